"""Draws up an XmR chart: what a series of quarters does by itself, and what stands out.

XmR is the chart of individual values (X) and their moving ranges (mR), as in D. J. Wheeler,
Understanding Variation (1993).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from math import fsum, isfinite

from childfirst.statistics.change import Change
from childfirst.statistics.signals import Signal, signals_in

FEWEST_POINTS = 12  # below it limits are too rough for anything to be called a signal
LIMIT_FACTOR = 2.66  # 3 / 1.128: three standard deviations, from mean ranges of two points
RANGE_FACTOR = 3.268  # the upper limit of the moving ranges, for ranges of two points


@dataclass(frozen=True)
class Limits:
    """What a stretch of the series does while nothing changes, in the unit of its values.

    `lower` is not under the floor of the chart; `range_limit` is the most that two
    neighbouring points differ by; `mean_range` is how much they do on average.
    """

    centre: float
    lower: float
    upper: float
    mean_range: float
    range_limit: float


@dataclass(frozen=True)
class Stretch:
    """The points from `first` up to and without `end`, which share one centre and limits.

    With fewer than twelve points `limits` is None and there are no signals: too few points
    to tell. Points are numbered from 0 in the whole series.
    """

    first: int
    end: int
    limits: Limits | None
    signals: tuple[Signal, ...]

    @property
    def too_few_points(self) -> bool:
        """Whether nothing can be said of this stretch yet."""
        return self.limits is None


@dataclass(frozen=True)
class Chart:
    """A series in its stretches."""

    values: tuple[float, ...]
    stretches: tuple[Stretch, ...]

    @property
    def signals(self) -> tuple[Signal, ...]:
        """The signals of all stretches, in order of their first points."""
        return tuple(signal for stretch in self.stretches for signal in stretch.signals)

    @property
    def latest(self) -> Change:
        """What may be said of the last point beside its stretch.

        It is higher or lower if it belongs to a signal on that side, cannot be compared
        where there are too few points, and is no evidence of change otherwise.
        """
        if not self.stretches or self.stretches[-1].too_few_points:
            return Change.CANNOT_TELL
        last = len(self.values) - 1
        sides = (signal.side for signal in self.stretches[-1].signals if last in signal.points)
        return next(sides, Change.NO_EVIDENCE)


def xmr_chart(
    values: Sequence[float], rebase_at: Sequence[int] = (), floor: float | None = 0
) -> Chart:
    """Chart a series of equally long periods, in order of time.

    A new centre and new limits begin at each point of `rebase_at`: say there why, for
    example "from this quarter the new counting rule". `floor` is what a value cannot go
    under: 0 for counts, shares and rates, None for a balance. Raises ValueError for a value
    that is not a number, or a point to rebase at that is not inside the series.
    """
    if not all(isfinite(value) for value in values):
        raise ValueError("a value of a chart is a number; leave a period without one out")
    if not all(0 < point < len(values) for point in rebase_at):
        raise ValueError("a chart is rebased at a point after its first, up to its last")
    edges = [0, *sorted(set(rebase_at)), len(values)] if values else []
    return Chart(tuple(values), tuple(_stretches(values, edges, floor)))


def _stretches(
    values: Sequence[float], edges: Sequence[int], floor: float | None
) -> Iterator[Stretch]:
    for first, end in pairwise(edges):
        stretch = values[first:end]
        if len(stretch) < FEWEST_POINTS:
            yield Stretch(first, end, None, ())
            continue
        limits = _limits(stretch, floor)
        found = signals_in(stretch, limits.centre, limits.mean_range * LIMIT_FACTOR)
        moved = (replace(each, points=tuple(first + at for at in each.points)) for each in found)
        yield Stretch(first, end, limits, tuple(moved))


def _limits(values: Sequence[float], floor: float | None) -> Limits:
    centre = fsum(values) / len(values)
    ranges = [abs(later - earlier) for earlier, later in pairwise(values)]
    mean_range = fsum(ranges) / len(ranges)
    reach = LIMIT_FACTOR * mean_range
    lower = centre - reach if floor is None else max(floor, centre - reach)
    return Limits(centre, lower, centre + reach, mean_range, RANGE_FACTOR * mean_range)
