"""Places that sentences claim among things listed: `the third lowest of the six`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from childfirst.proofing.phrases.ordinals import ordinal_of
from childfirst.proofing.phrases.periods import Period
from childfirst.proofing.quantities.changes.good_and_bad import more_is_better
from childfirst.proofing.quantities.ranks.words_of_ranks import (
    AFTER,
    APART,
    ENDS,
    EVER,
    GOOD,
    LEFT_ASIDE,
    NUMBERS,
    OWN,
    RATES,
    among,
    is_superlative,
    moves_of,
    words_before,
)
from childfirst.proofing.sentences.items import Item, Sentence

BREAKS = {",", ";", "and", "but", "while", "whilst", "whereas", "where", "although", "though"}
AGO = {"ago", "previously", "earlier", "formerly"}
SOON = 3  # items after a superlative within which stands what is ranked
COUNTED_OUT = 5  # items after a superlative within which it says among how many


@dataclass(frozen=True)
class RankClaim:
    """A place from one end, in the clause that claims it.

    `moves` is 1 or -1 where the largest rise or fall is meant, else 0; `among` how many there
    are, 0 where that is not told.
    """

    sentence: Sentence
    word: Item
    clause: tuple[Item, ...]
    place: int
    highest: bool
    moves: int
    among: int

    @property
    def periods(self) -> tuple[Period, ...]:
        """Give the periods that the clause names."""
        return tuple(item.period for item in self.clause if item.period)

    @property
    def texts(self) -> frozenset[str]:
        """Give the words of the clause."""
        return frozenset(item.text for item in self.clause)

    def from_the_top(self, heading: str) -> bool:
        """Say whether the place is counted from the largest number: not for the largest fall.

        The best of something bad is the lowest; `heading` says what the numbers are.
        """
        bad = more_is_better(f"{heading} {self.sentence.text}") is False
        turned = self.moves < 0 or (self.word.text in GOOD and bad)
        return self.highest != turned


def rank_claims(sentence: Sentence) -> Iterator[RankClaim]:
    """Give the places claimed in a sentence, each with the clause that is about it."""
    items = _without_followers(sentence.items)
    if (LEFT_ASIDE | {"absolute"}) & {item.text for item in items}:
        return  # rows not named, or changes in numbers where a table may have them in per cent
    places = [at for at, item in enumerate(items) if is_superlative(sentence, items, at)]
    for number, at in enumerate(places):
        first = _break(items, places[number - 1], at) if number else 0
        last = _break(items, at, places[number + 1]) if number + 1 < len(places) else len(items)
        claim = _claim(sentence, items, at, items[first:last])
        if claim is not None:
            yield claim
            if at == places[-1] and len(items) < len(sentence.items):
                yield from _next_after(claim, sentence.items[len(items) :])


def _without_followers(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """Give the items before `followed by`: what comes then is another place."""
    for at, item in enumerate(items):
        if item.text == "followed":
            return items[:at]
    return items


def _next_after(claim: RankClaim, items: tuple[Item, ...]) -> Iterator[RankClaim]:
    """Give the place after a claim, of what is named after `followed by`.

    Not where both are told with their numbers, which need no table.
    """
    if [item.text for item in items[:2]] != ["followed", "by"]:
        return
    end = next((at for at, item in enumerate(items) if item.text in BREAKS), len(items))
    first = claim.sentence.items[: len(claim.sentence.items) - len(items)]
    if all(any(item.counts for item in part) for part in (first, items[:end])):
        return
    meant = tuple(item for item in claim.clause if item.text in RATES | NUMBERS)
    yield replace(claim, word=items[0], clause=(*items[:end], *meant), place=claim.place + 1)


def _break(items: tuple[Item, ...], one: int, other: int) -> int:
    """Give where the clause of one superlative ends and that of the next begins."""
    breaks = [at for at in range(one + 1, other) if items[at].text in BREAKS]
    return breaks[-1] if breaks else other


def _claim(
    sentence: Sentence, items: tuple[Item, ...], at: int, clause: tuple[Item, ...]
) -> RankClaim | None:
    before = words_before(items, at)
    after = items[at + 1 : at + 1 + COUNTED_OUT]
    if set(before) & OWN and not among(after):
        return None
    if AGO & {each.text for each in clause}:
        return None  # of a time that no column of now holds
    told = {each.text for each in after}
    if told & (EVER | AFTER) or {each.text for each in after[:SOON]} & APART:
        return None
    place = ordinal_of(before[-1:]) or ordinal_of(before[-2:]) or 1
    word = items[at]
    return RankClaim(
        sentence, word, clause, place, ENDS[word.text], moves_of(after), among(after)
    )  # fmt: skip
