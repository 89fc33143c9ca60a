"""A place that one's own number has among those of others: `at 59% we are third of the six`."""

from __future__ import annotations

from collections.abc import Iterator

from childfirst.proofing.findings import Finding, Verdict
from childfirst.proofing.kinds import Example, Kind
from childfirst.proofing.phrases.ordinals import ordinal_of
from childfirst.proofing.quantities.listings.numbers_in_a_row import longest_run
from childfirst.proofing.quantities.listings.places import (
    Places,
    is_among,
    place_in_words,
    places_among,
)
from childfirst.proofing.quantities.ranks.places_told import places_from_either_end
from childfirst.proofing.quantities.ranks.rank_claims import RankClaim, rank_claims
from childfirst.proofing.reading import Reading
from childfirst.proofing.sentences.items import Item, Sentence, number_of
from childfirst.proofing.wording import finding, operand, says

FAMILY = "rank"
FEWEST = 3  # of others
BACK = 2  # blocks before the claim in which the numbers may stand
OWN = {"it", "we", "our", "ours", "us"}
Told = tuple[Sentence, Item]


def find(reading: Reading) -> Iterator[Finding]:
    """Check each place among so many where the text lists the numbers of all the others."""
    for sentence in reading.sentences:
        for claim in rank_claims(sentence):
            if claim.among:
                yield from _checked(reading, (claim,))
        for claims in places_from_either_end(sentence):
            yield from _checked(reading, claims)


def _checked(reading: Reading, claims: tuple[RankClaim, ...]) -> Iterator[Finding]:
    """Judge a place; where it is told from no end, it must hold from one of them."""
    claim = claims[0]
    near = _near(reading, claim.sentence)
    for sentence in near:
        others = _of_others(sentence, claim)
        if len(others) != claim.among - 1 or len(others) < FEWEST:
            continue
        mine = list(_own(near, claim, others))
        listed = [(sentence, item) for item in others]
        right = [
            each
            for each in mine
            if any(is_among(c.place, _places(c, each, listed)) for c in claims)
        ]
        if mine:
            verdict = Verdict.CONSISTENT if right else Verdict.INCONSISTENT
            yield _finding(claim, (right or mine)[0], listed, verdict)
        return


def _of_others(sentence: Sentence, claim: RankClaim) -> list[Item]:
    """Give the numbers of a list, without one's own where the list begins with it."""
    run = longest_run(sentence)
    begins = bool(run) and bool(OWN & {item.text for item in run[0][0]})
    return [item for _, item in (run[1:] if begins and len(run) == claim.among else run)]


def _near(reading: Reading, sentence: Sentence) -> list[Sentence]:
    """Give the sentence and those before it, the nearest first."""
    blocks = range(sentence.block, sentence.block - BACK - 1, -1)
    found = [each for block in blocks for each in reading.sentences_in(block)[::-1]]
    start = sentence.items[0].start
    return [e for e in found if e.block < sentence.block or e.items[0].start <= start]


def _own(near: list[Sentence], claim: RankClaim, others: list[Item]) -> Iterator[Told]:
    """Give the numbers that may be one's own, the likeliest first: like the others, told near."""
    like = number_of(others[0])
    for sentence in near:
        for item in sentence.numbers()[::-1]:
            number = number_of(item)
            alike = number.unit == like.unit and (number.step < 1) == (like.step < 1)
            if alike and item not in others and item.text != str(claim.among):
                yield sentence, item


def _places(claim: RankClaim, own: Told, listed: list[Told]) -> Places:
    """Give the places of one's own number among all."""
    sizes = [number_of(item).value for _, item in (own, *listed)]
    return places_among(sizes[0], sizes, highest=claim.from_the_top(listed[0][0].text))


def _finding(claim: RankClaim, own: Told, listed: list[Told], verdict: Verdict) -> Finding:
    end = "from the top" if ordinal_of([claim.word.text]) else claim.word.text
    right = place_in_words(_places(claim, own, listed), end)
    others = ", ".join(says(item) for _, item in listed)
    words = f"{says(own[1])} among {others} is {right}."
    operands = [operand(*own), *(operand(*each) for each in listed)]
    return finding(FAMILY, claim.sentence, claim.word, operands, right, verdict, words, right)


KIND = Kind(
    name="ranks of a number",
    family=FAMILY,
    claims="One's own number has such a place among the numbers of so many.",
    checks=(
        "The claim says among how many; a sentence just before lists one number fewer, those of "
        "the others. One's own is any other number of that sort told near. It is wrong only "
        "where none of them has the place."
    ),
    find=find,
    examples=(
        Example(
            "Our wait is 14 days. In the four towns beside us it is 12, 19, 16 and 11 days. We "
            "have the second shortest wait of the five.",
            ((1, "inconsistent"),),
        ),
        Example(
            "In Dale 71%, in Fell 46%, in Moor 62% and in Peak 38% were on time. At 59% we were "
            "third best of the five.",
            ((1, "consistent"),),
        ),
        Example(
            "At home it was 74.8%, against 78.9% in Dale, 76.3% in Fell, 72.5% in Moor and "
            "70.9% in Hull. Peak is second of the five towns.",
            ((1, "inconsistent"),),
        ),
        Example("Our wait is 14 days. We have the shortest wait of the five.", ()),
    ),
)
