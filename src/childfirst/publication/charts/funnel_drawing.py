"""Draws a funnel: areas as marks by their size, over the limits that chance keeps them in."""

from __future__ import annotations

from childfirst.publication.charts.funnel import Funnel
from childfirst.publication.charts.specification import JSON, WIDTH, chart
from childfirst.publication.charts.style import EARLIER, FONT, INK, LATEST, TEXT_SIZE, over_lines
from childfirst.statistics.funnel import funnel_limits, reference_of, verdicts
from childfirst.statistics.words import Standing

SIZE = "Size of the area: how many its rate is of"
STEPS = 60  # sizes at which the limits are reckoned
BEFORE, BEYOND = 0.8, 1.05  # of the smallest and the largest area: limits of less open too wide
HEIGHT = 320


def funnel(found: Funnel) -> JSON:
    """Draw areas as marks over the limits at 95 and 99.8 per cent; ours filled and named."""
    outside = {
        verdict.area.name
        for verdict in verdicts(found.areas, found.kind)
        if verdict.standing in (Standing.HIGHER, Standing.LOWER)
    }
    rows = [
        {
            "kind": "area",
            "base": area.base,
            "rate": (area.ratio or 0) * found.per,
            "name": area.name if area.name in outside or area.name == found.own else "",
            "own": area.name == found.own,
        }
        for area in found.areas
    ]
    layers = [_limit(f"{which} {end}", dash) for which, dash in DASHES for end in ENDS]
    return chart(
        [*rows, *_limit_rows(found)],
        {
            "width": WIDTH - 60,
            "height": HEIGHT,
            "layer": [*layers, _limit("centre", []), *_marks()],
            "encoding": {
                "x": {
                    "field": "base",
                    "type": "quantitative",
                    "axis": {"grid": False, "format": ",d", **_titled(SIZE)},
                    "scale": {"zero": True},
                },
                "y": {
                    "field": "rate",
                    "type": "quantitative",
                    "axis": {"grid": True, "gridColor": "#d9dcde", **_titled(found.unit)},
                },
            },
        },
    )


DASHES: tuple[tuple[str, list[int]], ...] = (("inner", [2, 3]), ("outer", [8, 4]))
ENDS = ("low", "high")


def _titled(title: str) -> JSON:
    return {"title": title, "titleFont": FONT, "titleFontSize": TEXT_SIZE, "titleFontWeight": 400}


def _limit_rows(found: Funnel) -> list[JSON]:
    reference = reference_of(found.areas) or 0.0
    sizes = [area.base for area in found.areas]
    first, last = min(sizes) * BEFORE, max(sizes) * BEYOND
    rows: list[JSON] = []
    for step in range(STEPS + 1):
        base = max(1, round(first + (last - first) * step / STEPS))
        limits = funnel_limits(reference, base, found.kind)
        ends = zip(("inner", "outer"), (limits.inner, limits.outer), strict=True)
        rows += [
            {"kind": f"{which} {end}", "base": base, "rate": count / base * found.per}
            for which, pair in ends
            for end, count in zip(ENDS, pair, strict=True)
        ]
        rows.append({"kind": "centre", "base": base, "rate": reference * found.per})
    return rows


def _limit(kind: str, dash: list[int]) -> JSON:
    return {
        "transform": [{"filter": f"datum.kind == '{kind}'"}],
        "mark": {"type": "line", "color": "#505a5f", "strokeWidth": 1.2, "strokeDash": dash},
    }


def _marks() -> list[JSON]:
    only = [{"filter": "datum.kind == 'area'"}]
    return [
        {
            "transform": only,
            "mark": {"type": "point", "size": 90, "strokeWidth": 2, "opacity": 1},
            "encoding": {
                "color": {"condition": {"test": "datum.own", "value": LATEST}, "value": EARLIER},
                "fill": {"condition": {"test": "datum.own", "value": LATEST}, "value": "white"},
            },
        },
        *over_lines(
            {
                "transform": only,
                "mark": {"type": "text", "dy": -13, "color": INK, "fontSize": 12},
                "encoding": {"text": {"field": "name"}},
            }
        ),
    ]
