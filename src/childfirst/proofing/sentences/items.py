"""A sentence as a row of items: words, numbers and periods, each with its place."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from childfirst.proofing.document import Passage, Place, Spot
from childfirst.proofing.phrases.numbers import Number
from childfirst.proofing.phrases.periods import Period

if TYPE_CHECKING:
    from childfirst.proofing.sentences.stretches import Stretch


@dataclass(frozen=True, slots=True)
class Item:
    """A word, or a number or period phrase; `counts` is False for numbers that only name.

    `start` and `end` are offsets in the passage, so that the print can be quoted and marked.
    """

    text: str
    start: int
    end: int
    number: Number | None = None
    period: Period | None = None
    counts: bool = False
    capital: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Sentence:
    """A sentence, with the passage and block that it stands in."""

    block: int
    passage: Passage
    items: Stretch

    @property
    def place(self) -> Place:
        """Give where the sentence begins."""
        return self.passage.place_at(self.items[0].start)

    @property
    def text(self) -> str:
        """Give the sentence as printed."""
        return self.passage.text[self.items[0].start : self.items[-1].end]

    def quote(self, first: Item, last: Item) -> str:
        """Give what is printed from one item to another."""
        return self.passage.text[first.start : last.end]

    def spot(self, first: Item, last: Item) -> Spot:
        """Give the characters from one item to another, for marking."""
        return Spot(self.block, -1, -1, first.start, last.end)

    def is_quoted(self, item: Item) -> bool:
        """Say whether an item stands within quotation marks, as a name does."""
        before = self.passage.text[self.items[0].start : item.start]
        return before.count("“") > before.count("”") or before.count('"') % 2 == 1

    def numbers(self) -> list[Item]:
        """Give the numbers that count something."""
        return [item for item in self.items if item.number is not None and item.counts]

    def periods(self) -> list[Item]:
        """Give the periods named."""
        return [item for item in self.items if item.period is not None]


def number_of(item: Item) -> Number:
    """Give the number of an item; raise ValueError where it is none."""
    if item.number is None:
        raise ValueError(f"{item.text!r} is no number")
    return item.number


def tells_year(item: Item) -> bool:
    """Say whether a period is told with its year in full: not `July 17`, which may be a day."""
    return any(word.isdecimal() and len(word) == 4 for word in item.text.split())


def texts_before(items: Iterable[Item], item: Item) -> list[str]:
    """Give the words of the items before one, in order."""
    return [each.text for each in items if each.start < item.start]


def texts_after(items: Iterable[Item], item: Item) -> list[str]:
    """Give the words of the items after one, in order."""
    return [each.text for each in items if each.start >= item.end]


def texts_between(items: Iterable[Item], first: Item, last: Item) -> list[str]:
    """Give the words of the items after one and before another, in order."""
    return [each.text for each in items if first.end <= each.start < last.start]
