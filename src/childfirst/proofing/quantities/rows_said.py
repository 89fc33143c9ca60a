"""Rows whose label a text says word for word, or by the first word that only they begin with."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from childfirst.proofing.quantities.lookup import GENERAL, Found
from childfirst.proofing.quantities.terms import EMPTY, stem
from childfirst.proofing.reading import Reading
from childfirst.proofing.tables.model import Grid, Row, RowRole

WHOLE, BRIEF = 1.0, 0.9
LEADING = {"under", "below", "above", "within", "between", "about", "after", "before", "other"}
SHORTEST = 5  # letters of a word that may stand for a whole label
FIRST = re.compile(r"[a-z]+(?:-[a-z]+)*")


def rows_said(reading: Reading, text: str, block: int) -> list[Found]:
    """Give the rows that a text names: of the tables of its section if any, else of all."""
    words = " ".join(text.lower().split())
    found = [each for grid in reading.grids for each in _said(reading, grid, words, block)]
    whole = [each for each in found if each.fit == WHOLE]
    here = [each for each in whole or found if each.near]
    return _longest(here or whole or found)


def _said(reading: Reading, grid: Grid, text: str, block: int) -> Iterator[Found]:
    near = float(grid.block in reading.section(block))
    rows = [row for row in grid.rows if row.role in (RowRole.PART, RowRole.TOTAL)]
    firsts = Counter(_first(row) for row in rows)
    for row in rows:
        label = " ".join(row.label.lower().split())
        if not label or not any(c.isalpha() for c in label):
            continue
        if _stands_in(label, text):
            yield Found(grid, row, WHOLE, near)
        elif (first := _first(row)) and firsts[first] == 1 and _stands_in(first, text):
            yield Found(grid, row, BRIEF, near)


def _first(row: Row) -> str:
    """Give the first word of a label where it tells what the row is about; else nothing."""
    found = FIRST.match(row.label.lower())
    word = found[0] if found else ""
    plain = word in EMPTY | LEADING or stem(word) in GENERAL or len(word) < SHORTEST
    return "" if plain else word


def _stands_in(label: str, text: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(label)}(?!\w)", text) is not None


def _longest(found: list[Found]) -> list[Found]:
    """Leave out labels that are only part of another one said in the same table."""
    return [
        each
        for each in found
        if not any(
            other.grid is each.grid
            and other is not each
            and each.row.label.lower() in other.row.label.lower()
            and len(other.row.label) > len(each.row.label)
            and other.fit == WHOLE
            for other in found
        )
    ]
