"""Amounts that sentences tell as a difference without saying again of what: `143 nights fewer`."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from childfirst.proofing.phrases.numbers import COUNT, PERCENT, POINTS
from childfirst.proofing.phrases.stems import EMPTY, stem
from childfirst.proofing.quantities.changes.good_and_bad import direction_of_judgement
from childfirst.proofing.quantities.changes.told_before import NumberTold
from childfirst.proofing.reading import Reading
from childfirst.proofing.sentences.items import Item, Sentence, number_of, texts_after, texts_before
from childfirst.proofing.sentences.shapes import matches_of_any
from childfirst.proofing.sentences.vocabulary import LISTS, comparison_of, direction_of

SHAPES = (
    "{word:change} .. by .. {amount:amount}",
    "{amount:amount} .. {word:compared}",
    "a|the {word:apart} of {amount:amount}",
)
GOES_ON = {"than", "from", "since", "against", "compared", "on", "of", "per"}
OPENS = {",", ":", ";", "(", "is", "so", "became", "–", "—"}
NOT_TOLD = {
    "will", "would", "should", "aim", "target", "expect", "expected", "if", "may", "could",
    "must", "need", "needs", "needed", "required", "requires",
}  # fmt: skip


@dataclass(frozen=True)
class Difference:
    """An amount and the word that says in which direction; `sign` is 0 where that is not known."""

    sentence: Sentence
    amount: Item
    word: Item
    sign: int

    @property
    def quote(self) -> str:
        """Give the amount and its word as printed."""
        ends = sorted((self.amount, self.word), key=lambda item: item.start)
        return self.sentence.quote(*ends)

    @property
    def is_apart(self) -> bool:
        """Say whether it is called a gap, which may be between any two, of one time or two."""
        return self.word.text in LISTS["apart"]

    @property
    def is_set_off(self) -> bool:
        """Say whether a comma, colon or `that is` comes right before it: `, a gap of 3`."""
        first = self.word if self.is_apart else self.amount
        before = texts_before(self.sentence.items, first)
        before = before[:-1] if self.is_apart else before
        return bool(set(before[-1:]) & OPENS)

    def may_be_of(self, told: NumberTold) -> bool:
        """Say whether a number may be one of the two: of one unit and called by one noun."""
        unit, number = number_of(self.amount).unit, number_of(told.item)
        if unit in (POINTS, PERCENT):
            return number.unit == PERCENT
        nouns = _noun(self.sentence, self.amount), _noun(told.sentence, told.item)
        same = not all(nouns) or nouns[0] == nouns[1]
        return unit == number.unit and (unit != COUNT or same)


@lru_cache(maxsize=4)
def differences(reading: Reading) -> tuple[Difference, ...]:
    """Give the differences of a document, each once."""
    found: dict[tuple[int, int], Difference] = {}
    for sentence in reading.sentences:
        if NOT_TOLD & {item.text for item in sentence.items if not item.capital}:
            continue
        for match in matches_of_any(SHAPES, sentence.items):
            amount, word = match["amount"], match["word"]
            if not _goes_on(sentence, max(amount, word, key=lambda item: item.start)):
                key = (sentence.block, amount.start)
                found.setdefault(
                    key, Difference(sentence, amount, word, _sign(reading, sentence, word))
                )
    return tuple(found.values())


def _goes_on(sentence: Sentence, last: Item) -> bool:
    """Say whether it is told of what: `three fewer than`, `up by 3 from`."""
    after = texts_after(sentence.items, last)[:2]
    return bool(set(after) & GOES_ON)


def _sign(reading: Reading, sentence: Sentence, word: Item) -> int:
    around = " ".join(each.text for each in reading.sentences_in(sentence.block))
    ways = (
        direction_of(word.text),
        comparison_of(word.text),
        direction_of_judgement(word.text, sentence.text),
        direction_of_judgement(word.text, around),
    )
    return next((way for way in ways if way is not None), 0)


def _noun(sentence: Sentence, item: Item) -> str:
    """Give the noun right after a number; nothing where none follows."""
    after = [each for each in sentence.items if each.start >= item.end][:1]
    plain = [each.text for each in after if each.text.isalpha() and each.text not in EMPTY]
    return "" if not plain or comparison_of(plain[0]) else stem(plain[0])
