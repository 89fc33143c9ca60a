"""A sentence as a row of items: words, numbers and periods, each with its place."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from childfirst.proofing.document import Passage, Place, Spot
from childfirst.proofing.phrases.number_phrases import number_at
from childfirst.proofing.phrases.numbers import COUNT, Number
from childfirst.proofing.phrases.period_phrases import period_at
from childfirst.proofing.phrases.periods import Period
from childfirst.proofing.phrases.words import Word
from childfirst.proofing.sentences.naming import is_name
from childfirst.proofing.tables.values import ARROWS

if TYPE_CHECKING:
    from childfirst.proofing.sentences.stretches import Stretch

NAMES_TOO = {"fell", "rose"}  # within a sentence and with a capital: names, not verbs


@dataclass(frozen=True, slots=True)
class Item:
    """A word, or a number or period phrase; `counts` is False for numbers that only name.

    `start` and `end` are offsets in the passage, so that the print can be quoted and marked.
    """

    text: str
    start: int
    end: int
    number: Number | None = None
    period: Period | None = None
    counts: bool = False
    capital: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Sentence:
    """A sentence, with the passage and block that it stands in."""

    block: int
    passage: Passage
    items: Stretch

    @property
    def place(self) -> Place:
        """Give where the sentence begins."""
        return self.passage.place_at(self.items[0].start)

    @property
    def text(self) -> str:
        """Give the sentence as printed."""
        return self.passage.text[self.items[0].start : self.items[-1].end]

    def quote(self, first: Item, last: Item) -> str:
        """Give what is printed from one item to another."""
        return self.passage.text[first.start : last.end]

    def spot(self, first: Item, last: Item) -> Spot:
        """Give the characters from one item to another, for marking."""
        return Spot(self.block, -1, -1, first.start, last.end)

    def is_quoted(self, item: Item) -> bool:
        """Say whether an item stands within quotation marks, as a name does."""
        before = self.passage.text[self.items[0].start : item.start]
        return before.count("“") > before.count("”") or before.count('"') % 2 == 1

    def numbers(self) -> list[Item]:
        """Give the numbers that count something."""
        return [item for item in self.items if item.number is not None and item.counts]

    def periods(self) -> list[Item]:
        """Give the periods named."""
        return [item for item in self.items if item.period is not None]


def number_of(item: Item) -> Number:
    """Give the number of an item; raise ValueError where it is none."""
    if item.number is None:
        raise ValueError(f"{item.text!r} is no number")
    return item.number


def tells_year(item: Item) -> bool:
    """Say whether a period is told with its year in full: not `July 17`, which may be a day."""
    return any(word.isdecimal() and len(word) == 4 for word in item.text.split())


def items_of(words: tuple[Word, ...]) -> Iterator[Item]:
    """Join the words of a sentence into numbers and periods where they are such phrases."""
    at = 0
    while at < len(words):
        word = words[at]
        found = period_at(words, at)
        if found is not None and not _is_plain_number(words, at, found[1]):
            period, end = found
            yield Item(_text(words, at, end), word.start, words[end - 1].end, period=period)
            at = end
            continue
        counted = None if _is_throughout(words, at) else number_at(words, at)
        if counted is not None:
            number, end = counted
            counts = not is_name(words, at, end, number)
            text = _text(words, at, end)
            yield Item(text, word.start, words[end - 1].end, number, counts=counts)
            at = end
            continue
        if word.text in ARROWS:
            if ARROWS[word.text]:
                told = "up" if ARROWS[word.text] > 0 else "down"
                yield Item(told, word.start, word.end)
            at += 1
            continue
        end = _compound(words, at)
        text = "-".join(each.text for each in words[at:end:2]) if end > at + 1 else word.text
        if at and word.capital and (text in NAMES_TOO or _is_in_a_name(words, at)):
            text = text.capitalize()
        yield Item(text, word.start, words[end - 1].end, capital=word.capital)
        at = end


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
