"""Rates: how many for so many of the children who live in the area."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

from childfirst.language.expressions import Column
from childfirst.language.tables import populations
from childfirst.periods import CALENDAR_YEAR, Period

PLACES = Decimal("0.01")
POPULATION: tuple[Column, ...] = (populations.area, populations.year, populations.population)
"""The fields of the record that a rate is divided by."""

Populations = Mapping[tuple[str, int], int]
"""How many children aged 10 to 17 live in an area in the middle of a year."""


@dataclass(frozen=True)
class Rate:
    """How a line is a rate: `per` so many children of the population of a year.

    The year is that of the period, or `years_behind` before it. A financial year has the
    year in which it begins. Another year's population never stands in for one not recorded.
    """

    per: int
    years_behind: int = 0

    @property
    def unit(self) -> str:
        """The unit of the figure, for example `per 10,000`."""
        return f"per {self.per:,}"

    def year(self, period: Period) -> int:
        """Give the year of whose middle the population is taken."""
        day = period.first_day
        calendar = period.kind == CALENDAR_YEAR or day.month > 3
        return day.year - (0 if calendar else 1) - self.years_behind

    def exact(self, count: int, population: int) -> Fraction:
        """Give the rate without rounding."""
        return Fraction(self.per * count, population)


def rounded(rate: Fraction) -> Decimal:
    """Round a rate as it is kept: to two decimals, halves away from zero."""
    value = Decimal(rate.numerator) / Decimal(rate.denominator)
    return value.quantize(PLACES, ROUND_HALF_UP) + 0  # adding nothing turns -0.00 into 0.00
