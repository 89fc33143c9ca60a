"""Between which values the truth behind a share or a rate is likely to lie, at 95 per cent."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from functools import cache

from childfirst.measures.rates import PLACES as RATE_PLACES
from childfirst.statistics.intervals import Interval, rate_interval, wilson_interval

SHARE_PLACES = Decimal("0.1")
Bounds = tuple[Decimal | None, Decimal | None]
NO_BOUNDS: Bounds = (None, None)


@cache
def share_bounds(numerator: int | None, denominator: int | None) -> Bounds:
    """Give the interval of a percentage (Wilson), to one decimal.

    There is none without a base, nor where what is counted is not a part of its base.
    """
    if not denominator or numerator is None or not 0 <= numerator <= denominator:
        return NO_BOUNDS
    return _bounds(wilson_interval(numerator, denominator), 100, SHARE_PLACES)


@cache
def rate_bounds(count: int | None, population: int | None, per: int) -> Bounds:
    """Give the interval of a rate (Byar from ten events on, exact below), to two decimals."""
    if not population or count is None:
        return NO_BOUNDS
    return _bounds(rate_interval(count, population, per), 1, RATE_PLACES)


def _bounds(found: Interval | None, times: int, places: Decimal) -> Bounds:
    if found is None:
        return NO_BOUNDS
    lower, upper = (Decimal(times * end) for end in (found.lower, found.upper))
    return lower.quantize(places, ROUND_HALF_UP), upper.quantize(places, ROUND_HALF_UP)
