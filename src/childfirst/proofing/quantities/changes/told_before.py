"""The two numbers told just before a difference of theirs, and which of them is the earlier."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from childfirst.proofing.phrases.numbers import COUNT, MONEY, PERCENT
from childfirst.proofing.reading import Reading
from childfirst.proofing.sentences.items import Item, Sentence, number_of, texts_before

UNITS = (COUNT, MONEY, PERCENT)
EARLIER = {"last", "previous", "before", "earlier", "preceding", "ago", "formerly", "prior"}
LATER = {"now", "second", "latest", "today", "currently", "current", "since"}
WERE, ARE = {"was", "were", "had", "stood"}, {"is", "are", "has"}
ENDS = {",", ";", ":", ".", "and", "but", "compared", "against"}
COMPARED = {"compared", "against"}


@dataclass(frozen=True)
class NumberTold:
    """A number as it was told, with the words of its clause."""

    sentence: Sentence
    item: Item
    clause: tuple[Item, ...]

    @property
    def texts(self) -> set[str]:
        """Give the words of the clause."""
        words = {word for item in self.clause for word in item.text.split()}
        return words - EARLIER if "if" in words else words  # `closure, if earlier`


@dataclass(frozen=True)
class Pair:
    """Two numbers told one after the other, and in order of time where their words tell it."""

    one: NumberTold
    other: NumberTold

    @property
    def ends(self) -> tuple[NumberTold, NumberTold] | None:
        """Give the earlier and the later."""
        return in_order(self.one, self.other)

    def change(self) -> int:
        """Give 1 for a rise from the earlier to the later, -1 for a fall, 0 where nothing tells."""
        old, new = self.ends or (self.one, self.one)
        difference = number_of(new.item).value - number_of(old.item).value
        return (difference > 0) - (difference < 0)

    @property
    def size(self) -> Decimal:
        """Give how far apart they are."""
        return abs(number_of(self.one.item).value - number_of(self.other.item).value)


def told_before(reading: Reading, sentence: Sentence, amount: Item) -> list[NumberTold]:
    """Give the numbers of a paragraph before an amount, the nearest first."""
    found: list[NumberTold] = []
    for each in reading.sentences_in(sentence.block):
        if each.items[0].start > amount.start:
            break
        counted = [i for i in each.numbers() if i.end <= amount.start and _plain(i)]
        found += [NumberTold(each, item, _clause(each.items, item)) for item in counted]
    return found[::-1]


def in_order(one: NumberTold, other: NumberTold) -> tuple[NumberTold, NumberTold] | None:
    """Give the earlier and the later of two numbers; None where their words do not tell.

    `one` is told before `other`.
    """
    dates = [_dates(each, apart=one.sentence is not other.sentence) for each in (one, other)]
    if all(len(held) == 1 for held in dates) and dates[0] != dates[1]:
        return (one, other) if dates[0] < dates[1] else (other, one)
    if other.texts & COMPARED or _preceded_by(other, COMPARED):
        return other, one
    dated = any(dates)
    ages = [_age(one, other, dated=dated), _age(other, one, dated=dated)]
    if ages[0] == ages[1] or (dated and 0 in ages):
        return None
    return (one, other) if ages[0] > ages[1] else (other, one)


def _dates(told: NumberTold, *, apart: bool) -> list[date]:
    """Give the first days of the periods of a clause; of its sentence, where that is its own."""
    clause = [item.period for item in told.clause if item.period]
    periods = clause or [item.period for item in told.sentence.periods() if apart and item.period]
    return sorted({each.first for each in periods if each.dated and each.first})


def _age(told: NumberTold, beside: NumberTold, *, dated: bool) -> int:
    """Give 1 for a number of a time before, -1 for one of the present, 0 where nothing tells.

    `last year` is before now, but after a year that is named: then only the verbs tell.
    """
    parts = {"first"} if "second" in beside.texts else set()
    strong = bool(told.texts & (EARLIER | parts)) - bool(told.texts & LATER)
    weak = bool(told.texts & WERE) - bool(told.texts & ARE)
    return weak if dated else strong


def _preceded_by(told: NumberTold, words: set[str]) -> bool:
    before = texts_before(told.sentence.items, told.item)[-3:]
    return bool(words & set(before))


def _plain(item: Item) -> bool:
    number = number_of(item)
    return number.unit in UNITS and number.upper is None


def _clause(items: Sequence[Item], item: Item) -> tuple[Item, ...]:
    """Give the items around a number up to the next comma, joint or counted number."""
    at = next(index for index, each in enumerate(items) if each is item)
    first = at
    while first > 0 and not _ends(items[first - 1]):
        first -= 1
    last = at + 1
    while last < len(items) and not _ends(items[last]):
        last += 1
    return tuple(items[first:last])


def _ends(item: Item) -> bool:
    return item.text in ENDS or (item.number is not None and item.counts)
