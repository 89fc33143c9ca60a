"""Shares of a number that was told earlier in the passage, or above the list."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from decimal import Decimal

from childfirst.proofing.as_printed.printing import printed
from childfirst.proofing.findings import Finding, Verdict
from childfirst.proofing.kinds import Example, Kind
from childfirst.proofing.phrases.numbers import SHARE
from childfirst.proofing.quantities.shares.shares_without_wholes import (
    PartWithShare,
    shares_without_wholes,
)
from childfirst.proofing.quantities.shares.wholes_around import Whole, fitting, list_of, wholes_for
from childfirst.proofing.reading import Reading
from childfirst.proofing.sentences.items import number_of
from childfirst.proofing.wording import finding, operand, says

FAMILY = "percentage_of"
FEWEST = 2  # shares of a list that must be of one whole before a third may be called wrong
NEAR_NOT = 12  # characters after a number within which `not` says that it is the rest
Judged = tuple[PartWithShare, Whole | None]


def find(reading: Reading) -> Iterator[Finding]:
    """Check the shares of each sentence or list whose whole is told around it."""
    lists: dict[tuple[int, int], list[PartWithShare]] = defaultdict(list)
    for pair in shares_without_wholes(reading):
        lists[list_of(reading, pair)].append(pair)
    for pairs in lists.values():
        yield from _list(reading, pairs)


def _list(reading: Reading, pairs: list[PartWithShare]) -> Iterator[Finding]:
    """Judge each share by a whole that fits; a misfit by the whole that all the others have."""
    judged = [(pair, fitting(pair, list(wholes_for(reading, pair)))) for pair in pairs]
    common = _common(judged)
    for pair, whole in judged:
        if whole is not None:
            yield _finding(pair, whole)
        elif (split := _split(pair)) is not None:
            yield _finding(pair, split)
        elif common is not None and pair.of(number_of(common.item)) is Verdict.INCONSISTENT:
            yield _finding(pair, common)


def _split(pair: PartWithShare) -> Whole | None:
    """Give a number of the sentence that a pair's number and one `not` make: its whole, then."""
    part, items = number_of(pair.part), pair.sentence.items
    counts = [item for item in pair.sentence.numbers() if item not in (pair.part, pair.share)]
    for rest in counts:
        after = {item.text for item in items if 0 <= item.start - rest.end < NEAR_NOT}
        for whole in counts:
            told = number_of(whole)
            makes = part.value + number_of(rest).value == told.value and told.unit == part.unit
            if makes and "not" in after and whole is not rest:
                return Whole(pair.sentence, whole)
    return None


def _common(judged: list[Judged]) -> Whole | None:
    """Give the whole that every share of a list but one is of; None where they are not."""
    fitting = [whole for _, whole in judged if whole is not None]
    plain = len(fitting) == 1 and _stand_alone(judged, fitting[0])
    if (len(fitting) < FEWEST and not plain) or len(fitting) != len(judged) - 1:
        return None
    first = fitting[0]
    pairs = [pair for pair, whole in judged if whole is not None]
    whole = number_of(first.item)
    return first if all(pair.of(whole) is Verdict.CONSISTENT for pair in pairs) else None


def _stand_alone(judged: list[Judged], whole: Whole) -> bool:
    """Say whether a sentence begins with a whole and has no other numbers than two of its parts."""
    (first, _), *_ = judged
    numbers = first.sentence.numbers()
    mine = [item for pair, _ in judged for item in (pair.part, pair.share)]
    own = whole.sentence is first.sentence and all(p.sentence is first.sentence for p, _ in judged)
    return own and numbers[0] is whole.item and len(numbers) == len(mine) + 1


def _finding(pair: PartWithShare, whole: Whole) -> Finding:
    part, told = number_of(pair.part), number_of(pair.share)
    exact = part.value / number_of(whole.item).value * 100
    step = Decimal("0.1") if told.unit == SHARE else told.step
    right, precise = printed(exact, step, "%"), printed(exact, Decimal("0.01"), "%")
    words = f"{says(pair.part)} of {says(whole.item)} is {precise}, printed as {says(pair.share)}."
    operands = (operand(pair.sentence, pair.part), operand(whole.sentence, whole.item))
    verdict = pair.of(number_of(whole.item)) or Verdict.UNVERIFIABLE
    return finding(FAMILY, pair.sentence, pair.share, operands, right, verdict, words, right)


KIND = Kind(
    name="shares of a number before",
    family=FAMILY,
    claims="A number with its share in brackets is of a whole told before it or above the list.",
    checks=(
        "The numbers of the passage, of the passages before it in the section, and the sizes of "
        "the document's groups are tried; one that fits is taken. It is called wrong only where "
        "all other shares of its sentence or list, two at least, are of one whole and it is not; "
        "one is enough where the sentence begins with the whole and has no other numbers."
    ),
    find=find,
    examples=(
        Example(
            "We heard from 58 pupils. 51 (88%) felt safe, 46 (79%) felt heard and 54 (95%) knew "
            "their plan.",
            ((1, "consistent"), (1, "consistent"), (1, "inconsistent")),
        ),
        Example(
            "Of all pupils 64 answered.\n\nMy tutor: 55 (86%)\nThe library: 31 (48%)\n"
            "The trips: 28 (54%)\nThe clubs: 36 (56%)",
            ((3, "consistent"), (4, "consistent"), (5, "inconsistent"), (6, "consistent")),
        ),
        Example(
            "Reports: 34 written, 31 on time (91%), 29 of high quality (89%).",
            ((1, "consistent"), (1, "inconsistent")),
        ),
        Example("We saw 90 families last year. 12 (31%) moved away.", ()),
    ),
)
