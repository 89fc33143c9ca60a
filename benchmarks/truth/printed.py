"""What a report prints that can be changed: sentences, cells, key figures, charts, headings."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import accumulate

from childfirst.publication.document.blocks import Exhibit, Grid, Paragraph, References
from childfirst.publication.document.walk import KEY_FIGURES
from childfirst.publication.document.whole import Document

NUMBER = re.compile(r"(?<![\w./-])\d[\d,]*(?:\.\d+)?(?![\w/-])")


class Where(StrEnum):
    """What kind of place a text is printed at."""

    SENTENCE = "sentence"
    CELL = "table"
    KEY_FIGURE = "key figure"
    CHART = "chart's words"
    GROUP = "heading of columns"


@dataclass(frozen=True)
class Slot:
    """A printed text and its place: a block of the document, and in a table row and column.

    `exhibit` is what a sentence or cell belongs to. Rows and columns count from 0 and leave out
    headings and the names of the lines; the column of a heading over several is the first of
    them. `twice` says of a key figure that a table prints it, too.
    """

    text: str
    block: int
    part: int
    row: int = -1
    column: int = -1
    exhibit: Exhibit | None = None
    where: Where = Where.SENTENCE
    twice: bool = False

    @property
    def grid(self) -> Grid | None:
        """The table of a cell or heading."""
        inside = self.exhibit is not None and self.where in (Where.CELL, Where.GROUP)
        return self.exhibit.grids[self.part] if self.exhibit and inside else None

    @property
    def width(self) -> int:
        """Over how many columns it stands: a heading over several, all else over one."""
        if self.grid is None or self.where is not Where.GROUP:
            return 1
        starts = accumulate((group.width for group in self.grid.groups), initial=0)
        return dict(zip(starts, self.grid.groups, strict=False))[self.column].width


def slots_of(document: Document) -> Iterator[Slot]:
    """Give the texts of a document, in the order of print."""
    for number, block in enumerate(document.blocks):
        if isinstance(block, Paragraph):
            yield Slot(block.text, number, 0)
        elif isinstance(block, Grid) and block.key == KEY_FIGURES:
            yield from _key_figures(document, block, number)
        elif isinstance(block, Exhibit):
            yield from _exhibit(block, number)


def _key_figures(document: Document, grid: Grid, number: int) -> Iterator[Slot]:
    for row, line in enumerate(grid.lines):
        twice = _stands_in_a_table(document, line.cells[-1])
        yield Slot(line.cells[0], number, 0, row, 0, where=Where.KEY_FIGURE, twice=twice)


def _stands_in_a_table(document: Document, reference: str) -> bool:
    found = (each.grid for each in document.blocks if isinstance(each, References))
    own = f"references-{KEY_FIGURES}"
    lines = (line for grid in found if grid and grid.key != own for line in grid.lines)
    return any(reference in line.cells for line in lines)


def _exhibit(exhibit: Exhibit, number: int) -> Iterator[Slot]:
    for part, sentence in enumerate(exhibit.sentences):
        yield Slot(sentence.text, number, part, exhibit=exhibit)
    if exhibit.picture is not None:
        yield Slot(exhibit.picture.alternative, number, 0, exhibit=exhibit, where=Where.CHART)
    for part, grid in enumerate(exhibit.grids):
        column = 0
        for group in grid.groups:
            yield Slot(group.text, number, part, -1, column, exhibit, Where.GROUP)
            column += group.width
        for row, line in enumerate(grid.lines):
            for column, text in enumerate(line.cells):
                if text and not text.startswith("["):
                    yield Slot(text, number, part, row, column, exhibit, Where.CELL)
