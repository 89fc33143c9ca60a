"""Keeps three kinds of difference apart: percentage points, per cent, and a difference of rates.

From 20% to 30% is a rise of 10 percentage points and of 50 per cent. Both are right, and the
one must never be printed with the other's name. Which word a difference deserves is decided in
`change`; these functions only measure it.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

POINTS = "percentage points"
PER_CENT = "per cent"
PLACES = Decimal("0.1")


@dataclass(frozen=True)
class Difference:
    """How much greater a later number is, below zero if it is smaller, and in which unit."""

    value: Decimal
    unit: str

    @property
    def text(self) -> str:
        """The size without its sign, for example "6.9 percentage points"."""
        return f"{abs(self.value)} {self.unit}"


def points_between(earlier: int, earlier_of: int, later: int, later_of: int) -> Difference | None:
    """Give the difference of two shares in percentage points; None where a base is none."""
    if not earlier_of or not later_of:
        return None
    return Difference(
        _rounded(100 * (Fraction(later, later_of) - Fraction(earlier, earlier_of))), POINTS
    )


def per_cent_between(earlier: int, later: int) -> Difference | None:
    """Give the difference of two counts in per cent of the earlier; None where that is none."""
    if not earlier:
        return None
    return Difference(_rounded(Fraction(100 * (later - earlier), earlier)), PER_CENT)


def rate_between(
    earlier: int, earlier_of: int, later: int, later_of: int, per: int, places: int = 1
) -> Difference | None:
    """Give the difference of two rates `per` so many; None where a base is none.

    The unit names the base of the rate, for example "per 100,000". `places` are the decimals:
    a rate of 0.08 per 1,000 needs two.
    """
    if not earlier_of or not later_of:
        return None
    apart = per * (Fraction(later, later_of) - Fraction(earlier, earlier_of))
    return Difference(_rounded(apart, Decimal(1).scaleb(-places)), f"per {per:,}")


def _rounded(value: Fraction, places: Decimal = PLACES) -> Decimal:
    """Round, halves away from zero: to one decimal place, as all percentages are."""
    exact = Decimal(value.numerator) / Decimal(value.denominator)
    return exact.quantize(places, ROUND_HALF_UP) + 0  # adding nothing turns -0.0 into 0.0
