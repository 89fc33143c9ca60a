"""Clauses that say so much of one thing in one period: what may be held against the record."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from childfirst.proofing.phrases.numbers import COUNT, PERCENT, Hedge
from childfirst.proofing.phrases.periods import Period
from childfirst.proofing.phrases.stems import stems
from childfirst.proofing.sentences.clauses import BESIDE, clauses_of
from childfirst.proofing.sentences.items import Item, Sentence, number_of
from childfirst.proofing.sentences.vocabulary import FALL, RISE

UNCERTAIN = frozenset({
    "target", "aim", "ambition", "expected", "forecast", "will", "should", "could", "would",
    "if", "between", "least", "most", "average", "mean", "median", "each", "per", "rank", "every",
    "estimate", "projected",
})  # fmt: skip
"""Words beside which a number is no count of a period."""
CONNECTING = stems("to with calendar financial")
LONGER = frozenset({"to", "ending", "ended", "until", "since"})
"""Words after which a month or day is only the end of a period."""


@dataclass(frozen=True)
class Claim:
    """What a clause says: a count, the whole it is of, a percentage, a rate, each if told.

    A rate is `per` so many.
    """

    sentence: Sentence
    period: Period
    words: frozenset[str]
    count: Item | None = None
    whole: Item | None = None
    share: Item | None = None
    rate: Item | None = None
    per: Item | None = None

    @property
    def told(self) -> tuple[Item, ...]:
        """Give the numbers that are told."""
        every = (self.count, self.whole, self.share, self.rate)
        return tuple(item for item in every if item is not None)


def claims_of(sentences: Sequence[Sentence]) -> Iterator[Claim]:
    """Give the clauses with which sentences begin, where each number has one meaning.

    With them, the number of another period that is set beside the first.
    """
    for sentence in sentences:
        first, *rest = clauses_of(sentence.items)
        words = _words(first)
        claim = _claim(sentence, first, words) if words is not None else None
        if claim is None:
            continue
        yield claim
        if rest and rest[0][0].text in BESIDE:
            beside = _claim(sentence, rest[0], claim.words)
            if beside is not None and len(claim.told) == len(beside.told) == 1:
                plain = [i for i in rest[0][1:] if i.number is None and i.period is None]
                if not stems(" ".join(item.text for item in plain)) - CONNECTING:
                    yield beside


def _claim(sentence: Sentence, clause: Sequence[Item], words: frozenset[str]) -> Claim | None:
    periods = [at for at, item in enumerate(clause) if item.period is not None]
    numbers = [at for at, item in enumerate(clause) if item.number is not None and item.counts]
    if len(periods) != 1 or not numbers or _is_an_end(clause, periods[0]):
        return None
    found = _numbers_by_meaning(clause, numbers)
    period = clause[periods[0]].period
    if found is None or period is None:
        return None
    return Claim(sentence, period, words, **found)


def _is_an_end(clause: Sequence[Item], at: int) -> bool:
    return at > 0 and clause[at - 1].text in LONGER


def _words(clause: Sequence[Item]) -> frozenset[str] | None:
    """Give the telling words of a clause; None where it is no plain statement."""
    plain = [
        item
        for at, item in enumerate(clause)
        if item.number is None and item.period is None and not _is_end_of(clause, at)
    ]
    rate = any(_is_rate(clause, at) for at, item in enumerate(clause) if item.number is not None)
    for item in plain:
        named = item.capital and item is not clause[0]  # Change Grow Live
        moves = item.text in RISE | FALL and not named
        if moves or (item.text in UNCERTAIN and not (rate and item.text == "per")):
            return None
    return stems(" ".join(item.text for item in plain))


def _is_end_of(clause: Sequence[Item], at: int) -> bool:
    """Say whether “end” is that of a period: the end of Q4, but not of an order."""
    after = clause[at + 1 : at + 3]
    return (
        clause[at].text == "end"
        and len(after) == 2
        and after[0].text == "of"
        and after[1].period is not None
    )


def _numbers_by_meaning(clause: Sequence[Item], numbers: Sequence[int]) -> dict[str, Item] | None:
    """Give the numbers by what they are; None where that is not plain."""
    found: dict[str, Item] = {}
    for at in numbers:
        meaning = _meaning(clause, at, counted="count" in found)
        if not meaning or meaning in found:
            return None
        found[meaning] = clause[at]
        if meaning == "rate":
            found["per"] = clause[at + 2]
    return found


def _meaning(clause: Sequence[Item], at: int, *, counted: bool) -> str:
    """Give what a number is: share, rate, whole or count; nothing where that is not plain."""
    number = number_of(clause[at])
    if number.upper or number.hedge is not Hedge.NONE or number.unit not in (PERCENT, COUNT):
        return ""
    if number.unit == PERCENT:
        return "share"
    if _is_rate(clause, at):
        return "rate"
    if number.value % 1:
        return ""
    return "whole" if _is_whole(clause, at, counted=counted) else "count"


def _is_whole(clause: Sequence[Item], at: int, *, counted: bool) -> bool:
    """Say whether so many are what others are of: “12 of 20”, and “Of the 20, 12”."""
    places = [place for place in (at - 1, at - 2) if place >= 0 and clause[place].text == "of"]
    return bool(places) and (counted or places[0] == 0)


def _is_rate(clause: Sequence[Item], at: int) -> bool:
    after = clause[at + 1 : at + 3]
    return len(after) == 2 and after[0].text == "per" and after[1].number is not None
