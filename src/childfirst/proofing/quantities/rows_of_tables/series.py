"""Numbers of tables in order of time: a row over columns of periods, a column over such rows."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from childfirst.proofing.phrases.periods import Period
from childfirst.proofing.phrases.stems import stems
from childfirst.proofing.quantities.rows_of_tables.rows_by_words import LIKELY
from childfirst.proofing.reading import Reading
from childfirst.proofing.tables.model import Content, Grid
from childfirst.proofing.tables.values import Value

NUMBERS = (Content.COUNT, Content.MONEY, Content.RATE, Content.PERCENT)
FEWEST_WORDS = 2  # of a title that a sentence must say to speak of one of its columns


@dataclass(frozen=True, eq=False)
class Series:
    """Values with their periods, earliest first; `label` is a row's, else the column's heading."""

    label: str
    titles: str
    of_row: bool
    points: tuple[tuple[Period, Value], ...]

    def is_named(self, reading: Reading, text: str) -> bool:
        """Say whether a text speaks of it: by the row's label, or by words of title and heading."""
        words = reading.words.terms(text)
        if self.of_row:
            return reading.words.covered(self.label, words) >= LIKELY
        return len(stems(f"{self.titles} {self.label}") & words) >= FEWEST_WORDS

    def at(self, period: Period, before: Value) -> Value | None:
        """Give the value of a period; of one such as `last year` that next before another value."""
        place = next(index for index, point in enumerate(self.points) if point[1] is before)
        if period.relative:
            return self.points[place - 1][1] if place else None
        found = [value for named, value in self.points if named.could_be(period)]
        return found[0] if len(found) == 1 and found[0] is not before else None


@lru_cache(maxsize=4)
def series(reading: Reading) -> tuple[Series, ...]:
    """Give every series of a document's tables."""
    return tuple(each for grid in reading.grids for each in _of(grid, reading.titles(grid)))


def _of(grid: Grid, titles: str) -> Iterator[Series]:
    for content in NUMBERS:
        columns = [i for i in grid.columns_of(content) if grid.columns[i].period is not None]
        for row in grid.rows:
            points = [(grid.columns[i].period or Period(), row.values[i]) for i in columns]
            yield from _series(row.label, titles, points, of_row=True)
    rows = [row for row in grid.parts() if row.period is not None]
    for index in grid.columns_of(*NUMBERS):
        heading = grid.columns[index].heading
        points = [(row.period or Period(), row.values[index]) for row in rows]
        yield from _series(heading, titles, points, of_row=False)


def _series(
    label: str, titles: str, points: list[tuple[Period, Value]], *, of_row: bool
) -> Iterator[Series]:
    told = [point for point in points if point[1].number is not None]
    told.sort(key=lambda point: point[0].order)
    if len(told) > 1:
        yield Series(label, titles, of_row, tuple(told))
