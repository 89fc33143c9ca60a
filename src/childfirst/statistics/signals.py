"""The three rules by which a point or a run of points stands out from its own past.

They are Wheeler's for the chart of individual values (Understanding Variation, 1993). More
rules would find more, and would more often cry wolf.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby

from childfirst.statistics.change import Change

RUN = 8
WINDOW, NEAR_IN_WINDOW = 4, 3


class Rule(StrEnum):
    """Why something is a signal."""

    OUTSIDE = "a point outside the limits"
    RUN = "eight or more points in a row on one side of the centre line"
    NEAR_LIMIT = "three of four points in a row nearer a limit than the centre line"


@dataclass(frozen=True)
class Signal:
    """One thing that stands out: by which rule, on which side, at which points."""

    rule: Rule
    side: Change
    points: tuple[int, ...]


def signals_in(values: Sequence[float], centre: float, reach: float) -> tuple[Signal, ...]:
    """Find the signals among points that share a centre, in order of their first points.

    `reach` is how far the limits lie from the centre. The lower limit is taken where the
    arithmetic puts it, even where no value can be that low: then no point is outside it or
    near it, and only a run can show a fall. A point on the centre line is on neither side
    and ends a run. A series that never moves has no signals.
    """
    if not reach:
        return ()
    found = [
        Signal(rule, side, points)
        for side, sign in ((Change.HIGHER, 1), (Change.LOWER, -1))
        for rule, points in _on_one_side([sign * (value - centre) for value in values], reach)
    ]
    return tuple(sorted(found, key=lambda signal: (signal.points, signal.rule)))


def _on_one_side(heights: Sequence[float], reach: float) -> Iterator[tuple[Rule, tuple[int, ...]]]:
    """Find what stands out above the centre line, from the heights of the points over it."""
    for at, height in enumerate(heights):
        if height > reach:
            yield Rule.OUTSIDE, (at,)
    for run in _runs(heights):
        if len(run) >= RUN:
            yield Rule.RUN, run
    near = [height > reach / 2 for height in heights]
    for points in _merged(_crowded_windows(near)):
        yield Rule.NEAR_LIMIT, points


def _runs(heights: Sequence[float]) -> Iterator[tuple[int, ...]]:
    """Split the points above the line into runs without a gap."""
    for above, run in groupby(range(len(heights)), key=lambda at: heights[at] > 0):
        if above:
            yield tuple(run)


def _crowded_windows(near: Sequence[bool]) -> Iterator[set[int]]:
    """Give the near points of every four in a row of which three or more are near."""
    for first in range(len(near) - WINDOW + 1):
        points = {at for at in range(first, first + WINDOW) if near[at]}
        if len(points) >= NEAR_IN_WINDOW:
            yield points


def _merged(windows: Iterable[set[int]]) -> list[tuple[int, ...]]:
    """Join windows that share points, so that one long excursion is one signal."""
    joined: list[set[int]] = []
    for window in windows:
        if joined and joined[-1] & window:
            joined[-1] |= window
        else:
            joined.append(set(window))
    return [tuple(sorted(points)) for points in joined]
