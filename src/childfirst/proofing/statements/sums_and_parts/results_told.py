"""Results that a sentence announces: leaving so much, on average so many, so much in all."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from childfirst.proofing.as_printed.judging import judged
from childfirst.proofing.as_printed.printing import printed
from childfirst.proofing.findings import SOUND, Finding, Verdict
from childfirst.proofing.kinds import Example, Kind
from childfirst.proofing.quantities.results.announced import (
    Result,
    Working,
    results,
    tied,
    workings,
)
from childfirst.proofing.quantities.results.slips_of_results import slip_of
from childfirst.proofing.reading import Reading
from childfirst.proofing.sentences.items import Item, Sentence, number_of
from childfirst.proofing.wording import finding, operand, says

FAMILY = "change"
BACK = 3  # sentences before a result in its passage whose numbers may lead to it
FAR = 5  # times a result may be too large or small: then it is of other numbers
TELLING = 10  # steps; a smaller result is met by chance unless few numbers are around
FEW = 2


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
    """Judge a result by the two numbers it is tied to, else by any that may have led to it."""
    bound = list(tied(result))
    tried = [(each, _verdict(result, each)) for each in (*bound, *workings(result, around))]
    settling = (Verdict.CONSISTENT,) if bound else SOUND
    settled = next((each for each in tried if each[1] in settling), None)
    if settled is not None:
        if settled[1] is Verdict.CONSISTENT and (bound or not _may_be_chance(result, around)):
            yield _finding(result, *settled)
    elif bound:
        told = abs(number_of(result.told).value)
        low, high = sorted((told, bound[0].made))
        if low * FAR > high:
            yield _finding(result, *tried[0])
    else:
        slip = slip_of(result, around, [working for working, _ in tried])
        yield from [_finding(result, slip, Verdict.INCONSISTENT)] if slip else []


def _verdict(result: Result, working: Working) -> Verdict:
    told = number_of(result.told)
    return judged(abs(told.value), working.made, told.step, told.hedge)


def _may_be_chance(result: Result, around: list[tuple[Sentence, Item]]) -> bool:
    """Say whether some two of many numbers around a small result would make it anyway."""
    told = number_of(result.told)
    return abs(told.value) < told.step * TELLING and len(around) > FEW


def _finding(result: Result, working: Working, verdict: Verdict) -> Finding:
    told = number_of(result.told)
    operands = (operand(*working.first), operand(*working.second))
    right = printed(working.made, told.step, told.unit)
    how = working.way.name.format(*(each.quote for each in operands))
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
