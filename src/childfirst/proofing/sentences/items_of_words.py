"""Words joined into the items of a sentence: numbers and periods where they are such phrases."""

from __future__ import annotations

from collections.abc import Iterator

from childfirst.proofing.phrases.number_phrases import number_at
from childfirst.proofing.phrases.numbers import COUNT
from childfirst.proofing.phrases.period_phrases import period_at
from childfirst.proofing.phrases.words import Word
from childfirst.proofing.sentences.items import Item
from childfirst.proofing.sentences.numbers_that_name import is_name
from childfirst.proofing.tables.values import ARROWS

NAMES_TOO = {"fell", "rose"}  # within a sentence and with a capital: names, not verbs


Read = tuple[Item | None, int]
"""An item, or None for a sign that says nothing, and the index of the word after it."""


def items_of(words: tuple[Word, ...]) -> Iterator[Item]:
    """Join the words of a sentence into numbers and periods where they are such phrases."""
    at = 0
    while at < len(words):
        item, at = _period(words, at) or _number(words, at) or _arrow(words, at) or _word(words, at)
        if item is not None:
            yield item


def _period(words: tuple[Word, ...], at: int) -> Read | None:
    found = period_at(words, at)
    if found is None or _is_plain_number(words, at, found[1]):
        return None
    period, end = found
    return Item(_text(words, at, end), words[at].start, words[end - 1].end, period=period), end


def _number(words: tuple[Word, ...], at: int) -> Read | None:
    found = None if _is_throughout(words, at) else number_at(words, at)
    if found is None:
        return None
    number, end = found
    counts = not is_name(words, at, end, number)
    text = _text(words, at, end)
    return Item(text, words[at].start, words[end - 1].end, number, counts=counts), end


def _arrow(words: tuple[Word, ...], at: int) -> Read | None:
    """Read an arrow as the word for its way; a level one says nothing."""
    word = words[at]
    if word.text not in ARROWS:
        return None
    told = {1: "up", -1: "down"}.get(ARROWS[word.text])
    return (Item(told, word.start, word.end) if told else None), at + 1


def _word(words: tuple[Word, ...], at: int) -> Read:
    word, end = words[at], _compound(words, at)
    text = "-".join(each.text for each in words[at:end:2]) if end > at + 1 else word.text
    if at and word.capital and (text in NAMES_TOO or _is_in_a_name(words, at)):
        text = text.capitalize()
    return Item(text, word.start, words[end - 1].end, capital=word.capital), end


def _is_in_a_name(words: tuple[Word, ...], at: int) -> bool:
    """Say whether a word is one of a name: `the Put It Down programme` moves nothing."""
    before = at > 1 and words[at - 1].capital and words[at - 1].kind == "word"
    return before and words[at].text in ("up", "down", "more", "less")


def _is_throughout(words: tuple[Word, ...], at: int) -> bool:
    """Say whether “over 2023/24” begins here: all of a year, and not more than 2,023."""
    after = period_at(words, at + 1) if words[at].text == "over" else None
    return after is not None and not _is_plain_number(words, at + 1, after[1])


def _compound(words: tuple[Word, ...], at: int) -> int:
    """Give where `out-of-court` ends, whose words must not be read one by one."""
    texts = [word.text for word in words[at : at + 5] if word.text != "-"]
    if texts[:3] != ["out", "of", "court"]:
        return at + 1
    return at + 3 if words[at + 1].text == "of" else at + 5


def _is_plain_number(words: tuple[Word, ...], at: int, end: int) -> bool:
    """Say whether a lone four-figure number counts things rather than naming a year."""
    if end - at != 1 or words[at].kind != "figure":
        return False
    found = number_at(words, at)
    if found is not None and (found[0].unit != COUNT or found[1] - at > 1):
        return True
    before = words[at - 1].text if at else ""
    after = words[end].text if end < len(words) else ""
    return before == "£" or after in ("children", "people", "pupils", "offences", "young")


def _text(words: tuple[Word, ...], at: int, end: int) -> str:
    return " ".join(word.text for word in words[at:end])
