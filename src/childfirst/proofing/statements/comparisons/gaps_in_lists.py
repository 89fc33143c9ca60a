"""How far one of several things listed is from another: `Ashby is 12 points above Brent`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from childfirst.proofing.findings import Finding, Verdict
from childfirst.proofing.kinds import Example, Kind
from childfirst.proofing.phrases.numbers import COUNT, MONEY, PERCENT, POINTS
from childfirst.proofing.phrases.stems import stem
from childfirst.proofing.quantities.ranks.listing import Entry, Listing
from childfirst.proofing.quantities.ranks.listings import listings
from childfirst.proofing.quantities.ranks.words_of_ranks import ENDS
from childfirst.proofing.reading import Reading
from childfirst.proofing.rounding import judged, printed
from childfirst.proofing.sentences.items import Item, Sentence, number_of
from childfirst.proofing.sentences.shapes import matches
from childfirst.proofing.wording import finding

FAMILY = "comparison"
SHAPES = (
    "{gap:amount} [points] above|over|higher|more|ahead",
    "{gap:amount} [points] below|under|lower|fewer|less|behind|short",
)
BEFORE = 3  # blocks before in which a sentence or list tells the numbers
UNITS = {POINTS: PERCENT, MONEY: MONEY, COUNT: COUNT}
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
        after = [i.text for i in self.sentence.items if i.start >= self.amount.end][:1]
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


def find(reading: Reading) -> Iterator[Finding]:
    """Check each gap against the lists and tables near it that name both ends."""
    for sentence in reading.sentences:
        for sign, shape in zip((1, -1), SHAPES, strict=True):
            for match in matches(shape, sentence.items):
                gap = _gap(sentence, match["gap"], sign)
                elsewhere = gap.is_in_time or gap.is_of_a_count_elsewhere
                if not (elsewhere or gap.has_its_numbers):
                    yield from _checked(reading, gap)


def _gap(sentence: Sentence, amount: Item, sign: int) -> Gap:
    items = sentence.items
    at = next(index for index, each in enumerate(items) if each is amount)
    first = max((i + 1 for i in range(at) if items[i].text in ENDINGS), default=0)
    last = min((i for i in range(at + 1, len(items)) if items[i].text in {*ENDINGS, ","}),
               default=len(items))  # fmt: skip
    return Gap(sentence, amount, sign, items[first:at], items[at + 1 : last])


def _checked(reading: Reading, gap: Gap) -> Iterator[Finding]:
    stated = number_of(gap.amount)
    found = [
        (listing, pair)
        for listing in listings(reading)
        if _may_be_meant(reading, gap, listing) and (pair := gap.between(listing))
    ]
    if not found:
        return
    judgements = [(judged(stated.value * gap.sign, _apart(*pair), stated.step, stated.hedge), pair)
                  for _, pair in found]  # fmt: skip
    sound = [each for each in judgements if each[0] is not Verdict.INCONSISTENT]
    verdict, (one, other) = (sound or judgements)[0]
    right = printed(abs(_apart(one, other)), stated.step)
    words = (
        f"“{one.label.strip()}” has {one.operand.quote} and “{other.label.strip()}” "
        f"{other.operand.quote}: {right} apart."
    )
    operands = (one.operand, other.operand)
    yield finding(FAMILY, gap.sentence, gap.amount, operands, right, verdict, words, right)


def _apart(one: Entry, other: Entry) -> Decimal:
    return one.value - other.value


def _may_be_meant(reading: Reading, gap: Gap, listing: Listing) -> bool:
    """Say whether a listing stands near and has numbers of the gap's unit."""
    unit = number_of(gap.amount).unit
    points = [each.text for each in gap.other[:1]] == ["points"]
    wanted = PERCENT if points else UNITS.get(unit)
    block = gap.sentence.block
    told = not listing.in_table and block - BEFORE <= listing.last <= block
    return listing.unit == wanted and (told or listing.block in reading.section(block))


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


KIND = Kind(
    name="gaps in lists",
    family=FAMILY,
    claims="One of several things is so much above or below another.",
    checks=(
        "Both must be named, or called the highest or lowest, among things that a sentence, a "
        "list or a table near it gives with their numbers; it is wrong only where no such "
        "listing bears it out."
    ),
    find=find,
    examples=(
        Example(
            "Their shares were: Ashby 71%, Brent 55%, Corley 38% and Derry 46%. Ashby was 23 "
            "percentage points above Corley.",
            ((1, "inconsistent"),),
        ),
        Example(
            "In Ashby 93% were satisfied, in Brent 91%, in Corley 86%; so the highest score was "
            "seven points above the lowest.",
            ((1, "consistent"),),
        ),
        Example(
            "Ward\tCalls\nAsh\t310\nBirch\t412\nCedar\t255\n\nBirch had 112 more than Ash.",
            ((6, "inconsistent"),),
        ),
        Example(
            "Their shares were: Ashby 71%, Brent 55% and Corley 38%. Ashby was four percentage "
            "points above last year.",
            (),
        ),
        Example(
            "32.1 million people were in work, 125,000 more than for May and 338,000 more than a "
            "year earlier. 883,000 people had such work, 20,000 fewer than for a year earlier.",
            (),
        ),
    ),
)
