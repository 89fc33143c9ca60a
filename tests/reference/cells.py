"""One printed cell, and the ways a table of cells is filled."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal

Value = int | Decimal | str


@dataclass(frozen=True)
class Cell:
    """A value under its table, category and period; `base` is what a share is taken of."""

    table: str
    category: str
    period: str
    value: Value
    base: int | None = None

    @property
    def key(self) -> tuple[str, str]:
        """The name of the cell: table and category in one, then the period."""
        return f"{self.table}|{self.category}", self.period


def split(
    table: str, period: str, categories: Iterable[str], answers: Iterable[str], total: str
) -> Iterator[Cell]:
    """Give one cell per category, zeros included, then the number of answers as `total`."""
    counts = Counter(answers)
    base = counts.total()
    for category in categories:
        yield Cell(table, category, period, counts[category], base)
    yield Cell(table, total, period, base)
