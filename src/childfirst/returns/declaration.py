"""How the template of a return is declared: its sheets, and which figure each cell shows."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

HEAD_ROW = 3
"""The row of the headings, counted from 0: below a title, a note and an empty row."""


@dataclass(frozen=True)
class Column:
    """A column: which part of a row it shows, and what its figures' names end in.

    With the part `start.yes` and the ending `.order.yro`, a row whose `cells` say
    `{"start.yes": "kpi1.suitable_start"}` shows `kpi1.suitable_start.order.yro`.
    """

    part: str
    label: str
    ending: str = ""


@dataclass(frozen=True)
class Row:
    """A row: for each part, the figure it shows. A part it does not name is not yet counted.

    The template has no cell in the parts that `not_asked` names. `note` says what a reader
    of the row has to know.
    """

    label: str
    cells: Mapping[str, str]
    not_asked: frozenset[str] = frozenset()
    note: str = ""


@dataclass(frozen=True)
class Place:
    """One cell of the template: where it stands and the figure it shows, blank for none."""

    sheet: str
    line: int
    column: int
    row_label: str
    column_label: str
    cell: str

    @property
    def address(self) -> str:
        """The address in the sheet as spreadsheets write it, for example `C7`."""
        from xlsxwriter.utility import xl_rowcol_to_cell

        return str(xl_rowcol_to_cell(self.line, self.column))


@dataclass(frozen=True)
class Form:
    """One sheet of the template."""

    name: str
    title: str
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]

    def places(self) -> Iterator[Place]:
        """Give every cell that the template asks for, row by row."""
        for line, row in enumerate(self.rows, HEAD_ROW + 1):
            for number, column in enumerate(self.columns, 1):
                if column.part not in row.not_asked:
                    stem = row.cells.get(column.part, "")
                    cell = f"{stem}{column.ending}" if stem else ""
                    yield Place(self.name, line, number, row.label, column.label, cell)


def by_order(orders: Mapping[str, str], parts: Mapping[str, str]) -> tuple[Column, ...]:
    """Make a column of each order type and part; both mappings give the words to print."""
    return tuple(
        Column(
            part, f"{order_label}: {part_label}" if part_label else order_label, f".order.{name}"
        )
        for name, order_label in orders.items()
        for part, part_label in parts.items()
    )
