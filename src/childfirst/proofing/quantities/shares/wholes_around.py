"""Numbers with a share beside them, and the wholes told around them that they may be of."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from childfirst.proofing.document import Passage, Role
from childfirst.proofing.findings import Verdict
from childfirst.proofing.quantities.parts_and_wholes.groups import mentions
from childfirst.proofing.quantities.shares.shares_told import shares
from childfirst.proofing.quantities.shares.shares_without_wholes import (
    PartWithShare,
    shares_without_wholes,
)
from childfirst.proofing.reading import Reading
from childfirst.proofing.sentences.items import Item, Sentence, number_of

BEFORE = 4  # passages before a pair in its section in which its whole may be told
SHORT = 90  # characters of a line that is an entry of a list without a bullet


@dataclass(frozen=True)
class Whole:
    """A number that a share before or after it may be of."""

    sentence: Sentence
    item: Item


def wholes_for(reading: Reading, pair: PartWithShare) -> Iterator[Whole]:
    """Give the numbers that may be a pair's whole, likeliest first.

    Those of its own passage, nearest before it first; then of the passages before it in its
    section; then the sizes that the document gives its groups.
    """
    own = reading.sentences_in(pair.sentence.block)
    items = [Whole(s, i) for s in own for i in s.numbers() if i not in (pair.part, pair.share)]
    before = [each for each in items if each.item.start < pair.part.start]
    yield from reversed(before)
    yield from (each for each in items if each not in before)
    first = _start_of_list(reading, pair.sentence.block)
    for block in range(first, max(reading.section(first).start, first - BEFORE) - 1, -1):
        for sentence in reading.sentences_in(block):
            yield from (Whole(sentence, item) for item in sentence.numbers())
    for mention in mentions(reading):
        yield Whole(mention.sentence, mention.size)


def list_of(reading: Reading, pair: PartWithShare) -> tuple[int, int]:
    """Give what tells the list apart that a pair stands in: a sentence, or a run of short lines."""
    if is_entry(reading, pair.sentence.block):
        return _start_of_list(reading, pair.sentence.block), -1
    return pair.sentence.block, pair.sentence.items[0].start


def is_entry(reading: Reading, block: int) -> bool:
    """Say whether a passage is an entry of a list, with or without a bullet."""
    each = reading.document.blocks[block]
    if not isinstance(each, Passage):
        return False
    return each.role is Role.LIST_ITEM or (each.role is Role.HEADING and len(each.text) < SHORT)


def _start_of_list(reading: Reading, block: int) -> int:
    """Give the passage before the run of entries that one stands in; else the one before it."""
    at = block
    while at > 0 and is_entry(reading, at):
        at -= 1
    return at if at < block else max(block - 1, 0)


def fitting(pair: PartWithShare, wholes: list[Whole]) -> Whole | None:
    """Give the likeliest whole of which the share is exact, else one by cutting off."""
    for verdict in (Verdict.CONSISTENT, Verdict.ROUNDING):
        for whole in wholes:
            if pair.of(number_of(whole.item)) is verdict:
                return whole
    return None


@lru_cache(maxsize=4)
def shares_with_wholes(reading: Reading) -> tuple[tuple[PartWithShare, Whole], ...]:
    """Give the numbers with a share whose whole is told with them or near them, and fits."""
    told = [
        (PartWithShare(each.sentence, each.part, each.share), Whole(each.sentence, each.whole))
        for each in shares(reading)
        if each.part is not None
    ]
    lone = [
        (part, fitting(part, list(wholes_for(reading, part))))
        for part in shares_without_wholes(reading)
    ]
    found = [*told, *((pair, whole) for pair, whole in lone if whole is not None)]
    return tuple(
        (pair, whole)
        for pair, whole in found
        if pair.of(number_of(whole.item)) is Verdict.CONSISTENT
    )
