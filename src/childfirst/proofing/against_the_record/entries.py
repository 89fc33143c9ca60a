"""The numbers of a table with what their row or column is called, and of which period they are."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from childfirst.proofing.phrases.periods import Period
from childfirst.proofing.tables.columns_beside import BASES
from childfirst.proofing.tables.model import Content, Grid
from childfirst.proofing.tables.values import Value

RATE = re.compile(r"\brates?\b|\bper\b|%|\bpercentage\b", re.IGNORECASE)
RATES = (Content.PERCENT, Content.RATE)


@dataclass(frozen=True)
class Entry:
    """A number of a table under its name; `rate` where it is no count."""

    label: str
    period: Period | None
    value: Value
    rate: bool


@dataclass(frozen=True)
class Layout:
    """A table read one way: by its rows, or by its columns where each row is a period."""

    labels: tuple[str, ...]
    entries: tuple[Entry, ...]


def layouts_of(grid: Grid, titles: str) -> Iterator[Layout]:
    """Give the ways to read a table; `titles` are the words around it."""
    columns = [*_columns(grid, titles)]
    rows = (*grid.parts(), *grid.totals())
    yield Layout(
        tuple(row.label for row in grid.parts()),
        tuple(
            Entry(row.label, grid.columns[index].period or row.period, row.values[index], rate)
            for row in rows
            for index, rate in columns
        ),
    )
    if grid.rows and all(row.period for row in grid.parts()):
        named = [index for index, _ in columns if not grid.columns[index].total]
        yield Layout(
            tuple(grid.columns[index].heading for index in named),
            tuple(
                Entry(grid.columns[index].heading, row.period, row.values[index], rate)
                for row in grid.rows
                for index, rate in columns
            ),
        )


def _columns(grid: Grid, titles: str) -> Iterator[tuple[int, bool]]:
    """Give the columns of numbers, and which are rates; wholes beside their parts left out."""
    indexes = grid.columns_of(Content.COUNT, Content.MONEY, *RATES)
    told = [
        index
        for index in indexes
        if grid.columns[index].content in RATES or RATE.search(grid.columns[index].heading)
    ]
    every = not told and RATE.search(titles) is not None
    counts = [index for index in indexes if index not in told]
    bases = [i for i in counts[1:] if BASES.search(grid.columns[i].heading.lower())]
    for index in indexes:
        if index not in bases:
            yield index, every or index in told
