"""How far one of several things listed is from another: `Ashby is 12 points above Brent`."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from childfirst.proofing.as_printed.judging import judged
from childfirst.proofing.as_printed.printing import printed
from childfirst.proofing.findings import Finding, Verdict
from childfirst.proofing.kinds import Example, Kind
from childfirst.proofing.phrases.numbers import COUNT, MONEY, PERCENT, POINTS
from childfirst.proofing.quantities.listings.listing import Entry, Listing
from childfirst.proofing.quantities.listings.listings_of_documents import listings
from childfirst.proofing.quantities.ranks.gaps_told import Gap, gaps_told
from childfirst.proofing.reading import Reading
from childfirst.proofing.sentences.items import number_of
from childfirst.proofing.wording import finding

FAMILY = "comparison"
BEFORE = 3  # blocks before in which a sentence or list tells the numbers
UNITS = {POINTS: PERCENT, MONEY: MONEY, COUNT: COUNT}


def find(reading: Reading) -> Iterator[Finding]:
    """Check each gap against the lists and tables near it that name both ends."""
    for sentence in reading.sentences:
        for gap in gaps_told(sentence):
            yield from _checked(reading, gap)


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
