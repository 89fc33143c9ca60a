"""Listings of a table's rows without those they are held against, and of a row over its periods."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from childfirst.proofing.quantities.listings.listing import FEWEST, Listing, entries_of
from childfirst.proofing.quantities.listings.listings_of_documents import NUMBERS, listings
from childfirst.proofing.quantities.rows_of_tables.yardsticks import is_yardstick
from childfirst.proofing.reading import Reading
from childfirst.proofing.tables.model import Grid, Row, RowRole
from childfirst.proofing.tables.operands import operand_of


@lru_cache(maxsize=4)
def listings_with_peers(reading: Reading) -> tuple[Listing, ...]:
    """Give the listings, those of tables also without England, and rows over their periods."""
    made = [each for grid in reading.grids for each in (*_without(grid), *_of_rows(grid))]
    return (*listings(reading), *made)


def _without(grid: Grid) -> Iterator[Listing]:
    rows = [row for row in grid.listed() if row.role is RowRole.PART and not is_yardstick(row)]
    if len(rows) == len(grid.listed()):
        return
    for index in grid.columns_of(*NUMBERS):
        column = grid.columns[index]
        known = [row for row in rows if row.values[index].number is not None]
        entries = entries_of([(row.label, operand_of(row.values[index])) for row in known])
        if entries:
            unit = known[0].values[index].unit
            yield Listing(entries, column.heading, unit, grid.block, grid.block, column.content,
                          column.period)  # fmt: skip


def _of_rows(grid: Grid) -> Iterator[Listing]:
    for content in NUMBERS:
        columns = [i for i in grid.columns_of(content) if _is_of_a_time(grid, i)]
        for row in grid.rows if len(columns) >= FEWEST else ():
            yield from _over_time(grid, row, columns)


def _is_of_a_time(grid: Grid, column: int) -> bool:
    period = grid.columns[column].period
    return period is not None or any(sign.isdigit() for sign in grid.columns[column].heading)


def _over_time(grid: Grid, row: Row, columns: list[int]) -> Iterator[Listing]:
    named = [(grid.columns[i].heading, operand_of(row.values[i])) for i in columns
             if row.values[i].number is not None]  # fmt: skip
    entries = entries_of(named)
    if entries and len(named) == len(columns):
        content = grid.columns[columns[0]].content
        yield Listing(entries, row.label, row.values[columns[0]].unit, grid.block, grid.block,
                      content)  # fmt: skip
