"""What a chart draws: one point for each line and period of a table that has a number."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from childfirst.periods import MONTHS, QUARTER
from childfirst.publication.declarations.shown import ChartKind, Shows
from childfirst.publication.model.tables import Row, Series, Table
from childfirst.publication.words.statuses import has_number
from childfirst.publication.words.wording import number_text, share_text, short_period

MOST_BARS = 14
FEW_LINES = 3  # with so few, a line that is zero throughout is worth a panel


@dataclass(frozen=True)
class Point:
    """A bar: where it stands, how long it is, and the words at its end."""

    line: str
    period: str
    value: Decimal
    words: str


def points_of(table: Table) -> list[Point]:
    """Give the points of a table's chart: shares where it has them, else its numbers.

    A chart by period has a panel for each part of the whole, or for each line of a table
    without parts. A ranked chart has the latest period alone, without zeros, the largest
    part first, and no more than fits.
    """
    if table.chart is ChartKind.NONE:
        return []
    parts = [row for row in table.rows if row.part]
    every = list(_points(table, parts or list(table.rows)))
    if table.chart is not ChartKind.RANKED:
        return _without_empty_lines(every)
    latest = period_names(table)[table.periods[-1].label]
    bars = [point for point in every if point.period == latest and point.value]
    return sorted(bars, key=lambda bar: -bar.value)[:MOST_BARS] if parts else bars[:MOST_BARS]


def series_points(series: Series) -> list[Point]:
    """Give the quarters that a control chart draws: shares as percentages, else numbers."""
    found = zip(series.points, series.values, strict=True)
    return [
        Point(series.line, period.label, number, share_text(figure) or number_text(number))
        for (period, figure), value in found
        for number in [Decimal(str(value)).normalize()]
    ]


def _without_empty_lines(points: list[Point]) -> list[Point]:
    lines = {point.line for point in points}
    if len(lines) <= FEW_LINES:
        return points
    drawn = {point.line for point in points if point.value}
    return [point for point in points if point.line in drawn]


def shown(table: Table) -> Shows:
    """Say which aspect of the figures the chart of a table draws."""
    aspects = {column.shows for column in table.columns}
    return Shows.SHARE if Shows.SHARE in aspects else Shows.VALUE


def _points(table: Table, rows: list[Row]) -> Iterator[Point]:
    aspect = shown(table)
    periods, names = _drawn_periods(table), period_names(table)
    for row in rows:
        for cell, column in zip(row.cells, table.columns, strict=True):
            figure = cell.figure
            if cell.shows is not aspect or column.group not in periods:
                continue
            if figure is None or not has_number(figure):
                continue
            number = figure.percent if aspect is Shows.SHARE else figure.value
            if isinstance(number, int | Decimal):
                yield Point(row.words, names[column.group], Decimal(number), cell.text)


def period_names(table: Table) -> dict[str, str]:
    """Name the periods of a table: quarters without their year, where no two are then alike.

    Months are cut short, as `Jan 24`: three of them stand under bars.
    """
    short = {period.label: _short_month(short_period(period.label)) for period in table.periods}
    return short if len(set(short.values())) == len(short) else {label: label for label in short}


def _short_month(label: str) -> str:
    month, _, year = label.partition(" ")
    return f"{month[:3]} {year[2:]}" if month in MONTHS else label


def _drawn_periods(table: Table) -> set[str]:
    """Give periods that may stand side by side: quarters, or else all that there are."""
    quarters = {period.label for period in table.periods if period.kind == QUARTER}
    return quarters or {period.label for period in table.periods}
