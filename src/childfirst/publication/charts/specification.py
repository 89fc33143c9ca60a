"""Charts as Vega-Lite specifications: plain data, no drawing yet."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from typing import Any

from childfirst.publication.charts.points import Point
from childfirst.publication.charts.style import CONFIG, EARLIER, LATEST

SCHEMA = "https://vega.github.io/schema/vega-lite/v6.4.json"
WIDTH = 660
WRAP = 44  # letters of a label before it takes a second line
ROOM_FOR_WORDS = 1.18  # of the longest bar, so that the number at its end fits
JSON = dict[str, Any]
EACH_ITS_AXIS: JSON = {"resolve": {"axis": {"x": "independent"}}}


def by_period(points: list[Point]) -> JSON:
    """Draw a panel for each line, and in it a bar for each period with its number on top."""
    lines = list(dict.fromkeys(point.line for point in points))
    periods = list(dict.fromkeys(point.period for point in points))
    across = _panels_across(len(lines))
    width = WIDTH // max(across, 2) - 24
    rows = [
        {
            "line": wrapped(point.line, width // 8),
            "period": point.period,
            "value": float(point.value),
            "words": point.words,
            "latest": point.period == periods[-1],
        }
        for point in points
    ]
    x = {"field": "period", "type": "ordinal", "sort": periods, "axis": {"labelAngle": 0}}
    y = {
        "field": "value",
        "type": "quantitative",
        "axis": None,
        "scale": _scale(points),
    }
    panel = {
        "width": width,
        "height": 96,
        "layer": [
            {"mark": {"type": "bar", "width": {"band": 0.72}}, "encoding": {"color": _shade()}},
            {"mark": {"type": "text", "dy": -8}, "encoding": {"text": {"field": "words"}}},
        ],
        "encoding": {"x": x, "y": y},
    }
    facet = {
        "field": "line",
        "type": "nominal",
        "sort": list(dict.fromkeys(row["line"] for row in rows)),
        "header": {"labelExpr": "split(datum.label, '\\n')"},
    }
    return chart(
        rows, {"facet": facet, "columns": across, "spec": panel, "spacing": 24, **EACH_ITS_AXIS}
    )


def ranked(points: list[Point]) -> JSON:
    """Draw a bar for each line, the longest on top, with its number at its end."""
    rows = [
        {
            "line": wrapped(point.line, WRAP),
            "value": float(point.value),
            "words": point.words,
        }
        for point in points
    ]
    lines = [str(row["line"]) for row in rows]
    y = line_axis(lines)
    x = {
        "field": "value",
        "type": "quantitative",
        "axis": None,
        "scale": _scale(points),
    }
    bar = {"type": "bar", "color": LATEST, "height": {"band": 0.66}}
    text = {"type": "text", "align": "left", "dx": 5}
    layers = [{"mark": bar}, {"mark": text, "encoding": {"text": {"field": "words"}}}]
    step = 28 + 8 * deepest(lines)
    size = {"width": WIDTH - 330, "height": {"step": step}}
    return chart(rows, {**size, "layer": layers, "encoding": {"x": x, "y": y}})


def line_axis(lines: Sequence[str], padding: int = 8) -> JSON:
    """Give the axis that names lines from the top down, a long name in several lines."""
    return {
        "field": "line",
        "type": "nominal",
        "sort": list(lines),
        "axis": {
            "labelExpr": "split(datum.label, '\\n')",
            "labelLimit": 330,
            "labelOffset": _raised(deepest(lines)),
            "labelPadding": padding,
            "domain": False,
        },
    }


def deepest(lines: Sequence[str]) -> int:
    """Say how many breaks the name with most of them has."""
    return max(line.count("\n") for line in lines)


def wrapped(text: str, width: int) -> str:
    """Break a long label into lines of about the same length, none with a word alone."""
    lines = -(-len(text) // width)
    return "\n".join(textwrap.wrap(text, min(width, -(-len(text) // lines) + 6)))


def _raised(most: int) -> JSON:
    """Lift a label of several lines by half of what its further lines take."""
    conditions = [
        {"test": f"length(split(datum.value, '\\n')) == {lines + 1}", "value": -8 * lines}
        for lines in range(1, most + 1)
    ]
    return {"condition": conditions, "value": 0}


def _scale(points: list[Point]) -> JSON:
    most = max(float(point.value) for point in points) or 1
    return {"domain": [0, most * ROOM_FOR_WORDS]}


def _panels_across(lines: int) -> int:
    return lines if lines <= 3 else 2 if lines == 4 else 3


def _shade() -> JSON:
    return {"condition": {"test": "datum.latest", "value": LATEST}, "value": EARLIER}


def chart(rows: list[JSON], parts: JSON) -> JSON:
    """Give a whole specification from the rows that it draws and its parts."""
    return {"$schema": SCHEMA, "config": CONFIG, "data": {"values": rows}, "padding": 4, **parts}
