"""Whether a printed rate can be its count over its base, allowing for rounding."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from childfirst.comparators.book import PublishedBook
from childfirst.comparators.indicators import INDICATORS
from childfirst.comparators.values import COUNT, RATE, PublishedValue
from childfirst.rate_units import plain

UNITS = (100, 1_000, 10_000, 100_000)


@dataclass(frozen=True)
class Ingredients:
    """A printed rate with its count and the least and most that its base can be.

    `places` are the decimals to which the column is printed.
    """

    rate: PublishedValue
    count: PublishedValue
    least: int
    most: int
    places: int

    @property
    def tells_a_unit(self) -> bool:
        """Whether it can: nought is nought in every unit."""
        return bool(self.count.value) and bool(self.rate.value)

    def fits(self, rate: Decimal, count: Decimal, per: int) -> bool:
        """Say whether count over base, per so many, rounds to the rate."""
        half = Fraction(1, 2 * 10**self.places)
        lowest = Fraction(count) * per / self.most
        highest = Fraction(count) * per / self.least
        return lowest - half <= Fraction(rate) <= highest + half

    def worked_out(self, per: int) -> Decimal:
        """Give count over the middle of the base, per so many, to the printed decimals."""
        exact = self.count.value * per * 2 / Decimal(self.least + self.most)
        return exact.quantize(Decimal(1).scaleb(-self.places))


def rates_with_ingredients(book: PublishedBook) -> list[Ingredients]:
    """Give every printed rate whose count and base are known.

    The base of a population rate is the recorded population with its bounds; of a share, the
    whole number that the record says it is of.
    """
    by_code = {indicator.code: indicator for indicator in INDICATORS}
    found = []
    for rate in book.values:
        indicator = by_code[rate.indicator]
        count = book.value(indicator, rate.area, rate.span, COUNT)
        if rate.measure != RATE or count is None:
            continue
        if indicator.population_year is not None:
            people = book.population(indicator, rate.area, rate.span)
            bounds = (people.least, people.most) if people else None
        else:
            bounds = (rate.base, rate.base) if rate.base else None
        if bounds and bounds[0] > 0:
            found.append(Ingredients(rate, count, *bounds, _places(book.values, rate)))
    return found


def _places(values: Iterable[PublishedValue], rate: PublishedValue) -> int:
    """Give to how many decimals the column of a rate is printed: the most that any cell has."""
    column = (rate.table, rate.indicator, rate.printed_unit, rate.measure)
    return max(
        -int(plain(v.printed).as_tuple().exponent)
        for v in values
        if (v.table, v.indicator, v.printed_unit, v.measure) == column
    )
