"""Funnels: areas by size, and the limits between which chance keeps an area of each size."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from childfirst.measures.figures import Figure
from childfirst.publication.charts.specification import JSON, WIDTH, chart
from childfirst.publication.charts.style import EARLIER, FONT, INK, LATEST, TEXT_SIZE
from childfirst.publication.model.tables import Table
from childfirst.publication.words.wording import joined
from childfirst.statistics.areas import Area
from childfirst.statistics.funnel import Kind, funnel_limits, reference_of, verdicts
from childfirst.statistics.words import Standing

FEWEST_AREAS = 8  # fewer make no funnel
SIZE = "Size of the area: how many its rate is of"
STEPS = 60  # sizes at which the limits are reckoned
HEIGHT = 320


@dataclass(frozen=True)
class Funnel:
    """Areas in a funnel: what kind of number it is, per how many, and which area is ours.

    `unit` is that of the rate, in words.
    """

    areas: tuple[Area, ...]
    kind: Kind
    per: float
    own: str
    unit: str = ""


def funnel_of(table: Table) -> Funnel | None:
    """Read a funnel from a table of areas; None where too few have a count and a base."""
    found = [(row, f) for row in table.rows for f in [_latest(row.cells)] if f is not None]
    if len(found) < FEWEST_AREAS:
        return None
    areas = tuple(Area(row.words, f.numerator or 0, f.denominator or 0) for row, f in found)
    _, sample = max(found, key=lambda each: each[1].numerator or 0)
    ratio = Decimal(sample.numerator or 0) / Decimal(sample.denominator or 1)
    value = sample.value if isinstance(sample.value, int | Decimal) else Decimal()
    per = float(10 ** round((Decimal(value) / ratio).log10())) if ratio and value else 100.0
    kind = Kind.RATE if sample.is_rate else Kind.SHARE
    own = next((row.words for row, _ in found if row.total), "")
    return Funnel(areas, kind, per, own, sample.unit if sample.is_rate else "%")


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


def funnel_told(found: Funnel) -> str:
    """Say how many areas are where, and which stand out."""
    judged = verdicts(found.areas, found.kind)
    said = []
    for standing in (Standing.HIGHER, Standing.LOWER):
        names = [verdict.area.name for verdict in judged if verdict.standing is standing]
        if names:
            said.append(f"{joined(names)} {'is' if len(names) == 1 else 'are'} {standing.value}")
    own = next((v for v in judged if v.area.name == found.own), None)
    alike = own is not None and own.standing not in (Standing.HIGHER, Standing.LOWER)
    ours = f" {found.own} is {own.standing.value}." if own and alike else ""
    rest = "; ".join(said) or "no area is outside the limits"
    return (
        f"Funnel of {len(found.areas)} areas by size, with limits of 95 and 99.8 per cent: "
        f"{rest}.{ours} The table has the numbers."
    )


def _titled(title: str) -> JSON:
    return {"title": title, "titleFont": FONT, "titleFontSize": TEXT_SIZE, "titleFontWeight": 400}


def _latest(cells: Sequence[object]) -> Figure | None:
    figures = [getattr(cell, "figure", None) for cell in cells]
    known = [f for f in figures if f is not None and f.denominator and f.numerator is not None]
    return known[-1] if known else None


def _limit_rows(found: Funnel) -> list[JSON]:
    reference = reference_of(found.areas) or 0.0
    largest = max(area.base for area in found.areas)
    rows: list[JSON] = []
    for step in range(1, STEPS + 1):
        base = max(1, round(largest * 1.05 * step / STEPS))
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
        {
            "transform": only,
            "mark": {"type": "text", "dy": -13, "color": INK, "fontSize": 12},
            "encoding": {"text": {"field": "name"}},
        },
    ]
