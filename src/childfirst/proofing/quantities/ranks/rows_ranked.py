"""Which rows of a table a place is counted among: groups of their own, and no wholes of others."""

from __future__ import annotations

import re
from decimal import Decimal

from childfirst.proofing.quantities.rows_of_tables.rows_by_words import Found
from childfirst.proofing.tables.columns_beside import BASES
from childfirst.proofing.tables.model import Content, Grid, Row
from childfirst.proofing.tables.values import Holds, Value

NO_GROUP = re.compile(
    r"^(?:any|none|no|other|others|all|total|either|both|remaining|rest)\b|\b(?:not|unknown)\b"
)
FEWEST_ROWS = 3  # that prove a whole in a single column


def rows_ranked(found: Found, column: int) -> list[list[Row]]:
    """Give the rows that a row found has its place among in a column.

    Those that are the sum of others are left out; where that may be chance, all rows with them
    are a second answer.
    """
    rows = [row for row in found.grid.listed() if _compares(found, row, column)]
    parts = [row for row in rows if not _is_whole(found.grid, row, found.row)]
    return [parts, rows] if _may_be_chance(found.grid, found.row, rows) else [parts]


def is_one_whole(grid: Grid, index: int) -> bool:
    """Say whether a column holds one number for all rows, which they are parts of."""
    numbers = {row.values[index].number for row in grid.listed()} - {None}
    return len(numbers) == 1 and bool(BASES.search(grid.columns[index].heading.lower()))


def _compares(found: Found, row: Row, index: int) -> bool:
    """Say whether a row is one of those that a superlative ranks among.

    Rows such as "none of these" are no groups; a row without the share that the others have,
    or with the number that the others are shares of, counts them all.
    """
    value = row.values[index]
    if row is found.row:
        return True
    if value.number is None or NO_GROUP.search(row.label.strip().lower()):
        return False
    shares = found.grid.columns_of(Content.PERCENT)
    mine, theirs = (
        any(each.values[i].holds is not Holds.NOTHING for i in shares) for each in (found.row, row)
    )
    bases = {
        found.row.values[i].number
        for i in found.grid.columns_of(Content.COUNT)
        if i != index and _is_base(found.grid, i, index)
    }
    return (theirs or not mine) and value.number not in bases


def _is_base(grid: Grid, column: int, of: int) -> bool:
    """Say whether a column holds what the shares of another one's period are shares of."""
    base, mine = grid.columns[column], grid.columns[of]
    return bool(BASES.search(base.heading.lower())) and base.period == mine.period


def _may_be_chance(grid: Grid, part: Row, rows: list[Row]) -> bool:
    """Say whether a row is the sum of others in the only column of numbers there is."""
    alone = len(grid.columns_of(Content.COUNT)) == 1
    return alone and any(_is_whole(grid, row, part) for row in rows)


def _is_whole(grid: Grid, row: Row, part: Row) -> bool:
    """Say whether a row is the sum of the rows next to it, one of which is `part`.

    It must be so in every column of numbers, for two columns or three rows at the least.
    """
    if row is part:
        return False
    rows = grid.listed()
    if row not in rows or part not in rows:
        return False
    at, to = rows.index(row), rows.index(part)
    after = to > at
    beside = rows[at + 1 :] if after else rows[:at][::-1]
    return any(
        _adds_up(grid, row, beside[:count])
        for count in range(max(2, abs(to - at)), len(beside) + 1)
    )


def _adds_up(grid: Grid, row: Row, parts: list[Row]) -> bool:
    asked = 0
    for index in grid.columns_of(Content.COUNT):
        cells = [part.values[index] for part in parts]
        whole = row.values[index].number
        if whole is None or not all(cell.known for cell in cells):
            continue
        if sum(map(size_of, cells), Decimal()) != whole:
            return False
        asked += bool(whole)
    return asked > 1 or (asked == 1 and len(parts) >= FEWEST_ROWS)


def size_of(value: Value) -> Decimal:
    """Give a cell's number; nought where it has none."""
    return value.number or Decimal()
