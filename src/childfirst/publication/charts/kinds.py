"""Which chart a table gets: each kind with what it draws, its title and what it says in words.

A kind that a table has too little for gives way to a plainer one.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from childfirst.publication.charts.alternative import chart_title, description, title_of
from childfirst.publication.charts.control import control, control_told, enough_for_limits
from childfirst.publication.charts.funnel import funnel_of, funnel_told
from childfirst.publication.charts.funnel_drawing import funnel
from childfirst.publication.charts.matrix import matrix, matrix_told, pairs_of
from childfirst.publication.charts.points import points_of, series_points
from childfirst.publication.charts.ranges import ranged_points, ranges, ranges_told
from childfirst.publication.charts.specification import JSON, by_period, ranked
from childfirst.publication.declarations.shown import ChartKind
from childfirst.publication.model.tables import Table


@dataclass(frozen=True)
class Drawn:
    """A chart before it is drawn: its title, what is seen in words, its specification."""

    title: str
    alternative: str
    specification: JSON


def drawn_of(table: Table) -> Drawn | None:
    """Give the chart that a table declares; None when it has none, or nothing to draw."""
    kind = KINDS.get(table.chart)
    return kind(table) if kind else None


def _bars(table: Table) -> Drawn | None:
    """Draw bars: by period, or ranked in one; a single bar would show nothing."""
    points = points_of(table)
    if not points:
        return None
    if table.chart is not ChartKind.RANKED and len({point.period for point in points}) == 1:
        several = len({point.line for point in points}) > 1
        return _bars(replace(table, chart=ChartKind.RANKED)) if several else None
    draw = ranked if table.chart is ChartKind.RANKED else by_period
    return Drawn(chart_title(table), description(table, points), draw(points))


def _ranges(table: Table) -> Drawn | None:
    points = ranged_points(table)
    if not points:
        return None
    title = title_of(table, "with 95 per cent intervals")
    return Drawn(title, ranges_told(points), ranges(points))


def _funnel(table: Table) -> Drawn | None:
    found = funnel_of(table)
    if found is None:
        return _ranges(table)
    return Drawn(
        title_of(table, "areas by size, with limits of 95 and 99.8 per cent"),
        funnel_told(found),
        funnel(found),
    )


def _matrix(table: Table) -> Drawn | None:
    pairs = pairs_of(table)
    if not pairs:
        return None
    return Drawn(title_of(table, table.counts), matrix_told(pairs), matrix(pairs))


def _control(table: Table) -> Drawn | None:
    series = table.series
    if series is None or not enough_for_limits(points := series_points(series)):
        return _bars(table)
    title = f"{table.title}: {points[0].line}, with its centre line and limits"
    return Drawn(title, control_told(points), control(points))


KINDS: Mapping[ChartKind, Callable[[Table], Drawn | None]] = {
    ChartKind.PERIODS: _bars,
    ChartKind.RANKED: _bars,
    ChartKind.RANGES: _ranges,
    ChartKind.MATRIX: _matrix,
    ChartKind.FUNNEL: _funnel,
    ChartKind.CONTROL: _control,
}
