"""The rows of tables that a sentence speaks of, by the words of their labels and by place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from childfirst.proofing.phrases.periods import Period
from childfirst.proofing.phrases.stems import stems
from childfirst.proofing.quantities.rows_of_tables.tables_named import grids_named_in
from childfirst.proofing.reading import Reading
from childfirst.proofing.tables.model import Content, Grid, Row, RowRole
from childfirst.proofing.tables.values import Value

SURE, LIKELY = 0.95, 0.7  # how much of a label a sentence must say
NEAR = 12  # blocks
OTHER = {"other", "others"}
FIGURE = re.compile(r"\d+")
GENERAL = stems("children child young people person persons cases yes pupils")


@dataclass(frozen=True)
class Found:
    """A row that a sentence may mean, and how well its label and surroundings fit."""

    grid: Grid
    row: Row
    fit: float
    near: float

    def value(self, period: Period, *contents: Content) -> Value | None:
        """Give the row's value of a period, in the first column of some content that has one."""
        for index in self.grid.columns_of(*contents):
            mine = self.grid.columns[index].period
            if mine is not None and mine.could_be(period) and self.row.values[index].text:
                return self.row.values[index]
        return None

    def periods(self, *contents: Content) -> list[Period]:
        """Give the periods of the row's columns of some content, each once, as they stand."""
        found: list[Period] = []
        for index in self.grid.columns_of(*contents):
            period = self.grid.columns[index].period
            if period is not None and period not in found:
                found.append(period)
        return found


class Lookup:
    """Finds rows for sentences in one document."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._about = {
            grid.block: reading.words.terms(
                f"{reading.titles(grid)} {' '.join(column.heading for column in grid.columns)}"
            )
            for grid in reading.grids
        }
        self._rows = [
            (grid, [row for row in grid.rows if _has_a_name(row)]) for grid in reading.grids
        ]

    def rows(self, text: str, block: int, context: str = "") -> list[Found]:
        """Give the rows whose label a text says, best first; `context` may say what they count."""
        words = self._reading.words.terms(text)
        more = words | self._reading.words.terms(context)
        named = grids_named_in(self._reading, f"{text} {context}")
        figures = set(FIGURE.findall(text))
        rows = self._found(words, more, block, named)
        others = bool(OTHER & set(f"{text} {context}".lower().split()))
        found = _longest([each for each in rows if others or not _is_rest(each.row)])
        found = [each for each in found if figures.issuperset(FIGURE.findall(each.row.label))]
        return sorted(found, key=lambda each: (-each.fit - each.near, each.grid.block))

    def about(self, grid: Grid) -> frozenset[str]:
        """Give the words that say what a table is about: its titles and headings."""
        return self._about[grid.block]

    def _found(
        self, words: frozenset[str], more: frozenset[str], block: int, named: list[Grid]
    ) -> Iterator[Found]:
        covered = self._reading.words.covered
        for grid, rows in self._rows:
            fits = [(row, fit) for row in rows if (fit := covered(row.label, words)) >= LIKELY]
            near = self._nearness(grid, more, block, named) if fits else 0.0
            yield from (Found(grid, row, fit, near) for row, fit in fits)

    def _nearness(self, grid: Grid, words: frozenset[str], block: int, named: list[Grid]) -> float:
        about = self._about[grid.block]
        shared = self._reading.words.weight(about & words)
        whole = self._reading.words.weight(about) or 1.0
        near = shared / whole
        if grid in named:
            near += 2
        if grid.block in self._reading.section(block):
            near += 1
        return near + max(0.0, 1 - abs(grid.block - block) / NEAR) / 2

    def holding(self, number: Decimal, period: Period) -> list[Found]:
        """Give the rows of the whole document that hold a number in a period."""
        found = []
        for grid in self._reading.grids:
            for row in grid.rows:
                each = Found(grid, row, 0.0, 0.0)
                value = each.value(period, Content.COUNT, Content.MONEY)
                if value is not None and value.number == number:
                    found.append(each)
        return found

    def nearest(self, text: str, block: int) -> Grid | None:
        """Give the table that a text names or that stands nearest to it in its section."""
        named = grids_named_in(self._reading, text)
        if named:
            return named[0]
        near = self._reading.grids_in_section(block)
        near = near or [g for g in self._reading.grids if abs(g.block - block) <= 3]
        return min(near, key=lambda g: (abs(g.block - block), g.block > block), default=None)


def _has_a_name(row: Row) -> bool:
    """Say whether a row counts what its label names, not just children or cases."""
    return row.role in (RowRole.PART, RowRole.TOTAL) and not stems(row.label) <= GENERAL


def _is_rest(row: Row) -> bool:
    """Say whether a row is of what is left, which a text means only where it says `other`."""
    return bool(OTHER & set(row.label.lower().split()))


def _longest(found: list[Found]) -> list[Found]:
    """Leave out rows whose label is only part of another's that is said as well."""
    said = [(f.grid.block, stems(f.row.label)) for f in found if f.fit >= SURE]
    return [
        each
        for each in found
        if not any(
            block == each.grid.block and stems(each.row.label) < label for block, label in said
        )
    ]


@lru_cache(maxsize=4)
def lookup(reading: Reading) -> Lookup:
    """Give the lookup of a document."""
    return Lookup(reading)
