"""The rows of a local-level table that are about a service."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from childfirst.exchange.naming import normalised
from childfirst.exchange.published.cells import financial_year
from childfirst.exchange.published.grids import Grid
from childfirst.exchange.published.headers import Header
from childfirst.exchange.published.labels import Labels, without_notes
from childfirst.exchange.remarks import Remarks
from childfirst.exchange.wording import quoted


@dataclass(frozen=True)
class Line:
    """A row of a local-level table, whose cells are found by what they hold."""

    grid: Grid
    header: Header
    cells: list[str]
    line: int

    def of(self, column: str) -> str:
        """Give the cell of a column, or nothing where the table has no such column."""
        at = self.header.columns.get(column)
        return "" if at is None else self.cells[at]

    def refuse(self, column: str, expected: str, remedy: str, remarks: Remarks) -> None:
        """Add a finding about the cell of a column."""
        remarks.refuse(
            self.grid.place,
            found=quoted(self.of(column)),
            expected=expected,
            remedy=remedy,
            row=self.line,
            column=self.grid.cells[self.header.at][self.header.columns[column]],
            kind=column,
        )


def lines_of(grid: Grid, header: Header, labels: Labels, remarks: Remarks) -> Iterator[Line]:
    """Give the rows of services, each once; notes and totals are passed over, and said."""
    service, year = header.columns["area"], header.columns["financial_year"]
    totals = 0
    seen: dict[tuple[str, ...], int] = {}
    for cells, line in zip(grid.cells[header.at + 1 :], grid.numbers[header.at + 1 :], strict=True):
        filled = [cell for cell in cells if cell]
        if not filled or (len(filled) == 1 and not (cells[service] and cells[year])):
            if filled and financial_year(filled[0]) is None:
                remarks.note(f"{grid.place}: row {line} is a note and was passed over.")
            continue
        if normalised(without_notes(cells[service])) in labels.totals:
            totals += 1
            continue
        first = seen.setdefault(tuple(cells), line)
        if first != line:
            _refuse_repeated(grid, line, first, remarks)
            continue
        yield Line(grid, header, cells, line)
    if totals:
        remarks.note(f"{grid.place}: {totals} rows of all services together were left out.")


def _refuse_repeated(grid: Grid, line: int, first: int, remarks: Remarks) -> None:
    remarks.refuse(
        grid.place,
        found=f"the same row as row {first}",
        expected="every row once",
        remedy="Delete one of them, if the publisher's file has it once.",
        row=line,
        kind="repeated",
    )
