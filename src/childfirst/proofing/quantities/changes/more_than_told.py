"""Numbers that a sentence tells to be so much more or fewer than another that it tells."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from childfirst.proofing.quantities.changes.ends import in_other_clause, is_size
from childfirst.proofing.reading import Reading
from childfirst.proofing.sentences.items import Item, Sentence, number_of, texts_between
from childfirst.proofing.sentences.shapes import Match, matches_of_any
from childfirst.proofing.sentences.times_told import TIMES
from childfirst.proofing.sentences.vocabulary import direction_of

SHAPES = (
    "{new:number} ... {amount:amount} ( {share:percent} ) {than:compared} than ... {old:number}",
    "{new:number} ... {amount:amount} .. {than:compared} than ... {old:number}",
    "{new:number} ... . this|that|it is {amount:amount} {than:compared} than ... {old:number}",
)
CLAUSES = {"but", ";", "while", "whilst"}
VERBS = {"is", "are", "was", "were", "took", "lasted"}
SPEEDS = {"slower": 1, "faster": -1, "quicker": -1}
"""Of lengths of time: slower is more."""


@dataclass(frozen=True, eq=False)
class MoreThan:
    """How much a number is more than another: `match` has `new`, `amount`, `than` and `old`."""

    sentence: Sentence
    items: Sequence[Item]
    match: Match


def more_than_told(reading: Reading) -> Iterator[MoreThan]:
    """Give what the sentences of a document tell so, each amount once."""
    seen: set[tuple[int, int]] = set()
    for sentence, items in reading.stretches:
        for match in matches_of_any(SHAPES, items):
            amount = (sentence.block, match["amount"].start)
            if amount not in seen and _are_compared(items, match):
                seen.add(amount)
                yield MoreThan(sentence, items, match)


def _are_compared(items: Sequence[Item], match: Match) -> bool:
    apart = is_size(items, match["old"]) or _apart(items, match)
    return not (apart or _is_the_difference(match, items))


def _apart(items: Sequence[Item], match: Match) -> bool:
    """Say whether another clause begins between the numbers, or with `it was longer than 90`.

    So, too, where only the number compared with is a time: `37 of them for longer than 12 weeks`.
    """
    amount, than = match["amount"], match["than"]
    times = [is_a_time(items, match[name]) for name in ("new", "amount", "old")]
    if times == [False, False, True] and than.text not in SPEEDS:
        return True
    thans = [i for i in items if than.end <= i.start < match["old"].start and i.text == "than"]
    if len(thans) > 1:
        return True  # `34 more than in year 3 and more than double the 139 of year 1`
    between = set(texts_between(items, amount, than))
    further = texts_between(items, than, match["old"])
    clause = any(pair == (",", "and") for pair in pairwise(further))
    moves = any(direction_of(text) for text in between)
    if clause or moves or between & (VERBS | {"but", "still", ","}) or set(further) & CLAUSES:
        return True
    return in_other_clause(items, next(i for i, each in enumerate(items) if each is match["old"]))


def is_a_time(items: Sequence[Item], number: Item) -> bool:
    """Say whether a number is so many days, weeks or the like."""
    return next((i.text for i in items if i.start >= number.end), "") in TIMES


def _is_the_difference(match: Match, items: Sequence[Item]) -> bool:
    """Say whether it reads `£600 (2.4%) more than £25,000`: the first is what it is more."""
    between = texts_between(items, match["new"], match["amount"])
    amount, than = number_of(match["amount"]), match["than"]
    next_to = not any(match["amount"].end <= i.start < than.start for i in items)
    pronoun = amount.spelled and amount.value == 1 and next_to  # one greater than 2, one less
    return between == ["("] or pronoun
