"""The numbers of one sort of a row or column of a table, and what it is called."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from childfirst.proofing.phrases.numbers import COUNT, MONEY, PERCENT
from childfirst.proofing.phrases.stems import stems
from childfirst.proofing.quantities.rows_of_tables.rows_by_words import SURE
from childfirst.proofing.reading import Reading
from childfirst.proofing.tables.model import Content, Grid
from childfirst.proofing.tables.values import Value

NUMBERS = (Content.COUNT, Content.MONEY, Content.PERCENT, Content.RATE)
SHARED = 2  # telling words of a column's heading and titles that a text must have to name it


@dataclass(frozen=True, eq=False)
class Line:
    """The numbers of a row or of a column, in their order."""

    label: str
    titles: str
    of_row: bool
    unit: str
    values: tuple[Value, ...]

    def is_named(self, reading: Reading, text: str) -> bool:
        """Say whether a text says the row's label, or words of the column's heading and titles."""
        words = reading.words.terms(text)
        if self.of_row:
            return reading.words.covered(self.label, words) >= SURE
        heading = stems(self.label) & words
        others = stems(self.label) - words - stems(reading.own_titles)
        shared = stems(self.titles) & words | heading
        return bool(heading) and not others and len(shared) >= SHARED

    def beside(self, at: int) -> list[Value]:
        """Give the numbers before and after one, and the last of the line."""
        last = len(self.values) - 1
        places = {at - 1, at + 1, last} - {at}
        return [self.values[place] for place in sorted(places) if 0 <= place <= last]


@lru_cache(maxsize=4)
def lines(reading: Reading) -> tuple[Line, ...]:
    """Give the rows and columns of numbers of a document's tables, those of one sort each."""
    return tuple(each for grid in reading.grids for each in _of(grid, reading.titles(grid)))


def _of(grid: Grid, titles: str) -> Iterator[Line]:
    for row in grid.rows:
        for content in NUMBERS:
            held = [row.values[index] for index in grid.columns_of(content)]
            yield from _line(row.label, titles, held, content, of_row=True)
    for index in grid.columns_of(*NUMBERS):
        column = grid.columns[index]
        held = [row.values[index] for row in grid.parts() if row.period is not None]
        yield from _line(column.heading, titles, held, column.content, of_row=False)


def _line(
    label: str, titles: str, held: list[Value], content: Content, *, of_row: bool
) -> Iterator[Line]:
    known = tuple(value for value in held if value.number is not None)
    if len(known) > 1:
        in_percent = content is Content.PERCENT or any(v.unit == PERCENT for v in known)
        unit = PERCENT if in_percent else MONEY if known[0].unit == MONEY else COUNT
        yield Line(label, titles, of_row, unit, known)
