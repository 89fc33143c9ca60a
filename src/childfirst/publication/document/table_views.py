"""What the page needs to know of a table beyond the table: groups of columns, hidden cells."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from django.utils.safestring import SafeString, mark_safe

from childfirst.publication.charts.picture import Picture
from childfirst.publication.document.blocks import References
from childfirst.publication.document.references import references_of
from childfirst.publication.model.tables import Column, Table
from childfirst.publication.words.cells import Cell
from childfirst.publication.words.statuses import NOT_APPLICABLE
from childfirst.publication.words.wording import basis_words, written_period

FEW_COLUMNS = 5


@dataclass(frozen=True)
class Head:
    """A heading of one column or of several; `first` where a group begins."""

    heading: str
    first: bool = True
    width: int = 1


@dataclass(frozen=True)
class Printed:
    """A cell on the page; `hidden` where a blank says it to the eye."""

    cell: Cell
    first: bool
    hidden: bool


@dataclass(frozen=True)
class PrintedRow:
    """A line of a table on the page."""

    words: str
    total: bool
    cells: tuple[Printed, ...]


@dataclass(frozen=True)
class Block:
    """A table on the page, with its chart and its headings."""

    table: Table
    level: int
    picture: Picture | None

    @property
    def references(self) -> References | None:
        """The references of its figures."""
        return references_of(self.table)

    @property
    def svg(self) -> SafeString:
        """The chart as markup: drawn here, with every text in it escaped by the drawing."""
        return mark_safe(self.picture.svg if self.picture else "")  # noqa: S308

    @property
    def caption(self) -> str:
        """The table's name, what it counts and on which basis."""
        periods = [written_period(period.label) for period in self.table.periods]
        span = periods[0] if len(periods) == 1 else f"{periods[0]} to {periods[-1]}"
        basis = basis_words(self.table.basis)
        return f"{self.table.name}: {self.table.counts}, {span}, {basis} basis"

    @property
    def groups(self) -> list[Head]:
        """The periods over the columns."""
        runs = groupby(self.table.columns, key=lambda column: column.group)
        return [Head(written_period(label), width=len(list(run))) for label, run in runs]

    @property
    def narrow(self) -> bool:
        """Whether the table has so few columns that it need not fill the page."""
        return len(self.table.columns) <= FEW_COLUMNS

    @property
    def two_heads(self) -> bool:
        """Whether a line of periods stands above the headings of the columns."""
        return any(group.width > 1 for group in self.groups)

    @property
    def heads(self) -> list[Head]:
        """The headings of the columns themselves: what each shows, or its period."""
        columns = self.table.columns
        return [
            Head(column.heading if self.two_heads else written_period(column.group), first)
            for column, first in zip(columns, _firsts(columns), strict=True)
        ]

    @property
    def rows(self) -> list[PrintedRow]:
        """The lines as printed."""
        firsts = _firsts(self.table.columns)
        return [
            PrintedRow(
                row.words,
                row.total,
                tuple(
                    Printed(cell, first, row.total and cell.text == NOT_APPLICABLE)
                    for cell, first in zip(row.cells, firsts, strict=True)
                ),
            )
            for row in self.table.rows
        ]


def _firsts(columns: Sequence[Column]) -> list[bool]:
    """Say of each column whether a period begins with it."""
    groups = [column.group for column in columns]
    return [place == 0 or groups[place - 1] != group for place, group in enumerate(groups)]
