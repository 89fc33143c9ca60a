"""Finds the years of a chapter table, and whether numbers or rates stand under each."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from childfirst.exchange.published.grids import Grid
from childfirst.exchange.published.labels import without_notes

COUNT, RATE = "count", "rate"
KIND_WORDS = re.compile(
    r"\b(?:number|count|rate)s?\b(?: per [\d,]+(?: [a-z]+)*)?[,:]?", re.IGNORECASE
)
"""What a heading may say beside its year: "Number, 2023", "Rate per 100,000 population 2023"."""


@dataclass(frozen=True)
class YearColumn:
    """A column of one year: its position, the year, and what stands in it."""

    position: int
    year: int
    measure: str


def year_columns(
    grid: Grid, at: int, title: str, read_year: Callable[[str], int | None]
) -> list[YearColumn]:
    """Give the columns of years in a header, in order.

    A heading says itself that it is of rates, or the group of headings above it does, or the
    title of the whole table.
    """
    whole = RATE if "rate" in title.lower() and "number" not in title.lower() else COUNT
    groups = dict(_groups(grid, at))
    found = []
    for position, cell in enumerate(grid.cells[at]):
        year = read_year(" ".join(KIND_WORDS.sub(" ", without_notes(cell)).split()))
        if year is not None:
            named = _measure(cell) or _measure(groups.get(position, "")) or whole
            found.append(YearColumn(position, year, named))
    return found


def _groups(grid: Grid, at: int) -> Iterator[tuple[int, str]]:
    """Give the heading above each column: a merged one stands above those to its right."""
    above = grid.cells[at - 1] if at else []
    if sum(bool(cell) for cell in above) < 2:
        return  # nothing, or a title
    heading = ""
    for position, cell in enumerate(above):
        heading = cell or heading
        yield position, heading


def _measure(heading: str) -> str | None:
    words = heading.lower()
    if "rate" in words:
        return RATE
    return COUNT if "number" in words or "count" in words else None
