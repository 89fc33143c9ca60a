"""Decides the word that a change between two periods deserves."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from numpy import float64
    from numpy.typing import NDArray

SIGNIFICANCE = 0.05
TIES = 1 + 1e-7  # tables as likely as the one observed, up to rounding of the arithmetic


class Change(StrEnum):
    """What may be said of a later number beside an earlier one."""

    HIGHER = "higher"
    LOWER = "lower"
    NO_EVIDENCE = "no evidence of change"
    CANNOT_TELL = "cannot be compared"


def change_between(
    earlier: int, later: int, earlier_of: int | None = None, later_of: int | None = None
) -> Change:
    """Say how `later` stands to `earlier`, at 95 % confidence by an exact test.

    Without bases they are two counts, compared given their sum: if nothing changed, each
    is as likely to fall in either period (exact binomial test, two-sided). With bases they
    are shares of them (Fisher's exact test, two-sided). A base of none cannot be compared.
    Counts and bases are whole numbers; raises ValueError for one below zero, a part
    greater than its base, or one base without the other.

    Both tests take the periods as independent. Neighbouring quarters share children, who
    keep much of what is recorded of them, so the numbers move less than the tests allow
    for: the answer is approximate, and more often "no evidence" than it need be.
    """
    if (earlier_of is None) != (later_of is None):
        raise ValueError("a share is compared with a share: give both bases or neither")
    if min(earlier, later) < 0:
        raise ValueError("a count cannot be below zero")
    if earlier_of is None or later_of is None:
        return _word(later - earlier, _counts_by_chance(earlier, later))
    if earlier > earlier_of or later > later_of:
        raise ValueError("a part cannot be greater than its base")
    if not earlier_of or not later_of:
        return Change.CANNOT_TELL
    rise = later * earlier_of - earlier * later_of
    return _word(rise, _shares_by_chance(earlier, earlier_of, later, later_of))


def rate_change_between(
    earlier: int, later: int, earlier_population: int, later_population: int
) -> Change:
    """Say how the rate of `later` stands to that of `earlier`, at 95 % confidence.

    The populations may differ, in size or in place. Given their sum, the events fall to the
    two as their populations do if the rates are the same (exact binomial test, two-sided;
    Przyborowski and Wilenski 1940). Unlike a part of a base, events may outnumber the people
    they happen to. A population of none cannot be compared. Raises ValueError for a count or
    a population below zero. With equal populations the answer is that of two counts.
    """
    if min(earlier, later, earlier_population, later_population) < 0:
        raise ValueError("a count or a population cannot be below zero")
    if not earlier_population or not later_population:
        return Change.CANNOT_TELL
    rise = later * earlier_population - earlier * later_population
    expected = earlier_population / (earlier_population + later_population)
    return _word(rise, _rates_by_chance(earlier, later, expected))


def _word(rise: int, by_chance: float) -> Change:
    if not rise or by_chance >= SIGNIFICANCE:
        return Change.NO_EVIDENCE
    return Change.HIGHER if rise > 0 else Change.LOWER


def _counts_by_chance(earlier: int, later: int) -> float:
    """How often chance alone splits the sum at least as unevenly."""
    from scipy.special import bdtr  # slow to import: only when asked

    return min(1.0, 2 * float(bdtr(min(earlier, later), earlier + later, 0.5)))


def _shares_by_chance(earlier: int, earlier_of: int, later: int, later_of: int) -> float:
    """How often chance alone divides the parts no more likely than they were divided."""
    import numpy  # slow to import: only when asked
    from scipy.special import gammaln

    parts = earlier + later
    first = numpy.arange(max(0, parts - later_of), min(parts, earlier_of) + 1)
    second = parts - first
    # logarithms, because the ways to draw from some thousands are too many for a float
    logs = -sum(gammaln(n + 1) for n in (first, earlier_of - first, second, later_of - second))
    return _as_unlikely(numpy.exp(logs - logs.max()), earlier - int(first[0]))


def _rates_by_chance(earlier: int, later: int, expected: float) -> float:
    """How often chance alone splits the sum no more likely than it was split.

    `expected` is the share of the events that the earlier population should have.
    """
    import numpy  # slow to import: only when asked
    from scipy.special import gammaln, xlog1py, xlogy

    first = numpy.arange(earlier + later + 1)
    second = earlier + later - first
    logs = xlogy(first, expected) + xlog1py(second, -expected)
    logs -= gammaln(first + 1) + gammaln(second + 1)
    return _as_unlikely(numpy.exp(logs - logs.max()), earlier)


def _as_unlikely(ways: NDArray[float64], observed: int) -> float:
    """Give the part of all `ways` that are no more likely than the one observed."""
    return float(ways[ways <= ways[observed] * TIES].sum() / ways.sum())
