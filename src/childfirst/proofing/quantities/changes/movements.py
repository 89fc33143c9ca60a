"""How the rows of tables move between periods."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from childfirst.proofing.phrases.periods import Period
from childfirst.proofing.quantities.rows_of_tables.rows_by_words import Found
from childfirst.proofing.tables.model import Content, Grid, Row
from childfirst.proofing.tables.values import Holds, Value

NUMBERS = (Content.COUNT, Content.MONEY)
RATES = (Content.RATE, Content.PERCENT)
ASK_RATES = {"rate", "rates", "percentage", "percentages", "proportion", "%"}
SHARES = {"share", "holding", "proportion"}  # of another row, which no column holds
ASK_NUMBERS = {"number", "numbers", "amount", "volume", "count", "total"}


@dataclass(frozen=True)
class Movement:
    """A row's values over the periods of its table, in order of time."""

    row: Row
    values: tuple[Value, ...]

    @property
    def sign(self) -> int:
        """Give 1, -1 or 0 for the last value against the first."""
        change = _size(self.values[-1]) - _size(self.values[0])
        return (change > 0) - (change < 0)

    @property
    def steady(self) -> bool:
        """Say whether every step goes the way of the whole or stands still."""
        steps = [_size(b) - _size(a) for a, b in zip(self.values, self.values[1:], strict=False)]
        return all(step * self.sign >= 0 for step in steps)

    def told(self) -> str:
        """Give the values as printed, oldest first."""
        return ", ".join(value.text or "0" for value in self.values)


def movement(
    grid: Grid, row: Row, contents: tuple[Content, ...], between: tuple[Period, ...] = ()
) -> Movement | None:
    """Give a row's movement over columns of one content; None where a value is missing.

    With two periods only their columns count. A blank in a row with numbers is nought.
    """
    columns = [i for i in grid.columns_of(*contents) if grid.columns[i].period is not None]
    if len({grid.columns[i].content for i in columns}) > 1:
        columns = [i for i in columns if grid.columns[i].content is contents[0]]
    if len(between) >= 2:
        columns = [i for i in columns if any(p.could_be(_period(grid, i)) for p in between)]
    columns = [i for i in columns if not grid.columns[i].total] or columns
    columns.sort(key=lambda i: _period(grid, i).order)
    if len({_period(grid, i) for i in columns}) < len(columns):
        return None  # two columns of a period, of which one counts something else
    values = [row.values[i] for i in columns]
    known = (Holds.NOTHING, Holds.COUNT, Holds.PERCENT, Holds.MONEY)
    if len(values) < 2 or any(value.holds not in known for value in values):
        return None
    return Movement(row, tuple(values)) if any(v.number is not None for v in values) else None


def contents_meant(words: set[str], found: Found) -> list[tuple[Content, ...]]:
    """Give the contents that words ask for; both where they ask for neither."""
    if words & SHARES:
        return []
    rates, numbers = bool(words & ASK_RATES), bool(words & ASK_NUMBERS)
    if rates and not numbers:
        return [RATES]
    if numbers:
        return [NUMBERS]
    return [NUMBERS, *([RATES] if found.grid.columns_of(*RATES) else [])]


def _period(grid: Grid, column: int) -> Period:
    period = grid.columns[column].period
    return period if period is not None else Period()


def _size(value: Value) -> Decimal:
    return value.number or Decimal()
