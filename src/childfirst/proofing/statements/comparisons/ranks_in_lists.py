"""Superlatives of things that a sentence, a list or a table names with their numbers."""

from __future__ import annotations

from collections.abc import Iterator

from childfirst.proofing.findings import Finding, Operand, Verdict
from childfirst.proofing.kinds import Example, Kind
from childfirst.proofing.phrases.numbers import PERCENT
from childfirst.proofing.phrases.stems import stems
from childfirst.proofing.quantities.listings.listing import Entry, Listing
from childfirst.proofing.quantities.listings.places import Places, is_among, place_in_words
from childfirst.proofing.quantities.ranks.places_told import place_claims
from childfirst.proofing.quantities.ranks.rank_candidates import Candidate, candidates
from childfirst.proofing.quantities.ranks.rank_claims import RankClaim, rank_claims
from childfirst.proofing.quantities.ranks.ranks_in_tables import FAMILY, ranks_in_tables
from childfirst.proofing.quantities.ranks.words_of_ranks import ENDS, GOOD, RATES
from childfirst.proofing.reading import Reading
from childfirst.proofing.wording import finding

CLAUSE_ENDS = {",", ";", ":", "(", ")", "and", "but", "in", "at", "among", "of", "with", "while"}
GENERAL = stems("number rate share proportion percentage score total figure value level result")


def find(reading: Reading) -> Iterator[Finding]:
    """Check each place claimed for a thing of which its clause names exactly one."""
    known = {each.spot for each in ranks_in_tables(reading)}
    for sentence in reading.sentences:
        for claim in (*rank_claims(sentence), *place_claims(reading, sentence)):
            if sentence.spot(claim.word, claim.word) not in known:
                yield from _checked(reading, claim)


def _checked(reading: Reading, claim: RankClaim) -> Iterator[Finding]:
    found = list(candidates(reading, claim))
    right = [each for each in found if is_among(claim.place, _places(claim, *each))]
    if right:
        yield _finding(claim, *right[0], Verdict.CONSISTENT)
    elif found and _is_sure(claim, found):
        yield _finding(claim, *found[-1], Verdict.INCONSISTENT)


def _places(claim: RankClaim, listing: Listing, entry: Entry) -> Places:
    return listing.places(entry.value, highest=claim.from_the_top(listing.heading))


def _is_sure(claim: RankClaim, found: list[Candidate]) -> bool:
    """Say whether nothing but what was found can be meant: told just before, or so headed."""
    if claim.word.text in GOOD and any(listing.unit != PERCENT for listing, _ in found):
        return False
    if any(_is_its_name(claim, each) or not _is_of(claim, *each) for each in found):
        return False
    clause = stems(" ".join(claim.texts))
    rates = bool(claim.texts & RATES)
    named = [
        not each.in_table
        or claim.moves
        or clause & stems(each.heading)
        or (rates and each.of_rates)
        for each, _ in found
    ]
    return all(named) or len({listing.content for listing, _ in found}) > 1


def _is_its_name(claim: RankClaim, candidate: Candidate) -> bool:
    """Say whether the superlative is part of what the thing is called: `by the largest party`."""
    return claim.word.text in candidate[1].label.lower().split()


def _is_of(claim: RankClaim, listing: Listing, entry: Entry) -> bool:
    """Say whether what follows the superlative is what the listing counts, or nothing follows.

    In `the most favoured people` nothing is counted that a list of `29 states` has.
    """
    after = [i for i in claim.clause if i.start >= claim.word.end and i.period is None]
    end = next((at for at, i in enumerate(after) if i.text in CLAUSE_ENDS), len(after))
    asked = stems(" ".join(item.text for item in after[:end])) - entry.words
    return listing.in_table or not asked or bool(asked & (stems(listing.heading) | GENERAL))


def _finding(claim: RankClaim, listing: Listing, entry: Entry, verdict: Verdict) -> Finding:
    top = claim.from_the_top(listing.heading)
    end = claim.word.text if claim.word.text in ENDS else ""
    right = place_in_words(_places(claim, listing, entry), end)
    ordered = sorted(listing.entries, key=lambda each: each.value, reverse=top)
    told = ", ".join(f"{each.label.strip()} {each.operand.quote}" for each in ordered[:4])
    words = f"“{entry.label.strip()}” has {entry.operand.quote}, of {told}{_more(ordered)}."
    operands: list[Operand] = [entry.operand]
    operands += [each.operand for each in ordered if each is not entry][:9]
    return finding(FAMILY, claim.sentence, claim.word, operands, right, verdict, words, right)


def _more(ordered: list[Entry]) -> str:
    return " …" if len(ordered) > 4 else ""


KIND = Kind(
    name="ranks in lists",
    family=FAMILY,
    claims="Something has the most, the fewest, the second lowest of the things listed.",
    checks=(
        "The clause must name exactly one of the things that a sentence, a list or a table of "
        "its section names with their numbers. It is wrong only where it holds in no listing "
        "that may be meant; a table must be headed by a word of the clause. The largest fall or "
        "rise is looked for among changes. `Comes third` is from the end told before it."
    ),
    find=find,
    examples=(
        Example(
            "Calls came from Ashby (12), Brent (15) and Corley (9). Brent made the most calls "
            "and Corley the fewest.",
            ((1, "consistent"), (1, "consistent")),
        ),
        Example(
            "Ward\tCalls\tRate per 1,000\nAsh\t31\t6.1\nBirch\t12\t6.3\nCedar\t44\t4.5\n"
            "Dogwood\t40\t5.2\n\nBirch has the highest rate, followed by Dogwood at 5.2.",
            ((7, "inconsistent"),),  # the first place is found by its row: see ranks
        ),
        Example(
            "Waits were: Ashby 12 days, Brent 15 days, Corley 9 days and Derry 10 days. Derry "
            "has the shortest wait. The second longest wait is in Ashby.",
            ((1, "inconsistent"), (1, "consistent")),
        ),
        Example(
            "Ward\tPeople\tCalls\tRate per 1,000\nAsh\t5,100\t31\t6.1\nBirch\t1,900\t12\t6.3\n"
            "Cedar\t9,800\t44\t4.5\n\nCedar has the lowest rate. Birch comes second.",
            ((6, "inconsistent"),),
        ),
        Example(
            "Visits by ward:\n\n- Ash: 31\n- Birch: 12\n- Cedar: 44\n\nAsh had the most visits.",
            ((7, "inconsistent"),),
        ),
        Example(
            "Ward\tCalls\tChange\nAsh\t31\t+4\nBirch\t12\t-9\nCedar\t44\t-2\n\n"
            "Cedar saw the largest fall. Birch and Cedar saw the largest falls.",
            ((6, "inconsistent"),),
        ),
    ),
)
