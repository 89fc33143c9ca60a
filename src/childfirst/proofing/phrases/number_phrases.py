"""Reads number phrases: `about two million`, `£1.2m`, `47.3%`, `0.9 percentage points`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Any, cast

from lark import Token, v_args

from childfirst.proofing.phrases import number_words as lexicon
from childfirst.proofing.phrases.number_terminals import terminal
from childfirst.proofing.phrases.numbers import MONEY, PERCENT, POINTS, TIMES, Hedge, Number
from childfirst.proofing.phrases.parsing import PhraseGrammar
from childfirst.proofing.phrases.share_phrases import MeaningOfShares, no_share
from childfirst.proofing.phrases.words import Word

HALF = Decimal("0.5")


def number_at(words: Sequence[Word], at: int) -> tuple[Number, int] | None:
    """Give the number that begins at a word and the index of the word after it."""
    return _GRAMMAR.longest(words, at)


@v_args(inline=True)
class _Meaning(MeaningOfShares):
    """From the parts of a phrase to the number that it means."""

    def start(self, *parts: Any) -> Number:
        hedge, number = parts if len(parts) == 2 else (Hedge.NONE, parts[0])
        return replace(cast(Number, number), hedge=hedge)

    def hedge(self, *words: Token) -> Hedge:
        kinds = {word.type for word in words}
        just = "ABOUT" in kinds
        if kinds & {"OVER", "MORE", "AT"}:
            return Hedge.JUST_OVER if just else Hedge.OVER
        if kinds & {"UNDER", "LESS"}:
            return Hedge.JUST_UNDER if just else Hedge.UNDER
        return Hedge.ABOUT

    def plain(self, figure: Token) -> Number:
        value = Decimal(figure.replace(",", ""))
        return Number(value, step=Decimal(1).scaleb(int(value.as_tuple().exponent)))

    def scaled(self, figure: Token, *scales: Token) -> Number:
        return _times(self.plain(figure), scales)

    def mixed(self, figure: Token, vulgar: Token) -> Number:
        return replace(self.vulgar(vulgar), value=Decimal(figure) + self.vulgar(vulgar).value)

    def vulgar(self, vulgar: Token) -> Number:
        return Number(lexicon.decimal_of(lexicon.VULGAR[str(vulgar)]), step=Decimal("0.01"))

    def ones(self, word: Token) -> int:
        return lexicon.SMALL[str(word)]

    def tens(self, word: Token) -> int:
        return lexicon.TENS[str(word)]

    def tens_and(self, tens: Token, ones: Token) -> int:
        if not 0 < lexicon.SMALL[str(ones)] < 10:
            raise ValueError("no such number")
        return lexicon.TENS[str(tens)] + lexicon.SMALL[str(ones)]

    def in_words(self, value: int) -> Number:
        return Number(Decimal(value), spelled=True)

    def scaled_words(self, value: int, *scales: Token) -> Number:
        return _times(self.in_words(value), scales)

    def one_scale(self, _: Token, scale: Token) -> Number:
        return replace(_times(self.in_words(1), (scale,)), hedge=Hedge.ABOUT)

    def and_a_half(self, value: int, *rest: Token) -> Number:
        number = Number(value + HALF, step=HALF, spelled=True)
        return _times(number, tuple(each for each in rest if each.type == "SCALE"))

    def and_one_half(self, value: int, mark: Token, one: int, *rest: Token) -> Number:
        return self.and_a_half(value, mark, *rest) if one == 1 else no_share()

    def figure_and_a_half(self, figure: Token, *rest: Token) -> Number:
        return self.and_a_half(int(figure.replace(",", "")), *rest)

    def half_a_scale(self, _: Token, article: Token, scale: Token) -> Number:
        whole = self.one_scale(article, scale)
        return replace(whole, value=whole.value * HALF, step=whole.step / 10)

    def part_of_a_scale(
        self, _: Token, part: Token, __: Token, article: Token, scale: Token
    ) -> Number:
        whole = self.one_scale(article, scale)
        share = lexicon.decimal_of(lexicon.PARTS[str(part)])
        value = (whole.value * share).quantize(Decimal(1))
        return replace(whole, value=value, step=whole.step / 10)

    def hundreds(self, value: int, scale: Token, _: Token, rest: int) -> Number:
        whole = _times(self.in_words(value), (scale,)).value + rest
        return Number(whole, spelled=True)

    def thousands(self, value: int, scale: Token, hundreds: int, *rest: Any) -> Number:
        first = _times(self.in_words(value), (scale,)).value
        return Number(first + self.hundreds(hundreds, *rest).value, spelled=True)

    def negative(self, mark: Token, number: Number) -> Number:
        sign = -1 if mark in ("-", "−", "–") else 1
        return replace(number, value=number.value * sign, signed=True)

    def with_unit(self, number: Number, unit: str) -> Number:
        return replace(number, unit=unit)

    def money(self, _: Token, number: Number) -> Number:
        return replace(number, unit=MONEY)

    def negative_money(self, sign: Token, _: Token, number: Number) -> Number:
        return replace(self.negative(sign, number), unit=MONEY)

    def percent(self, *_: Token) -> str:
        return PERCENT

    def points(self, *_: Token) -> str:
        return POINTS

    def times(self, *_: Token) -> str:
        return TIMES

    def between(self, low: Number, _: Token, high: Number) -> Number:
        if not low.value < high.value:
            raise ValueError("no range")
        return replace(high, value=low.value, upper=high.value)


def _times(number: Number, scales: tuple[Token, ...]) -> Number:
    factor = Decimal(1)
    for scale in scales:
        factor *= lexicon.SCALES[str(scale)]
    return replace(number, value=number.value * factor, step=number.step * factor)


_GRAMMAR = PhraseGrammar("number_phrases.lark", _Meaning(), terminal)
