"""What the numbers of a column have in common."""

from __future__ import annotations

from decimal import Decimal
from functools import lru_cache

from childfirst.proofing.as_printed.leeway import place_of_column
from childfirst.proofing.tables.model import Grid


@lru_cache(maxsize=100)
def place_of(grid: Grid, column: int) -> Decimal:
    """Give the place that all whole numbers of a column are rounded to; 0 where they are exact."""
    return place_of_column(row.values[column].number or Decimal() for row in grid.rows)
