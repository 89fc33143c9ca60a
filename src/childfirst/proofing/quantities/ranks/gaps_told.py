"""Gaps that sentences tell between two things: `Ashby is 12 points above Brent`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from childfirst.proofing.phrases.numbers import COUNT
from childfirst.proofing.phrases.stems import stem
from childfirst.proofing.quantities.listings.listing import Entry, Listing
from childfirst.proofing.quantities.ranks.words_of_ranks import ENDS
from childfirst.proofing.sentences.items import Item, Sentence, number_of, texts_after
from childfirst.proofing.sentences.shapes import matches

SHAPES = {
    1: "{gap:amount} [points] above|over|higher|more|ahead",
    -1: "{gap:amount} [points] below|under|lower|fewer|less|behind|short",
}
MOVES = {"rise", "fall", "increase", "decrease", "change", "drop", "growth"}  # which no list holds
TIMES = {"earlier", "before", "previous", "previously", "ago"}
PLACES = {"above", "over", "below", "under"}
ENDINGS = {";", ":", "so", "because", "while", "and", "but"}


@dataclass(frozen=True)
class Gap:
    """A gap told: between what is named before and after it; `sign` is 1 for above."""

    sentence: Sentence
    amount: Item
    sign: int
    one: tuple[Item, ...]
    other: tuple[Item, ...]

    @property
    def has_its_numbers(self) -> bool:
        """Say whether the sentence tells both numbers itself: `Ash (89%) was 4 below Elm (93%)`."""
        one, other = (
            {i.number.unit for i in side if i.number and i.counts}
            for side in (self.one, self.other)
        )
        return bool(one & other)

    @property
    def is_in_time(self) -> bool:
        """Say whether the gap is from another time: `20,000 fewer than for a year earlier`."""
        words = {item.text for item in self.other}
        return bool(words & (TIMES | MOVES)) or any(item.period for item in self.other)

    @property
    def is_of_a_count_elsewhere(self) -> bool:
        """Say whether `under` or the like says where so many are: `2,200 under that command`."""
        after = texts_after(self.sentence.items, self.amount)[:1]
        return number_of(self.amount).unit == COUNT and bool(set(after) & PLACES)

    def between(self, listing: Listing) -> tuple[Entry, Entry] | None:
        """Give the two of a listing that are compared; None where it has not just one each."""
        near = listing.block == self.sentence.block
        pair = [_named(listing, words, near=near) for words in (self.one, self.other)]
        one, other = pair
        if one is None or other is None or one is other:
            return None
        own = self.sentence.spot(self.amount, self.amount)
        return (one, other) if own not in (one.operand.spot, other.operand.spot) else None


def gaps_told(sentence: Sentence) -> Iterator[Gap]:
    """Give the gaps between two things whose numbers a sentence leaves to a list or table."""
    for sign, shape in SHAPES.items():
        for match in matches(shape, sentence.items):
            gap = _gap(sentence, match["gap"], sign)
            if not (gap.is_in_time or gap.is_of_a_count_elsewhere or gap.has_its_numbers):
                yield gap


def _gap(sentence: Sentence, amount: Item, sign: int) -> Gap:
    items = sentence.items
    at = next(index for index, each in enumerate(items) if each is amount)
    first = max((i + 1 for i in range(at) if items[i].text in ENDINGS), default=0)
    last = min((i for i in range(at + 1, len(items)) if items[i].text in {*ENDINGS, ","}),
               default=len(items))  # fmt: skip
    return Gap(sentence, amount, sign, items[first:at], items[at + 1 : last])


def _named(listing: Listing, words: tuple[Item, ...], *, near: bool) -> Entry | None:
    """Give the entry that some words name, by its whole name or as the highest or lowest.

    In one paragraph a word that only one of them has is enough.
    """
    named = listing.named_in(words)
    ends = [ENDS[item.text] for item in words if item.text in ENDS and item.number is None]
    if not named and len(ends) == 1:
        ordered = sorted(listing.entries, key=lambda each: each.value)
        return ordered[-1] if ends[0] else ordered[0]
    said = {stem(word) for item in words for word in item.text.split()}
    if not named and near:
        named = [each for each in listing.entries if each.words & said]
    return named[0] if len(named) == 1 else None
