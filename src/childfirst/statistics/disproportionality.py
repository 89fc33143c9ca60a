"""The relative rate index: how often something happens to one group beside another.

It is the rate of a group divided by the rate of the reference group at the same step, the
measure the Ministry of Justice has used since the Lammy Review (2017). The base has to match
the step: the population for first entry, the children sentenced for custody.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import exp, log, sqrt

from childfirst.statistics.areas import Area, pooled
from childfirst.statistics.change import Change, change_between
from childfirst.statistics.intervals import LEVEL, Interval, Method, normal_quantile
from childfirst.statistics.words import Standing, standing_of

REFERENCE = "White"
UNKNOWN = frozenset({"Unknown"})
SMALL_CELL = 5  # fewer counted than this is small; our choice, no official figure is known
YEARS_POOLED = 3
OF_TEST = {Change.HIGHER: Standing.HIGHER, Change.LOWER: Standing.LOWER}

Year = Mapping[str, Area]  # the count and the base of each group


@dataclass(frozen=True)
class RelativeRate:
    """A group beside the reference group.

    `index` has the ratio of the two rates as its estimate; it is None if the group or the
    reference has nobody counted or no base, or both have everybody counted. `small` means
    fewer than five in the group or in the reference, even after pooling.
    """

    group: Area
    index: Interval | None
    small: bool
    standing: Standing


@dataclass(frozen=True)
class RelativeRates:
    """The groups beside their reference, over the last `years` years.

    `unknown` holds those whose ethnicity is unknown: in no rate, and always to be shown.
    """

    years: int
    reference: Area
    groups: tuple[RelativeRate, ...]
    unknown: Area


def relative_rates(
    years: Sequence[Year], reference: str = REFERENCE, unknown: frozenset[str] = UNKNOWN
) -> RelativeRates:
    """Compare each group with the reference in the last year, or in the last three.

    `years` are in order of time. If any group has fewer than five in the last year, all
    groups are pooled over the last three, so that they stay comparable. Raises ValueError
    without a year, without the reference, or for a part greater than its base.
    """
    if not years or reference not in years[-1]:
        raise ValueError("a relative rate needs a year with its reference group")
    taken = years[-YEARS_POOLED:] if _any_small(years[-1], unknown) else years[-1:]
    groups = _added(taken)
    known = {name: area for name, area in groups.items() if name not in unknown}
    against = known.pop(reference)
    return RelativeRates(
        len(taken),
        against,
        tuple(_beside(group, against) for group in known.values()),
        pooled((groups[name] for name in sorted(unknown & groups.keys())), "unknown"),
    )


def log_wald_interval(group: Area, reference: Area, level: float = LEVEL) -> Interval | None:
    """Give the ratio of two shares with its interval (Katz and others, Biometrics 34, 1978).

    None if either has nobody counted or no base: the logarithm has no value there. None too
    if everybody was counted in both: the formula would call the ratio certain. Raises
    ValueError for a part greater than its base.
    """
    if group.count > group.base or reference.count > reference.base:
        raise ValueError("a part cannot be greater than its base")
    if not (group.count and reference.count and group.base and reference.base):
        return None
    ratio = (group.count * reference.base) / (reference.count * group.base)
    error = sqrt(sum(1 / area.count - 1 / area.base for area in (group, reference)))
    if not error:
        return None
    reach = normal_quantile(level) * error
    lower, upper = exp(log(ratio) - reach), exp(log(ratio) + reach)
    return Interval(ratio, lower, upper, level, Method.LOG_WALD)


def _beside(group: Area, reference: Area) -> RelativeRate:
    index = log_wald_interval(group, reference)
    small = min(group.count, reference.count) < SMALL_CELL
    return RelativeRate(group, index, small, _standing(group, reference, index))


def _standing(group: Area, reference: Area, index: Interval | None) -> Standing:
    """Say higher or lower only if the exact test does, and the interval does not deny it.

    The interval leans on numbers that are not small; the test holds for any.
    """
    change = change_between(reference.count, group.count, reference.base, group.base)
    if change is Change.CANNOT_TELL:
        return Standing.CANNOT_TELL
    tested = OF_TEST.get(change, Standing.AS_EXPECTED)
    agreed = index is None or standing_of(index, 1) is tested
    return tested if agreed else Standing.AS_EXPECTED


def _any_small(year: Year, unknown: Iterable[str]) -> bool:
    return any(area.count < SMALL_CELL for name, area in year.items() if name not in unknown)


def _added(years: Sequence[Year]) -> dict[str, Area]:
    """Add the years up, group by group, in the order in which groups first appear."""
    names = dict.fromkeys(name for year in years for name in year)
    return {name: pooled((year[name] for year in years if name in year), name) for name in names}
