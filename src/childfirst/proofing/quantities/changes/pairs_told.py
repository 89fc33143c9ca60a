"""Two numbers that a sentence tells as a change or compares: `fell from 94 to 79`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from childfirst.proofing.quantities.changes.with_both_ends import changes
from childfirst.proofing.quantities.slips import digits
from childfirst.proofing.reading import Reading
from childfirst.proofing.sentences.items import Item, Sentence, number_of
from childfirst.proofing.sentences.shapes import matches_of_any

FEWEST_DIGITS = 2
SHAPES = (
    "{new:number} ... compared|against with|to .. {old:number}",
    "{new:number} ... . it was {old:number} in",
    "{new:number} ... , down|up from .. {old:number}",
)


@dataclass(frozen=True)
class PairTold:
    """Two numbers told as a change or compared with each other, and the words they stand in."""

    sentence: Sentence
    text: str
    pair: tuple[Item, Item]

    @property
    def unit(self) -> str:
        """Give the unit of both."""
        return number_of(self.pair[0]).unit

    @property
    def values(self) -> set[Decimal]:
        """Give the two numbers."""
        return {number_of(item).value for item in self.pair}


def has_digits(number: Decimal) -> bool:
    """Say whether a number has figures enough to know it again."""
    return len(digits(number)) >= FEWEST_DIGITS


@lru_cache(maxsize=4)
def pairs_told(reading: Reading) -> tuple[PairTold, ...]:
    """Give the pairs that a document tells, each once."""
    return tuple(_told(reading))


def _told(reading: Reading) -> Iterator[PairTold]:
    seen: set[tuple[int, int]] = set()
    for change in changes(reading):
        pair = (change.match["old"], change.match["new"])
        seen.add((change.sentence.block, pair[0].start))
        yield PairTold(change.sentence, _text(change.items), pair)
    for sentence, items in reading.stretches:
        for match in matches_of_any(SHAPES, items):
            alike = number_of(match["old"]).unit == number_of(match["new"]).unit
            if alike and (sentence.block, match["old"].start) not in seen:
                seen.add((sentence.block, match["old"].start))
                yield PairTold(sentence, _text(items), (match["old"], match["new"]))


def _text(items: tuple[Item, ...]) -> str:
    return " ".join(item.text for item in items if item.number is None)
