"""Cells of tables with the cell of the same thing at another time, in the row or the column."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from childfirst.proofing.phrases.period_terminals import MONTHS
from childfirst.proofing.phrases.periods import Period
from childfirst.proofing.phrases.stems import stems
from childfirst.proofing.reading import Reading
from childfirst.proofing.tables.model import Content, Grid, Row, RowRole
from childfirst.proofing.tables.values import Value

NUMBERS = (Content.COUNT, Content.MONEY, Content.RATE, Content.PERCENT)
NAMES_OF_MONTHS = stems(" ".join(MONTHS))
STEPS = {"year": (360, 372), "quarter": (89, 93), "month": (28, 31)}
"""Days from the beginning of one period to that of the next."""
YEAR = 360  # days that a year has at the least, whichever it is


@dataclass(frozen=True, slots=True)
class Since:
    """What a change is from: a period, or the year, quarter or month before; else what is next."""

    period: Period | None = None
    step: str = ""


@dataclass(frozen=True, eq=False)
class TimedCell:
    """A number of a table with its time, the words about it, and the others of its line."""

    grid: Grid
    row: Row
    value: Value
    period: Period
    heading: str
    line: tuple[tuple[Period, Value], ...]

    @property
    def name(self) -> str:
        """Give what the number is of: the label of its row, or the heading over rows of periods."""
        return self.heading if self.row.period is not None else self.row.label

    def at(self, since: Since) -> Value | None:
        """Give the number of another time, if there is just one such."""
        if since.period is not None:
            found = [v for period, v in self.line if same_time(period, since.period)]
        elif since.step:
            found = [v for period, v in self.line if self._is_before(period, STEPS[since.step])]
        else:
            earlier = [(p, v) for p, v in self.line if p.order < self.period.order]
            found = [max(earlier, key=lambda point: point[0].order)[1]] if earlier else []
        return found[0] if len(found) == 1 and found[0] is not self.value else None

    def _is_before(self, period: Period, days: tuple[int, int]) -> bool:
        if not (period.first and self.period.first):
            return False
        return days[0] <= (self.period.first - period.first).days <= days[1]


@lru_cache(maxsize=4)
def cells_in_time(reading: Reading) -> tuple[TimedCell, ...]:
    """Give the numbers of a document's tables that have a time, with those of other times."""
    return tuple(cell for grid in reading.grids for cell in _of(grid))


def _of(grid: Grid) -> Iterator[TimedCell]:
    for row in grid.rows:
        if row.role not in (RowRole.PART, RowRole.TOTAL) and row.period is None:
            continue
        for index in grid.columns_of(*NUMBERS):
            column, value = grid.columns[index], row.values[index]
            period = row.period or column.period
            if period is None or not period.dated or value.number is None:
                continue
            along = _down(grid, index) if row.period else _across(grid, row, index)
            if len(along) > 1:
                yield TimedCell(grid, row, value, period, column.heading, tuple(along))


def _down(grid: Grid, index: int) -> list[tuple[Period, Value]]:
    rows = [row for row in grid.rows if row.role is not RowRole.CHANGE]
    return list(_told((row.period, row.values[index]) for row in rows))


def _across(grid: Grid, row: Row, index: int) -> list[tuple[Period, Value]]:
    """Give the numbers of a row under headings that say the same but for the time."""
    mine = grid.columns[index]
    alike = [
        at
        for at, column in enumerate(grid.columns)
        if column.content is mine.content
        and _but_for_time(column.heading) == _but_for_time(mine.heading)
    ]
    return list(_told((grid.columns[at].period, row.values[at]) for at in alike))


def _told(points: Iterable[tuple[Period | None, Value]]) -> Iterator[tuple[Period, Value]]:
    """Give the numbers that are told, of days that can be relied on."""
    for period, value in points:
        if period is not None and period.dated and value.number is not None:
            yield period, value


def _but_for_time(heading: str) -> frozenset[str]:
    return stems(heading) - NAMES_OF_MONTHS


def same_time(one: Period, other: Period) -> bool:
    """Say whether two periods are one: the same days, or years that end in the same year.

    `The twelve months to September 2023` head a column as `2023`.
    """
    if one.relative or other.relative or not (one.dated and other.dated):
        return False
    lasts = [(each.first, each.last) for each in (one, other)]
    if lasts[0] == lasts[1]:
        return True
    years = [last.year for first, last in lasts if first and last and (last - first).days >= YEAR]
    return len(years) == len(lasts) and years[0] == years[1]
