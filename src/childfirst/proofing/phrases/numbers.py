"""Reads number phrases: value, unit, and how exactly the document means it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from typing import Any, cast

from lark import Token, Transformer, v_args

from childfirst.proofing.phrases import number_words as lexicon
from childfirst.proofing.phrases.number_terminals import terminal
from childfirst.proofing.phrases.parsing import PhraseGrammar
from childfirst.proofing.phrases.words import Word

FIRST_YEAR = 1000  # `one in 2023` tells when, `one in 20` how many
HALF = Decimal("0.5")
PERCENT, POINTS, TIMES, MONEY, COUNT, SHARE = "%", "points", "times", "£", "", "share"


class Hedge(StrEnum):
    """What a document says about how exact a number is."""

    NONE = ""
    ABOUT = "about"
    OVER = "over"
    UNDER = "under"


@dataclass(frozen=True, slots=True)
class Number:
    """A number as printed: its value, unit, decimal places and hedge.

    `step` is the place value of its last figure (0.1 for 47.3, 100,000 for £1.2m), or 0 for
    a fraction in words. `upper` is the other end of a range. `spelled` tells words from figures.
    """

    value: Decimal
    unit: str = COUNT
    step: Decimal = Decimal(1)
    hedge: Hedge = Hedge.NONE
    upper: Decimal | None = None
    spelled: bool = False
    signed: bool = False


def number_at(words: Sequence[Word], at: int) -> tuple[Number, int] | None:
    """Give the number that begins at a word and the index of the word after it."""
    return _GRAMMAR.longest(words, at)


@v_args(inline=True)
class _Meaning(Transformer[Token, Number]):
    """From the parts of a phrase to the number that it means."""

    def start(self, *parts: Any) -> Number:
        hedge, number = parts if len(parts) == 2 else (Hedge.NONE, parts[0])
        return replace(cast(Number, number), hedge=hedge)

    def hedge(self, *words: Token) -> Hedge:
        kinds = {word.type for word in words}
        if kinds & {"OVER", "MORE", "AT"}:
            return Hedge.OVER
        return Hedge.UNDER if kinds & {"UNDER", "LESS"} else Hedge.ABOUT

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
        return self.and_a_half(value, mark, *rest) if one == 1 else _no_share()

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

    def half(self, _: Token) -> Number:
        return _share(Fraction(1, 2))

    def one_half(self, count: int, half: Token) -> Number:
        return self.half(half) if count == 1 else _no_share()

    def one_part(self, _: Token, part: Token) -> Number:
        return _share(lexicon.PARTS[str(part)])

    def parts(self, count: int, part: Token) -> Number:
        return _share(count * lexicon.PARTS[str(part)])

    def one_in(self, part: int, _: Token, whole: int) -> Number:
        return _share(Fraction(part, whole)) if 0 < part < whole else _no_share()

    def figure_in(self, part: Token, _: Token, whole: Token) -> Number:
        if not (part.isdecimal() and whole.isdecimal() and int(part) < 10):
            return _no_share()
        return self.one_in(int(part), _, int(whole))

    def small_in_figure(self, part: int, _: Token, whole: Token) -> Number:
        if not whole.isdecimal() or int(whole) >= FIRST_YEAR:
            return _no_share()
        return self.one_in(part, _, int(whole))


def _share(share: Fraction) -> Number:
    if share > 1:
        return _no_share()
    value = lexicon.decimal_of(share)
    return Number(value, SHARE, Decimal(0), spelled=True)


def _no_share() -> Number:
    raise ValueError("no share of a whole")


def _times(number: Number, scales: tuple[Token, ...]) -> Number:
    factor = Decimal(1)
    for scale in scales:
        factor *= lexicon.SCALES[str(scale)]
    return replace(number, value=number.value * factor, step=number.step * factor)


_GRAMMAR = PhraseGrammar("numbers.lark", _Meaning(), terminal)
