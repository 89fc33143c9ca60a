"""Rows that the others of a table are held against: England, the county, an average."""

from __future__ import annotations

from childfirst.proofing.phrases.stems import stems
from childfirst.proofing.sentences.items import Item
from childfirst.proofing.tables.model import Grid, Row, RowRole

NATIONS = {
    "england", "wales", "england and wales", "scotland", "great britain", "united kingdom", "uk",
    "britain", "england & wales",
}  # fmt: skip
LARGER = stems("national nation region regional average mean median county target comparator")
GENERAL = stems("county borough city area region group cluster family overall district")
MEASURES = {"rate", "average", "mean", "figure", "median", "level", "total"}


def is_yardstick(row: Row) -> bool:
    """Say whether a row is there to be compared with, by its label."""
    label = " ".join(row.label.lower().split())
    return row.role is RowRole.AVERAGE or label in NATIONS or bool(stems(label) & LARGER)


def peers(grid: Grid) -> list[Row]:
    """Give the rows that are of a kind: neither totals nor yardsticks; all where all are such."""
    rows = [row for row in grid.listed() if row.role is RowRole.PART]
    return [row for row in rows if not is_yardstick(row)] or rows


def yardstick_in(grid: Grid, items: tuple[Item, ...]) -> Row | None:
    """Give the row that some words call by its name, or as the average or rate of the whole."""
    words = stems(" ".join(item.text for item in items))
    others = [row for row in grid.rows if row.role is not RowRole.PART or is_yardstick(row)]
    named = [row for row in others if stems(row.label) and stems(row.label) <= words]
    if not named and words & GENERAL and MEASURES & {item.text for item in items}:
        average = [row for row in others if row.role is RowRole.AVERAGE]
        named = average or [row for row in others if row.role is RowRole.TOTAL]
    return named[0] if len(named) == 1 else None
