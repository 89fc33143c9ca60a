"""Totals that slipped out of their column, and totals that are not called so."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from childfirst.proofing.tables.model import Column, Content, Row, RowRole
from childfirst.proofing.tables.values import Value

FEWEST_PARTS = 2
LARGE = 10  # smaller numbers add up to each other by chance
SURE = 10_000  # no three numbers or more make a larger one by chance
FEWEST_LARGE = 2  # columns with such sums, where another column does not add up
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
    parts = [row.values[column] for row in rows if row.role is RowRole.PART]
    sizes = [part.number for part in parts if part.number is not None]
    return (
        bool(sizes) and all(part.known for part in parts) and value.number == sum(sizes, Decimal())
    )


def with_unnamed_total(rows: tuple[Row, ...], columns: tuple[Column, ...]) -> tuple[Row, ...]:
    """Give the rows, the last or first called a total where it is the sum of all others.

    That must hold in every column that has numbers, at least two, or one of three parts; one
    column in three may be off where the others are sums too large for chance.
    """
    if any(row.role is not RowRole.PART for row in rows) or len(rows) < FEWEST_PARTS + 1:
        return rows
    for index in (len(rows) - 1, 0):
        others = [row for at, row in enumerate(rows) if at != index % len(rows)]
        if _is_sum(rows[index], others, columns):
            made = list(rows)
            made[index] = replace(rows[index], role=RowRole.TOTAL)
            return tuple(made)
    return rows


def _is_sum(row: Row, others: list[Row], columns: tuple[Column, ...]) -> bool:
    right, wrong, large, sure = 0, 0, 0, False
    for index, column in enumerate(columns):
        value = row.values[index].number
        if column.content not in ADDED or value is None:
            continue
        cells = [other.values[index] for other in others]
        parts = [cell.number or Decimal() for cell in cells]
        if not value or not all(cell.known for cell in cells):
            return False
        met = sum(parts, Decimal()) == value
        right, wrong, large = right + met, wrong + (not met), large + (met and value >= LARGE)
        sure |= met and value >= SURE
    if wrong:
        enough = sure or large >= FEWEST_LARGE
        return enough and wrong <= max(large // 2, sure) and len(others) > FEWEST_PARTS
    return right * len(others) >= 2 * FEWEST_PARTS
