"""Says between which values the truth behind a count, a share or a rate is likely to lie.

All functions give an `Interval`, or None where there is no base to divide by. They raise
ValueError for numbers that cannot be. The results are floats: an interval is an estimate, and
is rounded only when it is printed.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from math import sqrt
from statistics import NormalDist

LEVEL = 0.95
_STANDARD = NormalDist()
FEWEST_FOR_BYAR = 10  # below it Byar's approximation is replaced by the exact interval


class Method(StrEnum):
    """The name of the method that gave an interval."""

    WILSON = "Wilson"
    CLOPPER_PEARSON = "exact binomial (Clopper-Pearson)"
    BYAR = "Byar"
    GARWOOD = "exact Poisson (Garwood)"
    LOG_WALD = "log-Wald"


@dataclass(frozen=True)
class Interval:
    """An estimate and the values it may stand for, all in one unit.

    `level` is the confidence as a fraction, 0.95 for 95 per cent.
    """

    estimate: float
    lower: float
    upper: float
    level: float
    method: Method


def wilson_interval(part: int, whole: int, level: float = LEVEL) -> Interval | None:
    """Give the interval of a share, as a fraction from 0 to 1 (Wilson 1927, score method)."""
    _check_share(part, whole)
    z = normal_quantile(level)
    if not whole:
        return None
    share = part / whole
    middle = (part + z * z / 2) / (whole + z * z)
    reach = z * sqrt(whole * share * (1 - share) + z * z / 4) / (whole + z * z)
    lower = middle - reach if part else 0.0  # exactly, whatever the rounding
    upper = middle + reach if part < whole else 1.0
    return Interval(share, lower, upper, level, Method.WILSON)


def clopper_pearson_interval(part: int, whole: int, level: float = LEVEL) -> Interval | None:
    """Give the exact interval of a share, as a fraction (Clopper and Pearson 1934).

    It never holds the truth less often than its level says, and is wider than Wilson's.
    """
    from scipy.special import betaincinv  # slow to import: only when asked

    _check_share(part, whole)
    tail = _tail(level)
    if not whole:
        return None
    lower = float(betaincinv(part, whole - part + 1, tail)) if part else 0.0
    upper = float(betaincinv(part + 1, whole - part, 1 - tail)) if part < whole else 1.0
    return Interval(part / whole, lower, upper, level, Method.CLOPPER_PEARSON)


def byar_interval(
    count: int, base: float = 1, per: float = 1, level: float = LEVEL
) -> Interval | None:
    """Give the interval of a rate `per` so many of `base` (Byar; Breslow and Day 1987, p. 69).

    Without a base it is the interval of the count itself. Poor below ten events.
    """
    _check_rate(count, base, per)
    z = normal_quantile(level)
    if not base:
        return None
    more = count + 1
    # with very few events and a high level the cube is of a negative number: nothing is less
    lower = count * max(0.0, 1 - 1 / (9 * count) - z / (3 * sqrt(count))) ** 3 if count else 0.0
    upper = more * (1 - 1 / (9 * more) + z / (3 * sqrt(more))) ** 3
    return _rate(count, lower, upper, per / base, level, Method.BYAR)


def garwood_interval(
    count: int, base: float = 1, per: float = 1, level: float = LEVEL
) -> Interval | None:
    """Give the exact interval of a rate `per` so many of `base` (Garwood 1936).

    Without a base it is the interval of the count itself.
    """
    from scipy.special import gammaincinv  # slow to import: only when asked

    _check_rate(count, base, per)
    tail = _tail(level)
    if not base:
        return None
    lower = float(gammaincinv(count, tail)) if count else 0.0
    upper = float(gammaincinv(count + 1, 1 - tail))
    return _rate(count, lower, upper, per / base, level, Method.GARWOOD)


def rate_interval(
    count: int, base: float = 1, per: float = 1, level: float = LEVEL
) -> Interval | None:
    """Give Byar's interval from ten events on and the exact one below.

    This is the practice of the public health statistics of England (Public Health England,
    technical guide on confidence intervals, 2018).
    """
    method = garwood_interval if count < FEWEST_FOR_BYAR else byar_interval
    return method(count, base, per, level)


def normal_quantile(level: float) -> float:
    """Give how many standard deviations hold `level` of a normal distribution: 1.96 for 0.95."""
    return _STANDARD.inv_cdf(1 - _tail(level))


def _tail(level: float) -> float:
    if not 0 < level < 1:
        raise ValueError("a level of confidence is a fraction between 0 and 1")
    return (1 - level) / 2


def _rate(
    count: int, lower: float, upper: float, factor: float, level: float, method: Method
) -> Interval:
    return Interval(count * factor, lower * factor, upper * factor, level, method)


def _check_share(part: int, whole: int) -> None:
    if not 0 <= part <= whole:
        raise ValueError("a part lies between zero and its whole")


def _check_rate(count: int, base: float, per: float) -> None:
    if count < 0 or base < 0:
        raise ValueError("a count or a base cannot be below zero")
    if per <= 0:
        raise ValueError("a rate is per more than zero")
