"""Tables of accounts: totals that carry on from other totals, with what was spent taken off."""

from __future__ import annotations

from childfirst.proofing.tables.model import Grid


def carries_on(grid: Grid) -> bool:
    """Say whether the last total of a table need not be the sum of the rows above it.

    So it is where there are other totals, rows without a name that are totals as well, or
    numbers to be taken off.
    """
    negative = any((value.number or 0) < 0 for row in grid.rows for value in row.values)
    return negative or len(grid.totals()) > 1 or any(not row.label.strip() for row in grid.rows)
