"""Compares areas of different sizes with one reference: the smaller, the wider the limits.

After Spiegelhalter, Funnel plots for comparing institutional performance, Statistics in
Medicine 24 (2005), with exact limits throughout: binomial for shares, Poisson for rates.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from math import ceil, sqrt

from childfirst.statistics.areas import Area, pooled
from childfirst.statistics.words import Standing, standing_between

INNER = 0.95
OUTER = 0.998


class Kind(StrEnum):
    """What a count is of its base, which decides how much chance moves it."""

    SHARE = "share"  # a part of its base: binomial
    RATE = "rate"  # rare events in a population: Poisson


@dataclass(frozen=True)
class FunnelLimits:
    """The counts between which chance keeps a base of this size, both ends included.

    Each end is passed with a probability of at most 2.5 % (inner) or 0.1 % (outer).
    Divide by `base` for the limits of the share or rate.
    """

    base: int
    inner: tuple[int, int]
    outer: tuple[int, int]


@dataclass(frozen=True)
class Verdict:
    """An area in the funnel.

    `standing` is the word that may be printed, from the outer limits. `near_limit` means
    between inner and outer limits: worth watching, and what chance does to one area in
    twenty. An area without a base cannot be compared and has no limits.
    """

    area: Area
    limits: FunnelLimits | None
    standing: Standing
    near_limit: bool


def reference_of(areas: Sequence[Area]) -> float | None:
    """Give what all areas together have for each one of their base, None without a base."""
    return pooled(areas).ratio


def funnel_limits(reference: float, base: int, kind: Kind) -> FunnelLimits:
    """Give the limits at 95 % and 99.8 % for one size of base.

    `reference` is for each one of the base: 0.322 for 32.2 %, 0.00146 for 146 per 100,000.
    Raises ValueError if it or the base cannot be.
    """
    if base < 0 or reference < 0 or (kind is Kind.SHARE and reference > 1):
        raise ValueError("a reference is a share of 0 to 1, or a rate of 0 or more, of its base")
    inner, outer = (_counts(reference, base, kind, level) for level in (INNER, OUTER))
    return FunnelLimits(base, inner, outer)


def verdicts(
    areas: Sequence[Area], kind: Kind, reference: float | None = None
) -> tuple[Verdict, ...]:
    """Say how each area stands to the reference, or to all of them together without one.

    Raises ValueError for a part greater than its base, where the kind is a share.
    """
    if kind is Kind.SHARE and any(area.count > area.base for area in areas):
        raise ValueError("a part cannot be greater than its base")
    level = reference_of(areas) if reference is None else reference
    return tuple(_verdict(area, kind, level) for area in areas)


def _verdict(area: Area, kind: Kind, reference: float | None) -> Verdict:
    if not area.base or reference is None:
        return Verdict(area, None, Standing.CANNOT_TELL, near_limit=False)
    limits = funnel_limits(reference, area.base, kind)
    standing = standing_between(area.count, *limits.outer)
    inner = standing_between(area.count, *limits.inner)
    return Verdict(area, limits, standing, near_limit=inner is not standing)


def _counts(reference: float, base: int, kind: Kind, level: float) -> tuple[int, int]:
    """Give the least counts that the two quantiles of the distribution reach."""
    from scipy.special import bdtr, pdtr  # slow to import: only when asked

    mean = reference * base
    tail = (1 - level) / 2
    if kind is Kind.SHARE:
        most = base
        lower, upper = (
            bisect_left(range(most), chance, key=lambda k: bdtr(k, base, reference))
            for chance in (tail, 1 - tail)
        )
    else:
        most = ceil(mean + 10 * sqrt(mean) + 10)  # far beyond both limits
        lower, upper = (
            bisect_left(range(most), chance, key=lambda k: pdtr(k, mean))
            for chance in (tail, 1 - tail)
        )
    return lower, upper
