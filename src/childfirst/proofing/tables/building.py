"""Tables of a document into grids."""

from __future__ import annotations

from childfirst.proofing.document import Cell, Place, Spot, Table
from childfirst.proofing.tables.alignment import (
    arrow_columns,
    kinds_of_columns,
    merged,
    realigned,
    with_whole_labels,
)
from childfirst.proofing.tables.heading_rows import columns_of, headings_of
from childfirst.proofing.tables.headings import periods_in
from childfirst.proofing.tables.model import Column, Grid, Row
from childfirst.proofing.tables.roles import is_year, role_of_row
from childfirst.proofing.tables.settling import settled, with_unnamed_total
from childfirst.proofing.tables.values import Holds, Value, value_of

MOST_CELLS = 200_000
FEWEST_ROWS = 3  # of a table without headings
Cells = list[Value]


def grid_of(table: Table, block: int, title: str = "") -> Grid | None:
    """Understand a table; None where it holds no numbers under headings and labels."""
    if sum(len(row) for row in table.rows) > MOST_CELLS:
        return None
    top = _heading_rows(table)
    body = [_values(row, block, index) for index, row in enumerate(table.rows) if index >= top]
    body = with_whole_labels([row for row in body if row])
    headless = not top and _needs_no_heading(body)
    if not (top or headless) or not body or not _has_numbers(body):
        return None
    kinds = kinds_of_columns(body)
    body = [realigned(row, kinds) for row in body]
    arrows = arrow_columns(kinds)
    headings = headings_of(table.rows[:top], len(kinds), table.place) if top else []
    if arrows and _needs_merging(headings, len(kinds), len(arrows)):
        body = [merged(row, arrows) for row in body]
        kinds = kinds_of_columns(body)
    headings = (headings + [("", table.place)] * len(kinds))[: len(kinds)]
    columns = columns_of(headings[1:], kinds[1:])
    rows = _rows(body, columns)
    rows = tuple(settled(row, columns, rows) for row in rows)
    rows = with_unnamed_total(rows, columns)
    if not any(row.label for row in rows):
        return None
    return Grid(block, title or table.title, headings[0][0], columns, rows, table.place)


def _needs_no_heading(body: list[Cells]) -> bool:
    """Say whether rows without a heading are a list of labels, each with one number."""
    single = all(len(row) == 2 and row[0].number is None and row[0].text for row in body)
    return len(body) >= FEWEST_ROWS and single and all(row[1].number is not None for row in body)


def _heading_rows(table: Table) -> int:
    """Count the rows at the top that head the others."""
    count = 0
    for row in table.rows[:5]:
        marked = row and all(cell.heads or not cell.text for cell in row) and len(row) > 1
        if not (marked or _reads_as_heading(row)):
            break
        count += 1
    return count if count < len(table.rows) else 0


def _reads_as_heading(row: tuple[Cell, ...]) -> bool:
    """Say whether no cell but a year holds a number, and some cell after the first is filled."""
    values = [value_of(cell, Spot(0)) for cell in row]
    if any(value.holds is Holds.WITHHELD for value in values):
        return False
    numbers = [value for value in values if value.number is not None or value.arrow is not None]
    filled = any(cell.text for cell in row[1:]) or not any(cell.text for cell in row[1:])
    return filled and all(map(is_year, numbers))


def _values(row: tuple[Cell, ...], block: int, index: int) -> Cells:
    made = [value_of(cell, _spot(cell, block, index, at)) for at, cell in enumerate(row)]
    return made if any(cell.text for cell in made) else []


def _spot(cell: Cell, block: int, row: int, column: int) -> Spot:
    return Spot(block, row, column, 0, len(cell.text))


def _has_numbers(body: list[Cells]) -> bool:
    return any(value.number is not None for row in body for value in row[1:])


def _needs_merging(headings: list[tuple[str, Place]], width: int, arrows: int) -> bool:
    named = len(headings)
    while named and not headings[named - 1][0]:
        named -= 1
    return named <= width - arrows


def _rows(body: list[Cells], columns: tuple[Column, ...]) -> tuple[Row, ...]:
    labels = [row[0].text for row in body]
    made = []
    for index, row in enumerate(body):
        values = tuple(row[1 : len(columns) + 1])
        values += tuple(_blank(row[0]) for _ in range(len(columns) - len(values)))
        named = periods_in(labels[index])
        role = role_of_row(labels, index, values)
        period = named[0] if len(named) == 1 else None
        made.append(Row(labels[index], role, values, period, row[0].place))
    return tuple(made)


def _blank(value: Value) -> Value:
    return Value(Holds.NOTHING, "", value.place, value.spot)
