"""The words between the numbers of an alarm: whether they join them, or begin something else."""

from __future__ import annotations

from collections.abc import Sequence

from childfirst.proofing.findings import Finding
from childfirst.proofing.reading import Reading
from childfirst.proofing.sentences.items import (
    Item,
    Sentence,
    number_of,
    texts_after,
    texts_before,
)
from childfirst.proofing.sentences.vocabulary import LISTS
from childfirst.proofing.wording import stated_in

JOINTS = {
    "and", "who", "which", "whom", "whose", "when", "where", "although", "though", "while",
    "whilst", "but", "because", "if", "as", "that", "whereas", "unless", "until", "so", "making",
    "giving", "leaving",
}  # fmt: skip
"""Words that begin another clause, but for those of `which is 30%` and `of which 12`."""
THE_SAME = {"the", "them", "all", "our", "these", "this", "total"}
JOINING = {"is", "was", "of"}
WAYS = {"to", "from", "up", "down", "against", "compared", "target", "rates"}
"""Before a share that is one of another time, or one that is wanted."""
LED = 3  # words before a number that lead to it
SHARES = "percentage_of"


def only_join(reading: Reading, alarm: Finding) -> bool:
    """Say whether nothing but words that join stands between all numbers of an alarm.

    No further number does, but for the size of the change between the two: `an increase of 28, or
    5.6%`; and no word that begins a clause. The alarm has at least one operand.
    """
    stated = stated_in(reading, alarm)
    if stated is not None and "within" in _leading(*stated):
        return False  # within 10% of 21: a part of it
    after = alarm.spot.start > max(each.spot.start for each in alarm.operands)
    if stated is not None and after and alarm.kind == SHARES and _is_of_others(*stated):
        return False
    here = [stated[0]] if stated is not None and equates(*stated) else None
    between = _between(here or reading.sentences_in(alarm.spot.block), alarm)
    return not (_joints(between) or _further_numbers(between, alarm))


def equates(sentence: Sentence, stated: Item) -> bool:
    """Say whether a number is told to be what those before make: `this equates to 30%`."""
    return bool(_leading(sentence, stated) & LISTS["makes"])


def _is_of_others(sentence: Sentence, stated: Item) -> bool:
    """Say whether a share is told of another time, `up from 21%`, or of others: `30% of girls`."""
    after = [text for text in texts_after(sentence.items, stated) if text != ")"][:2]
    of_others = after[:1] == ["of"] and not set(after[1:]) & THE_SAME
    other = bool(_leading(sentence, stated) & WAYS) and not equates(sentence, stated)
    return other or of_others


def _leading(sentence: Sentence, stated: Item) -> set[str]:
    return set(texts_before(sentence.items, stated)[-LED:])


def _between(sentences: Sequence[Sentence], alarm: Finding) -> list[Item]:
    """Give the words from the first to the last of the numbers, without those numbers."""
    spots = [alarm.spot, *(each.spot for each in alarm.operands)]
    first, last = min(spot.start for spot in spots), max(spot.end for spot in spots)
    return [
        item
        for sentence in sentences
        for item in sentence.items
        if first <= item.start < last
        and not any(spot.start <= item.start < spot.end for spot in spots)
    ]


def _joints(between: list[Item]) -> list[str]:
    texts = ["", *(item.text for item in between), ""]
    return [
        text
        for before, text, after in zip(texts, texts[1:], texts[2:], strict=False)
        if text in JOINTS and not {before, after} & JOINING
    ]


def _further_numbers(between: list[Item], alarm: Finding) -> list[Item]:
    values = [each.value for each in alarm.operands]
    gap = max(values) - min(values)
    before = ["", *(item.text for item in between)]
    return [
        item
        for word, item in zip(before, between, strict=False)
        if item.number and item.counts and word != "by" and number_of(item).value != gap
    ]
