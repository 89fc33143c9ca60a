"""Which rows a total may be the sum of."""

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
