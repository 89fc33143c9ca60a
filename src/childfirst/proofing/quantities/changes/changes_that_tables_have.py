"""Changes that a table has for its rows: of a column of changes, and from period to period."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from itertools import combinations

from childfirst.proofing.findings import Operand
from childfirst.proofing.quantities.rows_of_tables.rows_by_words import Found
from childfirst.proofing.tables.following import signed
from childfirst.proofing.tables.model import Content
from childfirst.proofing.tables.operands import operand_of

PERIODS = (Content.COUNT, Content.MONEY)


@dataclass(frozen=True)
class ChangeOfRow:
    """A change that a table has for a row: in numbers, or in per cent."""

    found: Found
    change: Decimal
    percent: bool
    how: str
    operands: tuple[Operand, ...]
    usual: bool = True
    """Whether one would mean it without saying so: of the change column, or up to the latest."""


def changes_in(rows: list[Found], *, percent: bool) -> Iterator[ChangeOfRow]:
    """Give the changes that the columns of a row print, and those between its periods."""
    for found in rows:
        grid, row = found.grid, found.row
        for index in grid.columns_of(Content.CHANGE, Content.PERCENT_CHANGE):
            value = row.values[index]
            in_percent = grid.columns[index].content is Content.PERCENT_CHANGE
            if value.number is not None and in_percent is percent:
                how = f"has {value.text} in the column “{grid.columns[index].heading}”"
                yield ChangeOfRow(found, signed(value), percent, how, (operand_of(value),))
        columns = _in_time(found)
        for older, newer in combinations(columns, 2):
            old, new = row.values[older], row.values[newer]
            if old.number is None or new.number is None or (percent and not old.number):
                continue
            change = new.number - old.number
            size = change / abs(old.number) * 100 if percent else change
            how, operands = (
                f"goes from {old.text} to {new.text}",
                (operand_of(new), operand_of(old)),
            )
            yield ChangeOfRow(found, size, percent, how, operands, usual=newer == columns[-1])


def _in_time(found: Found) -> list[int]:
    """Give the columns of numbers that have periods, earliest first."""
    columns = [
        (period.order, index)
        for index in found.grid.columns_of(*PERIODS)
        if (period := found.grid.columns[index].period)
    ]
    return [index for _, index in sorted(columns)]
