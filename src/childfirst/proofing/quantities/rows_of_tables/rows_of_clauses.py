"""All rows that a clause calls by their names, or by the words that those begin with."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from childfirst.proofing.phrases.stems import stem, stems
from childfirst.proofing.reading import Reading
from childfirst.proofing.sentences.items import Item, Sentence
from childfirst.proofing.tables.model import Grid, Row, RowRole

BREAKS = {"but", "while", "whilst", "whereas", "although", "though", "and", ",", ";", ":", "with"}


@dataclass(frozen=True)
class RowCalled:
    """A row that a clause calls, with its table."""

    grid: Grid
    row: Row


def rows_called_near(reading: Reading, clause: tuple[Item, ...], block: int) -> list[RowCalled]:
    """Give the one row that a clause calls in each table of its section that has one."""
    section = reading.section(block)
    return [each for each in rows_called_anywhere(reading, clause) if each.grid.block in section]


def rows_called_anywhere(reading: Reading, clause: tuple[Item, ...]) -> list[RowCalled]:
    """Give the one row that a clause calls in each table of the document that has one."""
    found = [(grid, rows_called_in(grid, clause)) for grid in reading.grids]
    return [RowCalled(grid, rows[0]) for grid, rows in found if len(rows) == 1]


def rows_called_in(grid: Grid, clause: tuple[Item, ...]) -> list[Row]:
    """Give the rows of a table that a clause calls."""
    return list(_called(grid, frozenset(stem(w) for item in clause for w in item.text.split())))


def clause_around(sentence: Sentence, item: Item) -> tuple[Item, ...]:
    """Give the items of a sentence since the last comma or joint before an item, up to the next."""
    at = next(index for index, each in enumerate(sentence.items) if each is item)
    first, last = at, at + 1
    while first > 0 and sentence.items[first - 1].text not in BREAKS:
        first -= 1
    while last < len(sentence.items) and sentence.items[last].text not in BREAKS:
        last += 1
    return sentence.items[first:last]


def _called(grid: Grid, said: frozenset[str]) -> Iterator[Row]:
    rows = [row for row in grid.rows if row.role in (RowRole.PART, RowRole.TOTAL)]
    for row in rows:
        words = stems(row.label)
        others = frozenset().union(*(stems(each.label) for each in rows if each is not row))
        if words and (words <= said or _first(row.label) in said - others):
            yield row


def _first(label: str) -> str:
    """Give the first telling word of a label, reduced."""
    return next((stem(word.lower()) for word in label.split() if stems(word)), "")
