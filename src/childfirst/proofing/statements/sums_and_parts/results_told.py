"""Results that a sentence announces: leaving so much, on average so many, so much in all."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import permutations

from childfirst.proofing.findings import Finding, Verdict
from childfirst.proofing.kinds import Example, Kind
from childfirst.proofing.quantities.results.announced import (
    Result,
    Working,
    results,
    tied,
    workings,
)
from childfirst.proofing.quantities.slips import is_slip
from childfirst.proofing.reading import Reading
from childfirst.proofing.rounding import judged, printed
from childfirst.proofing.sentences.items import Item, Sentence, number_of
from childfirst.proofing.sentences.vocabulary import LISTS
from childfirst.proofing.wording import finding, operand, says

FAMILY = "change"
BACK = 3  # sentences before a result in its passage whose numbers may lead to it
MOST_OF_THREE = 7  # numbers around a result of which three may make it
FAR = 5  # times a result may be too large or small: then it is of other numbers
TELLING = 10  # steps; a smaller result is met by chance unless few numbers are around


def find(reading: Reading) -> Iterator[Finding]:
    """Check each announced result against the numbers told with it and just before it."""
    passages: dict[int, list[Sentence]] = defaultdict(list)
    for sentence in reading.sentences:
        before = passages[sentence.block]
        for result in results(sentence):
            yield from _checked(result, _around(result, before))
        before.append(sentence)


def _around(result: Result, before: list[Sentence]) -> list[tuple[Sentence, Item]]:
    """Give the numbers of the sentence, then those of the sentences before, the nearest first."""
    own = [(result.sentence, item) for item in result.sentence.numbers() if item is not result.told]
    earlier = [(each, item) for each in before[: -BACK - 1 : -1] for item in each.numbers()[::-1]]
    return own + earlier


def _checked(result: Result, around: list[tuple[Sentence, Item]]) -> Iterator[Finding]:
    told = number_of(result.told)
    few = len(around) <= 2
    slip = None
    bound = list(tied(result))
    by_chance = abs(told.value) < told.step * TELLING and not few
    for working in [*bound, *workings(result, around)]:
        verdict = judged(abs(told.value), working[3], told.step, told.hedge)
        if verdict is Verdict.CONSISTENT:
            yield from [_finding(result, working, verdict)] if not by_chance or bound else []
            return
        if verdict is Verdict.ROUNDING and bound == []:
            return
        exact = working[3] == working[3].to_integral_value() and not told.hedge
        if exact and _from_the_last(result, working) and is_slip(told.value, working[3]):
            slip = slip or working
    if bound:
        verdict = judged(abs(told.value), bound[0][3], told.step, told.hedge)
        low, high = sorted((abs(told.value), bound[0][3]))
        if low * FAR > high:
            yield _finding(result, bound[0], verdict)
    elif (
        slip is not None
        and _is_left(result)
        and not (_of_three(result, around) or _are_either(result, slip))
    ):
        yield _finding(result, slip, Verdict.INCONSISTENT)


def _from_the_last(result: Result, working: Working) -> bool:
    """Say whether the number told last before a result is one that it is worked out from."""
    before = [item for item in result.sentence.numbers() if item.start < result.told.start]
    return bool(before) and before[-1] in (working[1][1], working[2][1])


def _is_left(result: Result) -> bool:
    """Say whether the words just before a result say that it is what is left."""
    before = [i.text for i in result.sentence.items if i.start < result.told.start][-4:]
    return bool(LISTS["leaves"] & set(before))


def _are_either(result: Result, working: Working) -> bool:
    """Say whether `or` parts the two numbers, of which then only one can be meant."""
    ends = sorted((working[1][1], working[2][1]), key=lambda item: item.start)
    between = [i.text for i in result.sentence.items if ends[0].end <= i.start < ends[1].start]
    return "or" in between


def _of_three(result: Result, around: list[tuple[Sentence, Item]]) -> bool:
    """Say whether three numbers make a result, as an opening balance, spending and income do."""
    values = [number_of(item).value for _, item in around]
    told = number_of(result.told).value
    return any(
        told in (a - b - c, a - b + c, a + b + c)
        for a, b, c in permutations(values[:MOST_OF_THREE], 3)
    )


def _finding(result: Result, working: Working, verdict: Verdict) -> Finding:
    told = number_of(result.told)
    way, first, second, made = working
    operands = (operand(*first), operand(*second))
    right = printed(made, told.step, told.unit)
    how = way.name.format(*(each.quote for each in operands))
    words = f"{how[0].upper()}{how[1:]} is {right}"
    if verdict is Verdict.INCONSISTENT:
        words += f", told as {says(result.told)}"
    return finding(
        FAMILY, result.sentence, result.told, operands, right, verdict, f"{words}.", right
    )


KIND = Kind(
    name="results told",
    family=FAMILY,
    claims="A number is announced as what is left, as an average, a rise, or a sum of others.",
    checks=(
        "The numbers of the sentence and of the three before it in the passage are combined as "
        "the announcing word says; a combination that makes the number is taken. Where none "
        "does it is called wrong if the sentence ties it to two numbers: an average to the only "
        "other two, by what it counts or is told per; a sum to the two just before it; what is "
        "left to so many of so many. Otherwise only where it is what is left, of four figures "
        "or more, with one digit wrong or two changed over."
    ),
    find=find,
    examples=(
        Example(
            "Gifts came to £18,240 and grants to £61,500. We spent £74,310 of £79,740, leaving "
            "£5,430.",
            ((1, "consistent"),),
        ),
        Example(
            "Gifts came to £18,240 and grants to £61,500. We spent £74,310 of £79,740, leaving "
            "£6,430.",
            ((1, "inconsistent"),),
        ),
        Example("There are 119 children and 14 workers, on average 8.5.", ((1, "consistent"),)),
        Example(
            "The 7 wardens made 84 visits, an average of 15 visits each.", ((1, "inconsistent"),)
        ),
        Example("Of 40 wardens 12 had on average 9 streets to see to.", ()),
        Example("Ashby has 31 wardens and Brent 14, together 54.", ((1, "inconsistent"),)),
        Example("26 of 30 posts are filled, leaving 14 vacant.", ((1, "inconsistent"),)),
        Example("On average it took 33 days, up from 32 days in May and 28 days in June.", ()),
        Example("In 2023 14% were girls; in 2024 17%, a rise of 5 points.", ()),
        Example("We printed 250 leaflets and lost 21 more.", ()),
    ),
)
