"""A report as data: sections, tables, rows and cells, ready to be written in any form."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from childfirst.measures.declaration import Measure
from childfirst.measures.figures import Figure
from childfirst.periods import Period
from childfirst.publication.cells import Cell, Shows
from childfirst.publication.declaration import Tabulation
from childfirst.publication.differences import PublishedDifference
from childfirst.publication.quality import Quality


@dataclass(frozen=True)
class Column:
    """A column of a table: the heading of its group (a period) and its own."""

    group: str
    heading: str
    shows: Shows


@dataclass(frozen=True)
class Row:
    """A line of a table: its label in the figures, the words printed, its cells."""

    label: str
    words: str
    cells: tuple[Cell, ...]
    total: bool = False


@dataclass(frozen=True)
class Sentence:
    """A sentence, and the figures it speaks of."""

    text: str
    figures: tuple[Figure, ...] = ()


@dataclass(frozen=True)
class Table:
    """A table: what it shows (`layout`), the rule (`measure`), and its cells."""

    key: str
    layout: Tabulation
    measure: Measure
    periods: tuple[Period, ...]
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    sentences: tuple[Sentence, ...] = ()

    @property
    def name(self) -> str:
        """The name that the partnership's report gives the table, such as `Visual 1b`."""
        return self.layout.name

    @property
    def figures(self) -> Iterator[Figure]:
        """Every figure of the table, one for each cell that has one."""
        return (cell.figure for row in self.rows for cell in row.cells if cell.figure)


@dataclass(frozen=True)
class Section:
    """A section with its tables and the sections inside it."""

    key: str
    heading: str
    introduction: tuple[str, ...]
    tables: tuple[Table, ...]
    parts: tuple[Section, ...] = ()

    def every_table(self) -> Iterator[Table]:
        """Give the tables of the section and of its parts, in the order of the page."""
        yield from self.tables
        for part in self.parts:
            yield from part.every_table()


@dataclass(frozen=True)
class KeyFact:
    """A figure at the top of the report, with the period it is about."""

    label: str
    period: str
    text: str
    figure: Figure


@dataclass(frozen=True)
class Report:
    """A whole report. It holds no time of making: the same figures give the same report."""

    title: str
    basis: str
    about: tuple[str, ...]
    area: str
    period: Period
    snapshot: str
    as_at: date
    key_facts: tuple[KeyFact, ...]
    sections: tuple[Section, ...]
    quality: Quality
    differences: tuple[PublishedDifference, ...]
    figures: tuple[Figure, ...]

    @property
    def tables(self) -> tuple[Table, ...]:
        """Every table in the order of the page."""
        return tuple(table for section in self.sections for table in section.every_table())

    @property
    def measures(self) -> tuple[Measure, ...]:
        """The rules behind the tables, each once, in the order of the page."""
        return tuple(dict.fromkeys(table.measure for table in self.tables))
