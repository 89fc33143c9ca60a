"""What a percentage told of a table's row may be: printed, of the total, of another column."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from itertools import permutations

from childfirst.proofing.findings import Operand
from childfirst.proofing.quantities.rows_of_tables.rows_by_words import Found
from childfirst.proofing.tables.model import Content
from childfirst.proofing.tables.operands import operand_of
from childfirst.proofing.tables.wholes_of_columns import printed_total_of

HUNDRED = Decimal(100)
COUNTED = (Content.COUNT, Content.MONEY)


@dataclass(frozen=True)
class RowShare:
    """A percentage that a row has: where it comes from in words, and its operands."""

    value: Decimal
    step: Decimal
    how: str
    headings: tuple[str, ...]
    operands: tuple[Operand, ...]


def shares_of_row(found: Found, *, printed_only: bool) -> list[RowShare]:
    """Give the percentages that the table prints for a row, and those that its numbers make."""
    made = [] if printed_only else [*_of_totals(found), *_of_columns(found)]
    return [*_printed(found), *made]


def _printed(found: Found) -> Iterator[RowShare]:
    grid = found.grid
    for index, column in enumerate(grid.columns):
        value = found.row.values[index]
        if value.number is not None and (value.unit == "%" or column.content is Content.PERCENT):
            how, size = f"printed as {value.text}", abs(value.number)
            yield RowShare(size, value.step, how, (column.heading,), (operand_of(value),))


def _of_totals(found: Found) -> Iterator[RowShare]:
    grid = found.grid
    for index in grid.columns_of(*COUNTED):
        value = found.row.values[index]
        whole = printed_total_of(grid, index)
        if value.number is not None and whole is not None and whole.value:
            how = f"{value.text} of {whole.quote}"
            share = value.number / whole.value * HUNDRED
            headings = (grid.columns[index].heading,)
            yield RowShare(share, Decimal(), how, headings, (operand_of(value), whole))


def _of_columns(found: Found) -> Iterator[RowShare]:
    grid = found.grid
    for first, second in permutations(grid.columns_of(*COUNTED), 2):
        part, whole = found.row.values[first], found.row.values[second]
        if part.number is not None and whole.number and 0 <= part.number <= whole.number:
            headings = (grid.columns[first].heading, grid.columns[second].heading)
            share = part.number / whole.number * HUNDRED
            operands = (operand_of(part), operand_of(whole))
            yield RowShare(share, Decimal(), f"{part.text} of {whole.text}", headings, operands)
