"""Ranges: what is known of each line, a mark, and what it may stand for, a bar through it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from childfirst.measures.figures import Figure
from childfirst.publication.charts.specification import (
    JSON,
    WIDTH,
    WRAP,
    chart,
    line_axis,
    wrapped,
)
from childfirst.publication.charts.style import EARLIER, LATEST
from childfirst.publication.model.tables import Row, Table
from childfirst.publication.words.statuses import has_number
from childfirst.publication.words.wording import joined, number_text

STEP = 38  # units from line to line: room for a number over each mark


@dataclass(frozen=True)
class Ranged:
    """A line: its number, the ends of its 95 per cent interval, the number in words.

    `own` is the line that the table is about, which is drawn darker and filled.
    """

    line: str
    value: Decimal
    lower: Decimal
    upper: Decimal
    words: str
    own: bool = False

    @property
    def told(self) -> str:
        """The line as read out."""
        return f"{self.line} {self.words} ({number_text(self.lower)} to {number_text(self.upper)})"


def ranged_points(table: Table) -> list[Ranged]:
    """Give the latest number with an interval of each line that has one, the largest first."""
    found = [point for row in table.rows if (point := _ranged(row)) is not None]
    return sorted(found, key=lambda point: -point.value)


def ranges(points: Sequence[Ranged]) -> JSON:
    """Draw a line for each point with its interval; all share one scale that begins at zero."""
    rows = [
        {
            "line": wrapped(point.line, WRAP),
            "value": float(point.value),
            "lower": float(point.lower),
            "upper": float(point.upper),
            "words": point.words,
            "own": point.own,
        }
        for point in points
    ]
    y = line_axis([str(row["line"]) for row in rows], padding=26)  # a number may stand over zero
    top = max(float(point.upper) for point in points) or 1
    x = {
        "type": "quantitative",
        "scale": {"domain": [0, top * 1.05], "nice": False},
        "axis": {"grid": True, "gridColor": "#d9dcde", "tickCount": 6, "orient": "bottom"},
    }
    shade = {"condition": {"test": "datum.own", "value": LATEST}, "value": EARLIER}
    bar = {
        "mark": {"type": "rule", "strokeWidth": 3},
        "encoding": {
            "x": {**x, "field": "lower"},
            "x2": {"field": "upper"},
            "color": shade,
        },
    }
    mark = {
        "mark": {"type": "point", "size": 110, "strokeWidth": 2.5, "opacity": 1},
        "encoding": {
            "x": {**x, "field": "value"},
            "color": shade,
            "fill": {"condition": {"test": "datum.own", "value": LATEST}, "value": "white"},
        },
    }
    number = {
        "mark": {"type": "text", "dy": -11, "fontSize": 12},
        "encoding": {"x": {**x, "field": "value"}, "text": {"field": "words"}},
    }
    size = {"width": WIDTH - 330, "height": {"step": STEP}}
    return chart(rows, {**size, "layer": [bar, mark, number], "encoding": {"y": y}})


def ranges_told(points: Sequence[Ranged]) -> str:
    """Read the ranges out, in the order in which they stand."""
    lines = joined([point.told for point in points])
    return f"Chart of ranges, with 95 per cent intervals: {lines}. The table has the numbers."


def _ranged(row: Row) -> Ranged | None:
    latest = next(reversed(list(_with_interval(row))), None)
    if latest is None or latest.lower is None or latest.upper is None:
        return None
    number = latest.value if latest.is_rate else latest.percent
    if not isinstance(number, int | Decimal):
        return None
    words = number_text(number) if latest.is_rate else f"{number}%"
    return Ranged(row.words, Decimal(number), latest.lower, latest.upper, words, row.total)


def _with_interval(row: Row) -> Iterator[Figure]:
    for cell in row.cells:
        figure = cell.figure
        if figure is not None and has_number(figure) and figure.lower is not None:
            yield figure
