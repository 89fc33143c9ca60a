"""Which rows of a table rose, fell or stayed the same, in every way that the table tells it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from childfirst.proofing.tables.following import signed
from childfirst.proofing.tables.model import Content, Grid, Row, RowRole
from childfirst.proofing.tables.values import Value

CHANGES = (Content.CHANGE, Content.PERCENT_CHANGE)
VALUES = (Content.COUNT, Content.MONEY, Content.RATE, Content.PERCENT)
FEWEST = 3  # rows


@dataclass(frozen=True)
class Moved:
    """The rows of a table with the way each went: 1, -1 or 0; `values` shows it."""

    ways: dict[Row, int]
    values: dict[Row, tuple[Value, ...]]

    def that_went(self, way: int) -> set[Row]:
        """Give the rows that went one way."""
        return {row for row, mine in self.ways.items() if mine == way}


def moved(grid: Grid) -> Iterator[Moved]:
    """Give the ways of a table's rows by each column of changes and each two of its periods."""
    rows = [row for row in grid.listed() if row.role is RowRole.PART]
    for index in grid.columns_of(*CHANGES):
        yield from _made({row: (row.values[index],) for row in rows})
    for one, other in combinations(grid.columns_of(*VALUES), 2):
        mine, yours = grid.columns[one], grid.columns[other]
        starts = [column.period.first for column in (mine, yours) if column.period]
        if mine.content is not yours.content or len(starts) < 2 or None in starts:
            continue
        if starts[0] != starts[1]:
            ends = (one, other) if str(starts[0]) < str(starts[1]) else (other, one)
            yield from _made({row: tuple(row.values[i] for i in ends) for row in rows})


def _made(values: dict[Row, tuple[Value, ...]]) -> Iterator[Moved]:
    known = all(value.number is not None for held in values.values() for value in held)
    if known and len(values) >= FEWEST:
        yield Moved({row: _way(held) for row, held in values.items()}, values)


def _way(held: tuple[Value, ...]) -> int:
    sizes = [signed(value) for value in held]
    change = sizes[-1] - (sizes[0] if len(sizes) > 1 else 0)
    return (change > 0) - (change < 0)
