"""Decides the word that a change between two periods deserves."""

from __future__ import annotations

from enum import StrEnum

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
    ways = numpy.exp(logs - logs.max())
    as_unlikely = ways <= ways[first == earlier] * TIES
    return float(ways[as_unlikely].sum() / ways.sum())
