"""Numbers with a share beside them, and the wholes told around them that they may be of."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from childfirst.proofing.document import Passage, Role
from childfirst.proofing.findings import Verdict
from childfirst.proofing.phrases.numbers import Number
from childfirst.proofing.quantities.groups import mentions
from childfirst.proofing.quantities.shares import shares
from childfirst.proofing.reading import Reading
from childfirst.proofing.rounding import judged_share
from childfirst.proofing.sentences.items import Item, Sentence, number_of
from childfirst.proofing.sentences.shapes import matches
from childfirst.proofing.sentences.vocabulary import direction_of

PAIRS = (
    "{part:size} .. ( {share:percent} )",
    "{share:percent} [of|or] .. ( {part:size} )",
    "{part:size} ... ( {share:percent} )",
    "{part:size} .. , {share:percent} of",
    "{part:size} .. , or {share:percent}",
    "{part:size} ... , {share:percent} of those|them|these",
    "{part:size} .. , [or] [nearly|about|around] a|an {share:fraction}",
    "{part:size} ... , a|an {share:fraction} ,",
)
BEFORE = 4  # passages before a pair in its section in which its whole may be told
SHORT = 90  # characters of a line that is an entry of a list without a bullet
TAKES = {"took", "taken", "take", "takes", "taking", "made", "makes", "making"}  # before `up`
NO_SHARE = {"by", "up", "down", "increase", "decrease", "rise", "fall", "reduction", "change"}


@dataclass(frozen=True)
class Pair:
    """A number with the share that it is told to be; `place` tells the list it stands in."""

    sentence: Sentence
    part: Item
    share: Item

    def of(self, whole: Number) -> Verdict | None:
        """Judge the share against a whole; None where the number cannot be its part."""
        part, told = number_of(self.part), number_of(self.share)
        if whole.unit != part.unit or whole.value < part.value or whole.value <= 1:
            return None
        return judged_share(told, part.value / whole.value)


@dataclass(frozen=True)
class Whole:
    """A number that a share before or after it may be of."""

    sentence: Sentence
    item: Item


@lru_cache(maxsize=4)
def lone_pairs(reading: Reading) -> tuple[Pair, ...]:
    """Give the numbers with a share whose whole no sentence tells with them."""
    told = {(s.sentence.block, s.share.start) for s in shares(reading) if s.part is not None}
    found: dict[tuple[int, int], Pair] = {}
    parts: set[tuple[int, int]] = set()
    for sentence in reading.sentences:
        for shape in PAIRS:
            for match in matches(shape, sentence.items):
                key = (sentence.block, match["share"].start)
                part = (sentence.block, match["part"].start)
                if key in told or key in found or part in parts or _moves(sentence, match):
                    continue
                found[key] = Pair(sentence, match["part"], match["share"])
                parts.add(part)
    return tuple(found.values())


def _moves(sentence: Sentence, match: dict[str, Item]) -> bool:
    """Say whether the percentage tells a change rather than a share."""
    first = min(match["part"].start, match["share"].start)
    last = max(match["part"].end, match["share"].end)
    inside = [i.text for i in sentence.items if first <= i.start < last]
    before = [i.text for i in sentence.items if i.end <= first][-3:]
    texts = [*inside, *before]
    texts = [text for at, text in enumerate(texts) if text != "up" or texts[at - 1] not in TAKES]
    return any(text in NO_SHARE or direction_of(text) in (1, -1) for text in texts)


def wholes_for(reading: Reading, pair: Pair) -> Iterator[Whole]:
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


def list_of(reading: Reading, pair: Pair) -> tuple[int, int]:
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
