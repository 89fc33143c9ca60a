"""Totals that slipped out of their column when blank cells were lost."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from childfirst.proofing.tables.model import Column, Content, Row, RowRole
from childfirst.proofing.tables.values import Value

ADDED = (Content.COUNT, Content.MONEY)


def settled(row: Row, columns: tuple[Column, ...], rows: tuple[Row, ...]) -> Row:
    """Give a row of totals with a slipped total moved back over the parts that add up to it.

    A number under a heading of changes is moved to the blank beside it only where it is
    exactly the sum of the parts there.
    """
    if row.role is not RowRole.TOTAL:
        return row
    values = list(row.values)
    for index in range(len(columns) - 1):
        slipped = columns[index].content is Content.CHANGE and values[index].arrow is None
        empty = columns[index + 1].content in ADDED and not values[index + 1].text
        if slipped and empty and _adds_up(values[index], index + 1, rows):
            values[index], values[index + 1] = values[index + 1], values[index]
    return replace(row, values=tuple(values))


def _adds_up(value: Value, column: int, rows: tuple[Row, ...]) -> bool:
    parts = [row.values[column].number for row in rows if row.role is RowRole.PART]
    sizes = [part for part in parts if part is not None]
    return bool(sizes) and value.number == sum(sizes, Decimal())
