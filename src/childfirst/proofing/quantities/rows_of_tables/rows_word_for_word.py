"""Rows whose label a text says word for word, or by the first word that only they begin with."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from childfirst.proofing.phrases.stems import EMPTY, stem
from childfirst.proofing.quantities.rows_of_tables.rows_by_words import GENERAL, Found
from childfirst.proofing.reading import Reading
from childfirst.proofing.tables.model import Grid, Row, RowRole

WHOLE, BRIEF = 1.0, 0.9
LEADING = {"under", "below", "above", "within", "between", "about", "after", "before", "other"}
SHORTEST = 5  # letters of a word that may stand for a whole label
FIRST = re.compile(r"[a-z]+(?:-[a-z]+)*")
WORDS = re.compile(r"\w+")


@dataclass(frozen=True)
class Label:
    """The label of a row in small letters, its words, and its first word if only it has that."""

    grid: Grid
    row: Row
    text: str
    words: frozenset[str]
    first: str


def rows_word_for_word(reading: Reading, text: str, block: int) -> list[Found]:
    """Give the rows that a text names: of the tables of its section if any, else of all."""
    words = " ".join(text.lower().split())
    found = list(_said(reading, words, block))
    whole = [each for each in found if each.fit == WHOLE]
    here = [each for each in whole or found if each.near]
    return _longest(here or whole or found)


def _said(reading: Reading, text: str, block: int) -> Iterator[Found]:
    section = reading.section(block)
    said = frozenset(WORDS.findall(text))
    for label in labels_of(reading):
        near = float(label.grid.block in section)
        if label.words <= said and _stands_in(label.text, text):
            yield Found(label.grid, label.row, WHOLE, near)
        elif label.first and _stands_in(label.first, text):
            yield Found(label.grid, label.row, BRIEF, near)


@lru_cache(maxsize=4)
def labels_of(reading: Reading) -> tuple[Label, ...]:
    """Give the labels of a document's tables that hold letters."""
    return tuple(label for grid in reading.grids for label in _labels(grid))


def _labels(grid: Grid) -> Iterator[Label]:
    rows = [row for row in grid.rows if row.role in (RowRole.PART, RowRole.TOTAL)]
    firsts = Counter(_first(row) for row in rows)
    for row in rows:
        text = " ".join(row.label.lower().split())
        first = _first(row)
        if any(sign.isalpha() for sign in text):
            words = frozenset(WORDS.findall(text))
            yield Label(grid, row, text, words, first if firsts[first] == 1 else "")


def _first(row: Row) -> str:
    """Give the first word of a label where it tells what the row is about; else nothing."""
    found = FIRST.match(row.label.lower())
    word = found[0] if found else ""
    plain = word in EMPTY | LEADING or stem(word) in GENERAL or len(word) < SHORTEST
    return "" if plain else word


def _stands_in(label: str, text: str) -> bool:
    """Say whether a label stands in a text by itself, not within another word."""
    at = text.find(label)
    while at >= 0:
        end = at + len(label)
        before, after = text[at - 1 : at], text[end : end + 1]
        if not (before.isalnum() or after.isalnum()):
            return True
        at = text.find(label, at + 1)
    return False


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
