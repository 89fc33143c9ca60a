"""What a chart shows, in words, for those who cannot see it."""

from __future__ import annotations

from childfirst.publication.charts.points import Point, shown
from childfirst.publication.declarations.shown import ChartKind, Shows
from childfirst.publication.model.tables import Table
from childfirst.publication.words.wording import joined


def chart_title(table: Table) -> str:
    """Say what is drawn, such as `Accommodation suitability by quarter: % of children`."""
    drawn = f"% of {table.counts}" if shown(table) is Shows.SHARE else table.counts
    if table.counts == "pounds":
        drawn = "amounts"
    return title_of(table, drawn) if table.chart is ChartKind.RANKED else f"{table.title}: {drawn}"


def title_of(table: Table, drawn: str) -> str:
    """Say what is drawn of the latest period, which is named where there are others."""
    when = f", {table.periods[-1].label}" if len(table.periods) > 1 else ""
    return f"{table.title}{when}: {drawn}"


def description(table: Table, points: list[Point]) -> str:
    """Read the bars out, line by line, in the order in which they stand."""
    if table.chart is ChartKind.RANKED:
        bars = joined([f"{point.line} {point.words}" for point in points])
        return f"Bar chart: {bars}. The table has the numbers."
    lines = dict.fromkeys(point.line for point in points)
    told = (
        f"{line}: {joined([f'{p.period} {p.words}' for p in points if p.line == line])}"
        for line in lines
    )
    return f"Bar chart by period. {'. '.join(told)}. The table has the numbers."
