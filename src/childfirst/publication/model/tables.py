"""The tables of a report as data: columns, rows, cells, sentences and counting rules."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from childfirst.measures.figures import Figure
from childfirst.periods import Period
from childfirst.publication.declarations.shown import ChartKind, Shows
from childfirst.publication.words.cells import Cell
from childfirst.publication.words.wording import basis_words


@dataclass(frozen=True)
class Column:
    """A column of a table: the heading of its group (a period) and its own."""

    group: str
    heading: str
    shows: Shows


@dataclass(frozen=True)
class Row:
    """A line of a table: its label in the figures, the words printed, its cells.

    A `total` counts everybody of the table; a `part` is one of those it divides into.
    """

    label: str
    words: str
    cells: tuple[Cell, ...]
    total: bool = False
    part: bool = True


@dataclass(frozen=True)
class Sentence:
    """A sentence, and the figures it speaks of."""

    text: str
    figures: tuple[Figure, ...] = ()


@dataclass(frozen=True)
class CountingRule:
    """How a table is counted, in words, with the source of the rule."""

    title: str
    counts: str
    basis: str
    text: str
    cites: str
    definition: str

    @property
    def basis_words(self) -> str:
        """The basis as printed."""
        return basis_words(self.basis)


@dataclass(frozen=True)
class Series:
    """The quarters, or months, of one line of a table, in order, as a control chart draws them.

    `begins` is the first in which the records count anybody, blank where they go further back.
    """

    line: str
    points: tuple[tuple[Period, Figure], ...]
    begins: str = ""

    @property
    def values(self) -> tuple[float, ...]:
        """The numbers: percentages of a line that is a share of something."""
        return tuple(
            float(figure.value or 0) if figure.percent is None else float(figure.percent)
            for _, figure in self.points
        )


@dataclass(frozen=True)
class Table:
    """A table: its name and title, what it counts, by which rules, and its cells.

    `name` is what the partnership's report calls it, such as `Visual 1b`; `stub` heads the
    column that names the lines. `notes` stand below it.
    """

    key: str
    name: str
    title: str
    counts: str
    basis: str
    stub: str
    rules: tuple[CountingRule, ...]
    periods: tuple[Period, ...]
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    chart: ChartKind = ChartKind.NONE
    sentences: tuple[Sentence, ...] = ()
    notes: tuple[str, ...] = ()
    series: Series | None = None

    @property
    def figures(self) -> Iterator[Figure]:
        """Every figure of the table, one for each cell that has one."""
        return (cell.figure for row in self.rows for cell in row.cells if cell.figure)
