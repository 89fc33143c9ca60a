"""Funnels: areas by size, and the limits between which chance keeps an area of each size."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from childfirst.measures.figures import Figure
from childfirst.publication.model.tables import Table
from childfirst.publication.words.wording import joined
from childfirst.statistics.areas import Area
from childfirst.statistics.funnel import Kind, verdicts
from childfirst.statistics.words import Standing

FEWEST_AREAS = 8  # fewer make no funnel


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


def _latest(cells: Sequence[object]) -> Figure | None:
    figures = [getattr(cell, "figure", None) for cell in cells]
    known = [f for f in figures if f is not None and f.denominator and f.numerator is not None]
    return known[-1] if known else None
