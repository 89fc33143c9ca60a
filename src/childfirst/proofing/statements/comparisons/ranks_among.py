"""Ranks among so many, of a number told or a thing named: `at 430 the lowest of the seven`."""

from __future__ import annotations

from collections.abc import Iterator

from childfirst.proofing.findings import Finding, Verdict
from childfirst.proofing.kinds import Example, Kind
from childfirst.proofing.quantities.listings.places import Places, is_among, place_in_words
from childfirst.proofing.quantities.ranks.among_so_many import Candidate, among_so_many
from childfirst.proofing.quantities.ranks.rank_claims import RankClaim, rank_claims
from childfirst.proofing.quantities.ranks.ranks_in_tables import FAMILY, ranks_in_tables
from childfirst.proofing.quantities.ranks.words_of_ranks import ENDS, GOOD
from childfirst.proofing.reading import Reading
from childfirst.proofing.wording import finding


def find(reading: Reading) -> Iterator[Finding]:
    """Check each place among so many against the listings of just so many."""
    known = {each.spot for each in ranks_in_tables(reading)}
    for sentence in reading.sentences:
        for claim in rank_claims(sentence):
            if claim.word.text not in GOOD and sentence.spot(claim.word, claim.word) not in known:
                yield from _checked(reading, claim)


def _checked(reading: Reading, claim: RankClaim) -> Iterator[Finding]:
    found = among_so_many(reading, claim)
    right = [each for each in found if is_among(claim.place, _places(claim, each))]
    if found:
        verdict = Verdict.CONSISTENT if right else Verdict.INCONSISTENT
        yield _finding(claim, (right or found)[-1], verdict)


def _places(claim: RankClaim, candidate: Candidate) -> Places:
    listing, entry = candidate
    return listing.places(entry.value, highest=claim.highest)


def _finding(claim: RankClaim, candidate: Candidate, verdict: Verdict) -> Finding:
    listing, entry = candidate
    end = claim.word.text if claim.word.text in ENDS else ""
    right = place_in_words(_places(claim, candidate), end)
    ordered = sorted(listing.entries, key=lambda each: each.value, reverse=claim.highest)
    told = ", ".join(f"{each.label.strip()} {each.operand.quote}" for each in ordered)
    words = f"“{entry.label.strip()}” has {entry.operand.quote}, of {told}: it is {right}."
    operands = [entry.operand, *(each.operand for each in ordered if each is not entry)]
    return finding(FAMILY, claim.sentence, claim.word, operands, right, verdict, words, right)


TABLE = "Year\tIn care\n2021\t61\n2022\t48\n2023\t52\n2024\t44\n\n"
AREAS = (
    "Area\tRate of calls\tRate of visits\nAshby\t40\t19\nBarton\t25\t26\nCorby\t22\t12\n"
    "Derry\t61\t33\nEngland\t31\t20\n\n"
)
KIND = Kind(
    name="ranks among",
    family=FAMILY,
    claims="Among so many, a number told or a thing named has such a place.",
    checks=(
        "A table must list just so many, not counting England and the like, or a row must run over "
        "so many years. Which is meant is said by its number or its name before the claim, or by "
        "`ours` where the document is headed by it. A table of another section must have two words "
        "of the sentence in its titles."
    ),
    find=find,
    examples=(
        Example(
            f"{TABLE}In care were 44, the lowest in the four years shown.", ((7, "consistent"),)
        ),
        Example(
            f"{TABLE}In care were 44, the second lowest in the four years shown.",
            ((7, "inconsistent"),),
        ),
        Example(
            f"# Corby\n\n{AREAS}Ours is the second lowest rate of visits of the four.",
            ((10, "inconsistent"),),
        ),
        Example(f"{AREAS}Ours is the second lowest rate of the four.", ()),
        Example(f"{TABLE}In care were 44, the second lowest in the six years shown.", ()),
    ),
)
