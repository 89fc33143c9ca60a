"""Places told without an end, after a sentence that tells one: `Ash is highest. Birch is third`."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import groupby

from childfirst.proofing.phrases.ordinals import ordinal_of
from childfirst.proofing.quantities.ranks.rank_claims import RankClaim, rank_claims
from childfirst.proofing.quantities.ranks.words_of_ranks import NUMBERS, RATES, among
from childfirst.proofing.reading import Reading
from childfirst.proofing.sentences.items import Sentence, texts_after

VERBS = {"comes", "came", "ranks", "ranked", "is", "was"}
ENDS = {",", ";", "and", "with", "on", "at", "("}  # what may follow: `third on the list`


def place_claims(reading: Reading, sentence: Sentence) -> Iterator[RankClaim]:
    """Give the place that a sentence tells from the end that one before it in its passage told.

    That one tells as well whether numbers or rates are meant.
    """
    before = _told_before(reading, sentence)
    if before is None:
        return
    meant = tuple(i for i in before.sentence.items if i.text in RATES | NUMBERS)
    for verb, item in zip(sentence.items, sentence.items[1:], strict=False):
        after = texts_after(sentence.items, item)[:1]
        place = ordinal_of([item.text]) if verb.text in VERBS else None
        if place and (not after or after[0] in ENDS):
            clause = (*sentence.items, *meant)
            yield RankClaim(sentence, item, clause, place, before.highest, before.moves, 0)


def _told_before(reading: Reading, sentence: Sentence) -> RankClaim | None:
    """Give the first rank of the last sentence before that claims one; None where none does."""
    return _claimed_before(reading).get(sentence)


@lru_cache(maxsize=4)
def _claimed_before(reading: Reading) -> dict[Sentence, RankClaim]:
    """Give for each sentence the claim that `_told_before` finds."""
    found: dict[Sentence, RankClaim] = {}
    for _, sentences in groupby(reading.sentences, key=lambda each: each.block):
        last: RankClaim | None = None
        for sentence in sentences:
            if last is not None:
                found[sentence] = last
            last = next(iter(rank_claims(sentence)), last)
    return found


def places_from_either_end(sentence: Sentence) -> Iterator[tuple[RankClaim, RankClaim]]:
    """Give the places told from no end, `second of the five`, as a claim from each end."""
    items = sentence.items
    for at, item in enumerate(items):
        place = ordinal_of([item.text]) if item.number is None else None
        of = [each.text for each in items[at + 1 : at + 3]] in (["of", "the"], ["of", "our"])
        many = among(items[at + 1 : at + 4]) if place and of else 0
        if place and many:
            top, bottom = (
                RankClaim(sentence, item, items, place, highest, 0, many)
                for highest in (True, False)
            )
            yield top, bottom
