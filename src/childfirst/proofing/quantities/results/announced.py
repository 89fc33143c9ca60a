"""Numbers that a sentence announces as a result, and the arithmetic that may have led to them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from itertools import permutations
from typing import NamedTuple

from childfirst.proofing.phrases.numbers import COUNT, MONEY, PERCENT, POINTS, TIMES, Number
from childfirst.proofing.quantities.results.ties import joined, left_over, shared_out
from childfirst.proofing.sentences.items import Item, Sentence, number_of
from childfirst.proofing.sentences.vocabulary import FALL, LISTS, RISE, direction_of

BEFORE, AFTER = 6, 3  # items around a number within which a word announces it as a result
MOST = 9  # numbers around a result that are tried
PLAIN = (COUNT, MONEY)


@dataclass(frozen=True)
class Way:
    """A way to a result: the words that announce it, its units, and how it is worked out.

    `tied` gives the two numbers that a sentence says the result is of, where it does.
    """

    name: str
    words: frozenset[str]
    result: Callable[[Number, Number], Decimal | None]
    units: tuple[str, ...]
    tied: Callable[[Sentence, Item], tuple[Item, Item] | None] = lambda *_: None


def _goes(result: Result, way: Way, first: Number, second: Number) -> bool:
    """Say whether a change in per cent goes the one way that the words around it tell."""
    if way.result is not _relative:
        return True
    at = result.sentence.items.index(result.told)
    near = result.sentence.items[max(0, at - BEFORE) : at + 1 + AFTER]
    told = {sign for item in near if (sign := direction_of(item.text)) and item.number is None}
    return len(told) != 1 or (first.value > second.value) == (told == {1})


def _less(first: Number, second: Number) -> Decimal | None:
    return first.value - second.value if first.unit == second.unit else None


def _relative(first: Number, second: Number) -> Decimal | None:
    alike = first.unit == second.unit and second.value
    return abs(first.value - second.value) / second.value * 100 if alike else None


def _points(first: Number, second: Number) -> Decimal | None:
    return abs(first.value - second.value) if first.unit == second.unit == PERCENT else None


def _among(first: Number, second: Number) -> Decimal | None:
    plain = second.unit in (COUNT, TIMES) and second.value > 1
    return first.value / second.value if plain else None


def _times(first: Number, second: Number) -> Decimal | None:
    return first.value * second.value if second.unit == COUNT else None


def _and(first: Number, second: Number) -> Decimal | None:
    return first.value + second.value if first.unit == second.unit else None


MOVES = frozenset(RISE | FALL | LISTS["compared"] | LISTS["left"])
WAYS = (
    Way("{0} less {1}", MOVES | LISTS["balance"], _less, PLAIN, left_over),
    Way("from {1} to {0}, per cent,", frozenset(RISE | FALL | LISTS["compared"]), _relative,
        (PERCENT,)),
    Way("from {1} to {0}, percentage points,", MOVES | LISTS["gains"], _points, (POINTS,)),
    Way("{0} divided by {1}", frozenset(LISTS["averages"]), _among, PLAIN, shared_out),
    Way("{0} times {1}", frozenset(LISTS["costs"]), _times, PLAIN),
    Way("{0} and {1}", frozenset(LISTS["together"]), _and, PLAIN, joined),
)  # fmt: skip


@dataclass(frozen=True)
class Result:
    """A number announced as a result of some way, with the sentence it stands in."""

    sentence: Sentence
    told: Item
    ways: tuple[Way, ...]


class Working(NamedTuple):
    """A way to a result with two numbers, each with its sentence, and what they make."""

    way: Way
    first: tuple[Sentence, Item]
    second: tuple[Sentence, Item]
    made: Decimal


def results(sentence: Sentence) -> Iterator[Result]:
    """Give the numbers of a sentence that its words announce as results."""
    for at, item in enumerate(sentence.items):
        if item.number is None or not item.counts or item.number.upper is not None:
            continue
        near = sentence.items[max(0, at - BEFORE) : at] + sentence.items[at + 1 : at + 1 + AFTER]
        words = {each.text for each in near}
        unit = item.number.unit
        ways = tuple(way for way in WAYS if unit in way.units and way.words & words)
        if ways:
            yield Result(sentence, item, ways)


def tied(result: Result) -> Iterator[Working]:
    """Give what the two numbers make that the sentence says a result is of."""
    for way in result.ways:
        pair = way.tied(result.sentence, result.told)
        made = way.result(number_of(pair[0]), number_of(pair[1])) if pair else None
        if pair and made is not None and made > 0:
            first, second = ((result.sentence, item) for item in pair)
            yield Working(way, first, second, made)


def workings(result: Result, around: list[tuple[Sentence, Item]]) -> Iterator[Working]:
    """Give what each two numbers around a result make in each of its ways."""
    unit = number_of(result.told).unit
    for way in result.ways:
        for first, second in permutations(around[:MOST], 2):
            one, other = number_of(first[1]), number_of(second[1])
            made = way.result(one, other)
            fits = (unit not in PLAIN or one.unit == unit) and _goes(result, way, one, other)
            if made is not None and made > 0 and fits:
                yield Working(way, first, second, made)
