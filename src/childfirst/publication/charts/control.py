"""Control charts: a series of quarters, what it does by itself, and what stands out of it."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import ROUND_HALF_UP, Decimal

from childfirst.publication.charts.points import Point
from childfirst.publication.charts.specification import JSON, WIDTH, chart
from childfirst.publication.charts.style import INK, LATEST, over_lines
from childfirst.publication.words.wording import joined, number_text
from childfirst.statistics.control_charts import FEWEST_POINTS, Chart, xmr_chart

HEIGHT = 220
SIGNAL = "#d4351c"  # besides the shape of the mark, which says the same without colour


def enough_for_limits(points: Sequence[Point]) -> bool:
    """Whether there are quarters enough for limits, so that a control chart can be drawn."""
    return len(points) >= FEWEST_POINTS


def control(points: Sequence[Point]) -> JSON:
    """Draw an XmR chart: the series, its centre and limits; signals are larger and diamonds."""
    drawn = xmr_chart([float(point.value) for point in points])
    signalled = {place for signal in drawn.signals for place in signal.points}
    limits = drawn.stretches[0].limits
    rows = [
        {
            "period": point.period,
            "value": float(point.value),
            "words": point.words if place in signalled or place == len(points) - 1 else "",
            "signal": place in signalled,
        }
        for place, point in enumerate(points)
    ]
    x = {
        "field": "period",
        "type": "ordinal",
        "sort": [point.period for point in points],
        "axis": {"labelAngle": -45 if len(points) > 8 else 0},
    }
    y = {"field": "value", "type": "quantitative", "axis": {"grid": False}, "scale": {"zero": True}}
    lines = [] if limits is None else [
        _level(limits.centre, []), _level(limits.lower, [6, 4]), _level(limits.upper, [6, 4])
    ]  # fmt: skip
    series = {"mark": {"type": "line", "color": LATEST, "strokeWidth": 2}}
    marks = {
        "mark": {"type": "point", "filled": True, "opacity": 1},
        "encoding": {
            "shape": {"condition": {"test": "datum.signal", "value": "diamond"}, "value": "circle"},
            "size": {"condition": {"test": "datum.signal", "value": 220}, "value": 70},
            "color": {"condition": {"test": "datum.signal", "value": SIGNAL}, "value": LATEST},
        },
    }
    words = {"mark": {"type": "text", "dy": -14}, "encoding": {"text": {"field": "words"}}}
    return chart(
        rows,
        {
            "width": WIDTH - 40,
            "height": HEIGHT,
            "layer": [*lines, series, marks, *over_lines(words)],
            "encoding": {"x": x, "y": y},
        },
    )


def control_told(points: Sequence[Point]) -> str:
    """Say the limits, what stands out and by which rule, and where the series stands now."""
    drawn = xmr_chart([float(point.value) for point in points])
    first, last = points[0], points[-1]
    limits = drawn.stretches[0].limits
    between = ""
    if limits is not None:
        lower, centre, upper = (
            _short(each) for each in (limits.lower, limits.centre, limits.upper)
        )
        between = f" The centre line is {centre}, the limits {lower} and {upper}."
    return (
        f"Control chart of {len(points)} quarters from {first.period} to {last.period}, "
        f"the last {last.words}.{between} {_signals(drawn, points)} "
        f"In order: {joined([f'{point.period} {point.words}' for point in points])}."
    )


def _signals(drawn: Chart, points: Sequence[Point]) -> str:
    if not drawn.signals:
        return "Nothing stands out from chance."
    told = [
        f"{joined([points[place].period for place in signal.points])} ({signal.side.value}: "
        f"{signal.rule.value})"
        for signal in drawn.signals
    ]
    return f"Standing out: {'; '.join(told)}."


def _level(value: float, dash: list[int]) -> JSON:
    return {
        "mark": {"type": "rule", "color": INK, "strokeDash": dash, "opacity": 0.7},
        "encoding": {"y": {"datum": value}, "x": None},
    }


def _short(value: float) -> str:
    return number_text(Decimal(str(value)).quantize(Decimal("0.1"), ROUND_HALF_UP))
