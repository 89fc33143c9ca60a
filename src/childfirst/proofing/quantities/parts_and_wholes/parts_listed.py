"""Parts that a sentence lists with their whole: after a colon, or after `divided between`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from childfirst.proofing.sentences.classes import is_of_class
from childfirst.proofing.sentences.items import Item, Sentence, number_of

FEWEST = 3  # parts
NEAR = 9  # items before a colon within which the whole stands
BETWEEN = {",", "and", ";", "("}
MADE_OF = ("comprising", "namely", "being")
NO_PARTS = {  # some that are counted in others, or told without a number of their own
    "including", "each", "second", "another", "jointly", "both", "apiece", "plus",
}  # fmt: skip
DIVIDED, INTO = {"divided", "split", "shared"}, {"between", "among", "into"}


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


def after_colon(sentence: Sentence) -> Run | None:
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
