"""Amounts of change that sentences tell with what they are from, but not with its number."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from childfirst.proofing.phrases.numbers import Hedge
from childfirst.proofing.quantities.changes.numbers_before import is_hoped, numbers_before
from childfirst.proofing.quantities.rows_of_tables.cells_in_time import STEPS, Since
from childfirst.proofing.reading import Reading
from childfirst.proofing.sentences.items import Item, Sentence, number_of
from childfirst.proofing.sentences.shapes import matches_of_any
from childfirst.proofing.sentences.vocabulary import comparison_of, direction_of

SHAPES = (
    "{amount:amount} .. {word:compared} .. than",
    "{word:change} [..] of|by {amount:amount}",
    "{word:updown} [by] {amount:amount}",
    "( {word:minus} {amount:percent} on|since|from",
    "{word:bracket} {amount:percent} on|since|from",
)
MINUS = {"-", "−", "–"}
AGO = {"before", "earlier", "ago", "previously"}
WINDOW = 10  # items after an amount in which stands what it is from
ENDS = {";", ":", ",", "but", "while", "although"}
CLOSES = {"", ",", ";", ".", ")", "(", ":", "and", "but", "to", "when", "while", "as", "in", "or"}


@dataclass(frozen=True)
class SinceTold:
    """An amount of change: its way (0 where not known), what it is from, what it may have led to.

    `sure` says that the sentence tells what it led to: `rose by 12 to 45`.
    """

    sentence: Sentence
    amount: Item
    sign: int
    since: Since
    led_to: tuple[Item, ...]
    sure: bool


def since_told(reading: Reading) -> Iterator[SinceTold]:
    """Give the amounts of change of a document whose other end is left to a table."""
    for sentence in reading.sentences:
        seen: set[int] = set()
        for match in matches_of_any(SHAPES, sentence.items):
            amount, word = match["amount"], match["word"]
            if amount.start in seen or number_of(amount).hedge is not Hedge.NONE:
                continue
            told = _told(sentence, amount, _sign(word, amount))
            if told is not None and not is_hoped(sentence, amount):
                seen.add(amount.start)
                yield told


def _sign(word: Item, amount: Item) -> int:
    """Give the way that a word tells, or a sign in brackets; 0 where neither does."""
    if word.text in MINUS:
        return -1
    if word.text == "(":
        return int(number_of(amount).signed)
    return comparison_of(word.text) or direction_of(word.text) or 0


def _told(sentence: Sentence, amount: Item, sign: int) -> SinceTold | None:
    after = _window(sentence.items[sentence.items.index(amount) + 1 :])
    new = [after[at + 1] for at, item in enumerate(after[:-1]) if item.text == "to"]
    reached = [item for item in new if item.number and item.counts][:1]
    since = _since(after)
    if since is None and not reached:
        return None
    before = numbers_before(sentence, amount)
    if any(item.text == "from" for item in after) and reached:
        return None  # both ends are told
    led_to = tuple(reached or before)
    return SinceTold(sentence, amount, sign, since or Since(), led_to, bool(reached))


def _window(items: Sequence[Item]) -> list[Item]:
    """Give the items after an amount up to a sign, or the first number that is told of."""
    found: list[Item] = []
    for at, item in enumerate(items[:WINDOW]):
        bracket = [each.text for each in items[at - 1 : at + 2 : 2]] == ["(", ")"]
        if item.text in ENDS or (item.number and item.counts and not bracket):
            return [*found, item] if found and found[-1].text == "to" else found
        found.append(item)
    return found


def _since(after: Sequence[Item]) -> Since | None:
    """Give what a change is from: a period, or the year or quarter before."""
    end = Item("", 0, 0)
    for item, following, last in zip(
        after, [*after[1:], end], [*after[2:], end, end], strict=False
    ):
        if item.period is not None:
            if not item.period.relative:
                return Since(period=item.period)
            words = item.text.split()
            return next((Since(step=step) for step in STEPS if step in words[-1:]), None)
        ago = following.text in AGO and (last.text in CLOSES or last.number or last.period)
        if item.text in STEPS and (ago or _precedes(after, item)):
            return Since(step=item.text)
    return None


def _precedes(after: Sequence[Item], item: Item) -> bool:
    """Say whether it reads `over the year` or `on the previous quarter`."""
    at = after.index(item)
    before = [each.text for each in after[max(0, at - 2) : at]]
    return before[-1:] in (["previous"], ["preceding"]) or before in (["over", "the"],)
