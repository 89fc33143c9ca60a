"""Parts told one after the other with their whole: `312 replied: 141 men, 148 women and 23 …`."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from itertools import accumulate

from childfirst.proofing.findings import Finding
from childfirst.proofing.kinds import Example, Kind
from childfirst.proofing.phrases.numbers import Hedge
from childfirst.proofing.quantities.parts_and_wholes.parts_listed import FEWEST, Run, after_colon
from childfirst.proofing.quantities.parts_and_wholes.sums_told import FAMILY, makes, sum_told
from childfirst.proofing.reading import Reading
from childfirst.proofing.sentences.classes import is_of_class
from childfirst.proofing.sentences.items import Sentence, number_of, texts_before
from childfirst.proofing.wording import operand

LARGE = 20  # a whole that two parts do not make by chance
LONGEST = 9  # parts
FURTHEST = Decimal("0.5")  # of the whole: what is farther off was never meant as its sum


def find(reading: Reading) -> Iterator[Finding]:
    """Check parts after a colon; elsewhere say where parts make a whole told just before."""
    before: dict[int, Sentence] = {}
    for sentence in reading.sentences:
        listed = after_colon(sentence)
        if listed is not None:
            yield from _checked(listed)
        else:
            run = _adding_up(sentence, before.get(sentence.block))
            if run is not None:
                yield _finding(*run)
        before[sentence.block] = sentence


def _checked(run: Run) -> Iterator[Finding]:
    told, last = number_of(run.whole), run.parts[-1]
    gap = abs(run.total - told.value)
    exact = all(number_of(each).hedge is Hedge.NONE for each in (run.whole, *run.parts))
    before = texts_before(run.sentence.items, last)[-6:]
    ended = "and" in before or run.whole.start > last.start
    if makes(run.total, run.whole) or (exact and ended and gap <= told.value * FURTHEST):
        yield _finding(run, run.sentence)


def _finding(run: Run, place: Sentence) -> Finding:
    """Say whether a run makes its whole; `place` is the sentence that tells the whole."""
    return sum_told(place, run.whole, [operand(run.sentence, part) for part in run.parts])


def _adding_up(sentence: Sentence, previous: Sentence | None) -> tuple[Run, Sentence] | None:
    """Give the longest run of numbers that make one told before or after them, and where it is."""
    sizes = [item for item in sentence.numbers() if is_of_class(item, "size")]
    earlier = [item for item in previous.numbers() if is_of_class(item, "size")] if previous else []
    sums = list(accumulate((number_of(item).value for item in sizes), initial=Decimal()))
    told = {number_of(item).value for item in (*sizes, *earlier)}
    for length in range(min(LONGEST, len(sizes)), 1, -1):
        for start in range(len(sizes) - length + 1):
            if sums[start + length] - sums[start] not in told:
                continue
            parts = tuple(sizes[start : start + length])
            beside = [*sizes[:start][::-1], *sizes[start + length :][:1]]
            for place, wholes in ((sentence, beside), (previous, earlier[::-1])):
                for whole in wholes:
                    run = Run(sentence, whole, parts)
                    if place is not None and _is_sum(run, near=place is sentence):
                        return run, place
    return None


def _is_sum(run: Run, *, near: bool) -> bool:
    told = number_of(run.whole)
    alike = all(number_of(part).unit == told.unit for part in run.parts)
    known = all(number_of(part).value > 0 for part in run.parts)
    enough = len(run.parts) >= FEWEST or (near and told.value >= LARGE)
    return alike and known and enough and run.total == told.value


KIND = Kind(
    name="parts in a row",
    family=FAMILY,
    claims="Parts told one after the other make the whole told with them.",
    checks=(
        "After a colon each part between two commas has one number, and they must make the "
        "number before it. In other sentences three parts or more that make a number told just "
        "before them are said to; where they do not, they may not have been all."
    ),
    find=find,
    examples=(
        Example(
            "The plan has 24 actions: 15 complete, 6 on track and 4 overdue.",
            ((1, "inconsistent"),),
        ),
        Example(
            "Income was £1.62m: £702,000 from the state, £610,000 from the council and £308,000 "
            "from others.",
            ((1, "consistent"),),
        ),
        Example(
            "Of the 46 appeals 30 were conceded, 9 withdrawn and 7 heard.", ((1, "consistent"),)
        ),
        Example("Of the 46 appeals 30 were conceded, 9 withdrawn and 6 heard.", ()),
        Example(
            "We met 124 people in 41 places: 52 staff, 48 partners, 19 members and 15 others.",
            ((1, "inconsistent"),),
        ),
        Example(
            "The fund of £3.2m is divided between towns (£1.5m), parks (£0.7m), roads (£0.5m) and "
            "schools (£0.3m).",
            ((1, "inconsistent"),),
        ),
        Example(
            "The budget is £900: the grant of £500, police £150 and health £240.",
            ((1, "inconsistent"),),
        ),
    ),
)
