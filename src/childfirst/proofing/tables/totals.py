"""Which rows a total may be the sum of, and whether it must be the sum of any."""

from __future__ import annotations

from collections.abc import Iterator

from childfirst.proofing.tables.model import Grid, Row, RowRole


def groupings_for(grid: Grid, total: Row) -> Iterator[list[Row]]:
    """Give the rows a total may add up: those above it, those since the last total, or totals."""
    rows = list(grid.rows)
    at = next(index for index, row in enumerate(rows) if row is total)
    above, below = rows[:at], rows[at + 1 :]
    parts = [row for row in above if row.role is RowRole.PART]
    yield parts
    since = max((i for i, row in enumerate(above) if row.role is not RowRole.PART), default=-1)
    if since >= 0:
        yield [row for row in above[since + 1 :] if row.role is RowRole.PART]
    yield [row for row in above if row.role is RowRole.TOTAL]
    if not parts:
        yield [row for row in below if row.role is RowRole.PART]


def carries_on(grid: Grid) -> bool:
    """Say whether the last total of a table need not be the sum of the rows above it.

    So it is where there are other totals, rows without a name that are totals as well, or
    numbers to be taken off.
    """
    negative = any((value.number or 0) < 0 for row in grid.rows for value in row.values)
    return negative or len(grid.totals()) > 1 or any(not row.label.strip() for row in grid.rows)
