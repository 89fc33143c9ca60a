"""Steadies the rates of small areas by what all areas together are like.

Empirical Bayes with a gamma distribution of true rates and Poisson counts, its two moments
estimated as in R. J. Marshall, Mapping disease and mortality rates using empirical Bayes
estimators, Applied Statistics 40 (1991). A small area's own rate is mostly noise and moves far
towards the common rate; a large area's hardly moves. Use it to rank or to map, never in place
of the figure that an area reports.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from childfirst.statistics.areas import Area, pooled

FEWEST_AREAS = 5  # from fewer, how much true rates differ cannot be told


@dataclass(frozen=True)
class ShrunkRate:
    """The rate of an area before and after, for each one of its base.

    `shrunk_by` is the part of the way to the common rate that it was moved: 0 is not at
    all, 1 is all the way. An area without a base has no rate of its own and gets the common.
    """

    area: Area
    rate: float
    shrunk_by: float


def shrunk_rates(areas: Sequence[Area]) -> tuple[ShrunkRate, ...]:
    """Shrink each area's rate towards the rate of all, in the order given.

    If the areas differ by no more than chance gives, all are given the common rate. Raises
    ValueError with fewer than five areas that have a base.
    """
    if sum(1 for area in areas if area.base) < FEWEST_AREAS:
        raise ValueError(f"shrinking needs at least {FEWEST_AREAS} areas with a base")
    everyone = pooled(areas)
    common = everyone.count / everyone.base
    spread = _variance_between(areas, common)
    return tuple(_shrunk(area, common, spread) for area in areas)


def _variance_between(areas: Sequence[Area], common: float) -> float:
    """Give how much true rates vary: what is seen, less what chance gives to areas this size."""
    based = [area for area in areas if area.base]
    people = sum(area.base for area in based)
    seen = sum(area.base * (area.count / area.base - common) ** 2 for area in based) / people
    return max(0.0, seen - common * len(based) / people)


def _shrunk(area: Area, common: float, spread: float) -> ShrunkRate:
    own = area.ratio
    if own is None or not spread:
        return ShrunkRate(area, common, 1.0)
    trust = spread / (spread + common / area.base)
    return ShrunkRate(area, common + trust * (own - common), 1 - trust)
