"""The number that an amount of change follows in its sentence, and whether it was so at all."""

from __future__ import annotations

from childfirst.proofing.phrases.numbers import COUNT, MONEY, PERCENT, Hedge
from childfirst.proofing.phrases.stems import stems
from childfirst.proofing.sentences.directions import NOT_TOLD
from childfirst.proofing.sentences.items import Item, Sentence, number_of, texts_before
from childfirst.proofing.sentences.vocabulary import comparison_of

AFTERWARDS = {"having", "after", "following", "when", "despite", "because"}
HOPED = {"plans", "planning", "expects", "forecast", "forecasts", "projected", "hopes", "proposed"}
VALUES = (COUNT, MONEY, PERCENT)


def is_hoped(sentence: Sentence, amount: Item) -> bool:
    """Say whether an amount is planned, hoped or doubted, and not told of what was."""
    before = set(texts_before(sentence.items, amount))
    return bool(before & (NOT_TOLD - {"to", "not"} | HOPED))


def numbers_before(sentence: Sentence, amount: Item) -> list[Item]:
    """Give the number that an amount follows: the last, or the last of the things it names.

    Nothing where it tells of an earlier change: `fell by 19 to 792, having risen by 91`.
    """
    told = [i for i in sentence.numbers() if i.end <= amount.start and _is_value(i)]
    told = [i for i in told if not _is_amount(sentence, i)]
    between = {i.text for i in sentence.items if told and told[-1].end <= i.start < amount.start}
    if between & AFTERWARDS:
        return []
    named = stems(" ".join(_next(sentence, amount, 3)))
    alike = [i for i in told if named & stems(" ".join(_next(sentence, i, 1)))]
    return (alike or told)[-1:]


def _is_amount(sentence: Sentence, item: Item) -> bool:
    """Say whether a number is itself an amount of change: `four fewer than in May`."""
    return any(comparison_of(word) for word in _next(sentence, item, 2))


def _next(sentence: Sentence, item: Item, many: int) -> list[str]:
    at = sentence.items.index(item) + 1
    return [each.text for each in sentence.items[at : at + many]]


def _is_value(item: Item) -> bool:
    number = number_of(item)
    return number.unit in VALUES and number.hedge is Hedge.NONE and number.upper is None
