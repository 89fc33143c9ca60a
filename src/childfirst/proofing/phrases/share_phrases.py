"""Parts of a whole told in words: `half`, `two thirds`, `one in five`, `3 in 10`."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

from lark import Token, Transformer, v_args

from childfirst.proofing.phrases import number_words as lexicon
from childfirst.proofing.phrases.numbers import SHARE, Number

FIRST_YEAR = 1000  # `one in 2023` tells when, `one in 20` how many
FIRST_NO_PART = 10  # `9 in 10` is a part; `12 in 40` may be twelve found in forty


@v_args(inline=True)
class MeaningOfShares(Transformer[Token, Number]):
    """From the parts of a phrase that tells a share to the number that it means."""

    def half(self, _: Token) -> Number:
        """Give what is told as `half of them`."""
        return _share(Fraction(1, 2))

    def one_half(self, count: int, half: Token) -> Number:
        """Give what is told as `one half`, and no other number of halves."""
        return self.half(half) if count == 1 else no_share()

    def one_part(self, _: Token, part: Token) -> Number:
        """Give what is told as `a quarter of them`."""
        return _share(lexicon.PARTS[str(part)])

    def parts(self, count: int, part: Token) -> Number:
        """Give what is told as `two thirds of them`."""
        return _share(count * lexicon.PARTS[str(part)])

    def one_in(self, part: int, _: Token, whole: int) -> Number:
        """Give what is told as `one in five`."""
        return _share(Fraction(part, whole)) if 0 < part < whole else no_share()

    def figure_in(self, part: Token, _: Token, whole: Token) -> Number:
        """Give what is told as `3 in 10`."""
        if not (part.isdecimal() and whole.isdecimal() and int(part) < FIRST_NO_PART):
            return no_share()
        return self.one_in(int(part), _, int(whole))

    def small_in_figure(self, part: int, _: Token, whole: Token) -> Number:
        """Give what is told as `one in 20`."""
        if not whole.isdecimal() or int(whole) >= FIRST_YEAR:
            return no_share()
        return self.one_in(part, _, int(whole))


def _share(share: Fraction) -> Number:
    if share > 1:
        return no_share()
    value = lexicon.decimal_of(share)
    return Number(value, SHARE, Decimal(0), spelled=True)


def no_share() -> Number:
    """Refuse what only looks like a part of a whole; always raise ValueError."""
    raise ValueError("no share of a whole")
