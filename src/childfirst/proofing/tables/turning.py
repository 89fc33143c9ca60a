"""A grid turned on its side, so that rows can be checked as columns are."""

from __future__ import annotations

from collections import Counter

from childfirst.proofing.tables.headings import content_of, periods_in
from childfirst.proofing.tables.model import Column, Content, Grid, Row, RowRole
from childfirst.proofing.tables.values import Holds


def turned(grid: Grid) -> Grid:
    """Give the grid with its rows as columns and its columns as rows."""
    rows = []
    for index, column in enumerate(grid.columns):
        values = tuple(row.values[index] for row in grid.rows)
        role = _role(column)
        rows.append(Row(column.heading, role, values, column.period, column.place))
    columns = tuple(_column(row) for row in grid.rows)
    return Grid(grid.block, grid.title, grid.corner, columns, tuple(rows), grid.place, turned=True)


def _role(column: Column) -> RowRole:
    if column.total:
        return RowRole.TOTAL
    plain = column.content in (Content.COUNT, Content.MONEY)
    return RowRole.PART if plain else RowRole.TITLE


def _column(row: Row) -> Column:
    held = Counter(value.holds for value in row.values)
    held.pop(Holds.NOTHING, None)
    kind = min(held, key=lambda each: (-held[each], each), default=Holds.NOTHING)
    content = content_of(row.label, kind)
    named = periods_in(row.label)
    compares = (named[0], named[1]) if content is Content.CHANGE and len(named) == 2 else None
    total = row.role is RowRole.TOTAL
    return Column(row.label, content, row.period, compares, None, total, row.place)
