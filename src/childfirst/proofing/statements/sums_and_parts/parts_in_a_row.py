"""Parts told one after the other with their whole: `312 replied: 141 men, 148 women and 23 …`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from childfirst.proofing.findings import Finding, Operand, Verdict
from childfirst.proofing.kinds import Example, Kind
from childfirst.proofing.phrases.numbers import Hedge
from childfirst.proofing.reading import Reading
from childfirst.proofing.rounding import printed
from childfirst.proofing.sentences.classes import is_of_class
from childfirst.proofing.sentences.items import Item, Sentence, number_of
from childfirst.proofing.wording import finding, operand, says

FAMILY = "sum"
FEWEST = 3  # parts
LARGE = 20  # a whole that two parts do not make by chance
LONGEST = 9  # parts
NEAR = 9  # items before a colon within which the whole stands
BETWEEN = {",", "and", ";", "("}
MADE_OF = ("comprising", "namely", "being")
NO_PARTS = {  # some that are counted in others, or told without a number of their own
    "including", "each", "second", "another", "jointly", "both", "apiece", "plus",
}  # fmt: skip
DIVIDED, INTO = {"divided", "split", "shared"}, {"between", "among", "into"}
FURTHEST = Decimal("0.5")  # of the whole: what is farther off was never meant as its sum


@dataclass(frozen=True)
class Run:
    """Parts that stand one after the other, and the number that may be their whole."""

    sentence: Sentence
    whole: Item
    parts: tuple[Item, ...]

    @property
    def total(self) -> Decimal:
        """Give the sum of the parts."""
        return sum((number_of(part).value for part in self.parts), Decimal())


def find(reading: Reading) -> Iterator[Finding]:
    """Check parts after a colon; elsewhere say where parts make a whole told just before."""
    before: dict[int, Sentence] = {}
    for sentence in reading.sentences:
        listed = _after_colon(sentence)
        if listed is not None:
            yield from _checked(listed)
        else:
            run = _adding_up(sentence, before.get(sentence.block))
            if run is not None:
                yield _finding(run[0], run[1], Verdict.CONSISTENT)
        before[sentence.block] = sentence


def _after_colon(sentence: Sentence) -> Run | None:
    """Give the parts after a colon, one between each two commas, with the whole before it."""
    items = sentence.items
    at = next((n for n in range(len(items)) if _opens(items, n)), 0)
    wholes = [item for item in items[max(0, at - NEAR) : at] if is_of_class(item, "size")]
    listed = items[at + 1 :]
    if NO_PARTS & {item.text for item in listed if item.number is None}:
        return None
    if not wholes:
        last = _in_all(listed) if at else None
        if last is None:
            return None
        wholes, listed = [last], listed[: listed.index(last)]
    parts: list[Item] = []
    for segment in _segments(listed):
        numbers = [item for item in segment if item.number is not None and item.counts]
        if len(numbers) != 1 or not is_of_class(numbers[0], "size"):
            return None
        parts.append(numbers[0])
    made = sum((number_of(part).value for part in parts), Decimal())
    whole = next((each for each in wholes if number_of(each).value == made), _larger(wholes, parts))
    whole = wholes[0] if _is_most(items, wholes[-1]) and whole is wholes[-1] else whole
    alike = len({number_of(each).unit for each in (whole, *parts)}) == 1
    return Run(sentence, whole, tuple(parts)) if alike and len(parts) >= FEWEST else None


def _opens(items: Sequence[Item], at: int) -> bool:
    """Say whether parts follow: after a colon, `comprising`, or `divided between`."""
    item, before = items[at], items[at - 1].text if at else ""
    return item.text == ":" or item.text in MADE_OF or (item.text in INTO and before in DIVIDED)


def _larger(wholes: list[Item], parts: list[Item]) -> Item:
    """Give the only number before the parts that none of them exceeds, else the last one."""
    most = max((number_of(part).value for part in parts), default=Decimal())
    larger = [each for each in wholes if number_of(each).value >= most]
    return larger[0] if len(larger) == 1 else wholes[-1]


def _is_most(items: Sequence[Item], item: Item) -> bool:
    """Say whether a number is only what could be reached: the 36 of `21 points out of 36`."""
    at = items.index(item)
    return [each.text for each in items[max(0, at - 2) : at]] == ["out", "of"]


def _in_all(items: Sequence[Item]) -> Item | None:
    """Give the number after which it says that it is that of all: `65 (623 in all)`."""
    for at, item in enumerate(items[:-2]):
        after = [each.text for each in items[at + 1 : at + 3]]
        if is_of_class(item, "size") and after in (["in", "all"], ["in", "total"]):
            return item
    return None


def _segments(items: Sequence[Item]) -> list[list[Item]]:
    """Divide at commas and `and`, where a number follows before the next of them."""
    made: list[list[Item]] = [[]]
    for item in items:
        if item.text in BETWEEN and any(each.number for each in made[-1]):
            made.append([])
        elif item.text not in BETWEEN:
            made[-1].append(item)
    return [segment for segment in made if segment]


def _checked(run: Run) -> Iterator[Finding]:
    told, last = number_of(run.whole), run.parts[-1]
    gap = abs(run.total - told.value)
    exact = all(number_of(each).hedge is Hedge.NONE for each in (run.whole, *run.parts))
    before = [i.text for i in run.sentence.items if i.end <= last.start][-6:]
    ended = "and" in before or run.whole.start > last.start
    if gap <= (told.step / 2 if told.step > 1 else 0):
        yield _finding(run, run.sentence, Verdict.CONSISTENT)
    elif exact and ended and gap <= told.value * FURTHEST:
        yield _finding(run, run.sentence, Verdict.INCONSISTENT)


def _adding_up(sentence: Sentence, previous: Sentence | None) -> tuple[Run, Sentence] | None:
    """Give the longest run of numbers that make one told before or after them, and where it is."""
    sizes = [item for item in sentence.numbers() if is_of_class(item, "size")]
    earlier = [item for item in previous.numbers() if is_of_class(item, "size")] if previous else []
    for length in range(min(LONGEST, len(sizes)), 1, -1):
        for start in range(len(sizes) - length + 1):
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


def _finding(run: Run, place: Sentence, verdict: Verdict) -> Finding:
    told = number_of(run.whole)
    parts: list[Operand] = [operand(run.sentence, part) for part in run.parts]
    right = printed(run.total, min(told.step, Decimal(1)), told.unit)
    words = f"{' + '.join(part.quote for part in parts)} = {right}, told as {says(run.whole)}."
    return finding(FAMILY, place, run.whole, parts, right, verdict, words)


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
