"""Where a row stands among the rows of its table."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from childfirst.proofing.phrases.periods import Period
from childfirst.proofing.quantities.rows_of_tables.lookup import Found
from childfirst.proofing.tables.model import Content, Grid, Row, RowRole
from childfirst.proofing.tables.pairs import BASES
from childfirst.proofing.tables.values import Holds, Value

NO_GROUP = re.compile(
    r"^(?:any|none|no|other|others|all|total|either|both|remaining|rest)\b|\b(?:not|unknown)\b"
)
ASKED = {"number", "numbers", "amount", "count", "volume", "total"}
FEWEST_ROWS = 3  # that prove a whole in a single column


@dataclass(frozen=True)
class Standing:
    """A row's value in a column, and the values of all parts there."""

    label: str
    value: Value
    values: tuple[Value, ...]

    def places(self, *, highest: bool) -> tuple[int, int]:
        """Give the first and last place it may be said to have; ties share their places."""
        mine = _size(self.value)
        sizes = [_size(value) for value in self.values]
        better = sum(size > mine if highest else size < mine for size in sizes)
        return better + 1, better + sum(size == mine for size in sizes)

    def holds(self, place: int, *, highest: bool) -> bool:
        """Say whether the row has a place counted from one end."""
        first, last = self.places(highest=highest)
        return first <= place <= last

    def ranked(self, *, highest: bool) -> list[Value]:
        """Give the values from one end."""
        return sorted(self.values, key=_size, reverse=highest)

    def others(self) -> list[Value]:
        """Give the values of the other rows."""
        return [value for value in self.values if value is not self.value]


def standings(found: Found, periods: tuple[Period, ...], about: str) -> Iterator[Standing]:
    """Give a row's standing in each column that some words may mean.

    A column of rates is meant by "rate" and the like, one of numbers by "number" and the like;
    where the words tell neither, both may be meant.
    """
    grid = found.grid
    wanted = _contents(about)
    for index in grid.columns_of(*wanted):
        column = grid.columns[index]
        if periods and (column.period is None or not _in(column.period, periods)):
            continue
        if found.row.values[index].number is None or _is_one_whole(grid, index):
            continue
        rows = [row for row in grid.listed() if _compares(found, row, index)]
        parts = [row for row in rows if not _is_whole(grid, row, found.row)]
        for listed in (parts, rows)[: 1 + _may_be_chance(grid, found.row, rows)]:
            values = tuple(row.values[index] for row in listed)
            alike = len({value.holds for value in values}) == 1
            if found.row.role is RowRole.PART and len(values) > 1 and alike:
                yield Standing(found.row.label, found.row.values[index], values)


def _is_one_whole(grid: Grid, index: int) -> bool:
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
        if sum(map(_size, cells), Decimal()) != whole:
            return False
        asked += bool(whole)
    return asked > 1 or (asked == 1 and len(parts) >= FEWEST_ROWS)


def _contents(about: str) -> tuple[Content, ...]:
    words = set(about.lower().replace(".", " ").split())
    numbers = bool(words & ASKED)
    rates = bool(words & {"rate", "rates", "percentage", "proportion", "likely", "%"})
    if rates and not numbers:
        return (Content.RATE, Content.PERCENT)
    if numbers and not rates:
        return (Content.COUNT, Content.MONEY)
    return (Content.COUNT, Content.MONEY, Content.RATE, Content.PERCENT)


def _in(column: Period, periods: tuple[Period, ...]) -> bool:
    return any(period.could_be(column) for period in periods)


def _size(value: Value) -> Decimal:
    return value.number or Decimal()
