"""Which number of a listing of so many a rank is claimed of: `at 430 the lowest of the seven`."""

from __future__ import annotations

from childfirst.proofing.phrases.numbers import COUNT
from childfirst.proofing.phrases.stems import stems
from childfirst.proofing.quantities.listings.listing import FEWEST, Entry, Listing
from childfirst.proofing.quantities.listings.listings_of_peers import listings_with_peers
from childfirst.proofing.quantities.ranks.rank_claims import RankClaim
from childfirst.proofing.quantities.ranks.words_of_ranks import NUMBERS, RATES
from childfirst.proofing.reading import Reading
from childfirst.proofing.sentences.items import Item, number_of
from childfirst.proofing.sentences.shapes import matches_of_any

TOLD = (
    "among|amongst|of the|our {among:count}",
    "in|over the {among:numeral} years|quarters|months [shown]",
    "of the {among:numeral} years|quarters|months",
)
OURS = {"our", "ours", "we", "us"}
SHARED = 2  # telling words of a title and heading that a claim elsewhere must have
Candidate = tuple[Listing, Entry]


def told_among(claim: RankClaim) -> int:
    """Give among how many a place is claimed, after it or before: `of the six areas`; or 0."""
    if claim.among:
        return claim.among
    for match in matches_of_any(TOLD, claim.sentence.items):
        return int(number_of(match["among"]).value)
    return 0


def among_so_many(reading: Reading, claim: RankClaim) -> list[Candidate]:
    """Give the numbers that may be meant: of listings of just so many, those that are named best.

    One is named by its own number, by its name, or as ours where the document is of it.
    """
    total = told_among(claim)
    fits = [each for each in listings_with_peers(reading) if len(each.entries) == total >= FEWEST]
    found = [
        (listing, entry)
        for listing in fits
        if _is_asked_for(claim, listing, fits) and _is_near(reading, claim, listing)
        for entry in _named(reading, claim, listing)
    ]
    here = [each for each in found if each[0].block in reading.section(claim.sentence.block)]
    fit = {id(listing): len(_words(claim) & stems(listing.heading)) for listing, _ in here or found}
    best = max(fit.values(), default=0)
    return [each for each in here or found if fit[id(each[0])] == best]


def _is_asked_for(claim: RankClaim, listing: Listing, fits: list[Listing]) -> bool:
    """Say whether a listing is of the time and the sort asked for, or its table has no other."""
    if claim.moves or not listing.in_table:
        return False
    if listing.period and claim.periods:
        return any(period.could_be(listing.period) for period in claim.periods)
    rates, numbers = bool(claim.texts & RATES), bool(claim.texts & NUMBERS)
    of_the_sort = [each for each in fits if each.block == listing.block and each.of_rates == rates]
    return rates == numbers or listing in of_the_sort or not of_the_sort


def _is_near(reading: Reading, claim: RankClaim, listing: Listing) -> bool:
    """Say whether a listing stands in the section, or is spoken of by its title and heading."""
    if listing.block in reading.section(claim.sentence.block):
        return True
    grid = next(grid for grid in reading.grids if grid.block == listing.block)
    about = stems(f"{reading.titles(grid)} {listing.heading}")
    return len(about & stems(claim.sentence.text)) >= SHARED


def _named(reading: Reading, claim: RankClaim, listing: Listing) -> list[Entry]:
    own = [each for each in listing.entries if each.value in _numbers(claim, listing)]
    if own:
        return own if len(own) == 1 else []
    before = tuple(i for i in claim.sentence.items if i.start < claim.word.start)
    named = listing.named_in(before) or listing.named_in(claim.clause)
    if not named and OURS & {item.text for item in before}:
        title = stems(reading.own_titles)
        named = [each for each in listing.entries if each.words <= title]
    return named if len(named) == 1 else []


def _numbers(claim: RankClaim, listing: Listing) -> set[object]:
    """Give the numbers told before the claim in its clause, of the listing's unit."""
    told = [i for i in claim.clause if i.number and i.counts and i.start < claim.word.start]
    like = [number_of(i) for i in told]
    return {
        n.value for n in like if n.unit == listing.unit or (not listing.unit and n.unit == COUNT)
    }


def _words(claim: RankClaim) -> frozenset[str]:
    """Give the telling words of the clause that say what is ranked."""
    return stems(" ".join(item.text for item in claim.clause if not _is_number(item)))


def _is_number(item: Item) -> bool:
    return item.number is not None or item.period is not None
