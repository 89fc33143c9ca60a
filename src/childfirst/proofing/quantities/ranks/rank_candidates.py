"""Which of the things listed in a document a rank may be claimed of."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from childfirst.proofing.quantities.listings.listing import Entry, Listing, words_in
from childfirst.proofing.quantities.listings.listings_of_documents import CHANGES, listings
from childfirst.proofing.quantities.listings.places import is_among
from childfirst.proofing.quantities.ranks.rank_claims import RankClaim
from childfirst.proofing.quantities.ranks.words_of_ranks import NUMBERS, RATES
from childfirst.proofing.reading import Reading
from childfirst.proofing.sentences.items import texts_after, texts_before
from childfirst.proofing.tables.model import Content

BEFORE = 3  # blocks before a claim in which the text lists what it is about
JOINTS = {"and", "but", ",", ";", "while"}
Candidate = tuple[Listing, Entry]


def candidates(reading: Reading, claim: RankClaim) -> Iterator[Candidate]:
    """Give what a clause may be about: listings near it of which it names just one thing."""
    block = claim.sentence.block
    section = reading.section(block)
    for listing in listings(reading):
        beside = block - BEFORE <= listing.last <= block
        if listing.block not in section and not (beside and not listing.in_table):
            continue
        named = listing.named_in(claim.clause)
        meant = len(named) == 1 and _may_be_meant(claim, listing)
        meant = meant and _is_said_with(claim, named[0])
        if meant and _tells_no_other(claim, listing, named[0]):
            yield listing, named[0]


def _is_said_with(claim: RankClaim, entry: Entry) -> bool:
    """Say whether a thing is named before the superlative, or after it before a new clause."""
    before = texts_before(claim.clause, claim.word)
    after = texts_after(claim.clause, claim.word)
    end = next((at for at, text in enumerate(after) if text in JOINTS), len(after))
    return any(entry.words <= words_in(" ".join(texts)) for texts in (before, after[:end]))


def _tells_no_other(claim: RankClaim, listing: Listing, entry: Entry) -> bool:
    """Say whether a clause tells no number of the unit but the one that is listed.

    Where it tells any number, it must tell that one, or the one that has the place: else it is of
    what no column holds.
    """
    told = [item.number for item in claim.clause if item.number and item.counts]
    values = {abs(n.value) for n in told if n.value != claim.among}
    if values and values <= _in_place(claim, listing):
        return True
    others = [
        n for n in told if n.unit == listing.unit and n.value not in (claim.among, entry.value)
    ]
    return not others and (not values or abs(entry.value) in values)


def _in_place(claim: RankClaim, listing: Listing) -> set[Decimal]:
    """Give the numbers listed that have the place claimed: `East had the most, 17`, as West has."""
    top = claim.from_the_top(listing.heading)
    values = {each.value for each in listing.entries}
    return {
        abs(value) for value in values if is_among(claim.place, listing.places(value, highest=top))
    }


def _may_be_meant(claim: RankClaim, listing: Listing) -> bool:
    """Say whether a listing holds numbers of the sort and time that the clause asks for."""
    if bool(claim.moves) != (listing.content in CHANGES):
        return False
    if claim.moves and listing.content is Content.CHANGE and claim.texts & (RATES - NUMBERS):
        return False  # the largest percentage fall
    if claim.among and claim.among != len(listing.entries):
        return False
    mine = listing.period
    if mine is None and claim.periods and listing.in_table:
        return False
    if mine and claim.periods and not any(period.could_be(mine) for period in claim.periods):
        return False
    if not listing.in_table or claim.moves:
        return True
    rates, numbers = bool(claim.texts & RATES), bool(claim.texts & NUMBERS)
    return rates in (numbers, listing.of_rates)
