"""Which rows of a table went up or down, or lie above or below something: a way for each row."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from itertools import combinations

from childfirst.proofing.quantities.rows_of_tables.yardsticks import peers
from childfirst.proofing.tables.following import signed
from childfirst.proofing.tables.model import Content, Grid, Row
from childfirst.proofing.tables.values import Value

CHANGES = (Content.CHANGE, Content.PERCENT_CHANGE)
VALUES = (Content.COUNT, Content.MONEY, Content.RATE, Content.PERCENT)
FEWEST = 3  # rows
Values = dict[Row, tuple[Value, ...]]
PLANNED, SPENT = ("budget", "plan"), ("forecast", "actual", "outturn", "spen", "expenditure")


@dataclass(frozen=True)
class Ways:
    """The rows of a table with the way of each: 1, -1 or 0; `values` shows it."""

    ways: dict[Row, int]
    values: Values

    def that_went(self, way: int) -> set[Row]:
        """Give the rows that have one way."""
        return {row for row, mine in self.ways.items() if mine == way}


def moved(grid: Grid) -> Iterator[Ways]:
    """Give the ways of a table's rows by each column of changes and each two of its periods."""
    rows = peers(grid)
    for index in grid.columns_of(*CHANGES):
        yield from _made({row: (row.values[index],) for row in rows}, signed)
    for one, other in combinations(grid.columns_of(*VALUES), 2):
        mine, yours = grid.columns[one], grid.columns[other]
        starts = [column.period.first for column in (mine, yours) if column.period]
        if mine.content is not yours.content or len(starts) < 2 or None in starts:
            continue
        if starts[0] != starts[1]:
            ends = (one, other) if str(starts[0]) < str(starts[1]) else (other, one)
            yield from _between(rows, *ends)


def overspent(grid: Grid) -> Iterator[Ways]:
    """Give which rows are to cost more than planned: by a budget and what was or will be spent."""
    columns = grid.columns_of(Content.COUNT, Content.MONEY)
    budget, spent = (
        [i for i in columns if any(word in grid.columns[i].heading.lower() for word in words)]
        for words in (PLANNED, SPENT)
    )
    for one in budget:
        for other in spent:
            if one != other:
                yield from _between(peers(grid), one, other)


def beside(grid: Grid, column: int, mark: Decimal, apart: Row | None = None) -> Iterator[Ways]:
    """Give which rows lie above or below a number in a column; `apart` is the row that has it."""
    rows = [row for row in peers(grid) if row is not apart]
    values: Values = {row: (row.values[column],) for row in rows}
    yield from _made(values, lambda value: (value.number or Decimal()) - mark)


def _between(rows: list[Row], old: int, new: int) -> Iterator[Ways]:
    values: Values = {row: (row.values[old], row.values[new]) for row in rows}
    yield from _made(values, signed)


def _made(values: Values, size: Callable[[Value], Decimal]) -> Iterator[Ways]:
    known = all(value.number is not None for held in values.values() for value in held)
    if known and len(values) >= FEWEST:
        yield Ways({row: _way([size(value) for value in held]) for row, held in values.items()},
                   values)  # fmt: skip


def _way(sizes: list[Decimal]) -> int:
    change = sizes[-1] - (sizes[0] if len(sizes) > 1 else 0)
    return (change > 0) - (change < 0)
