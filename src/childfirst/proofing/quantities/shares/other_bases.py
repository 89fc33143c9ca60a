"""Rows whose percentages are of something else than the total, as a text or their label says."""

from __future__ import annotations

import re

from childfirst.proofing.as_printed.judging import judged
from childfirst.proofing.findings import Verdict
from childfirst.proofing.reading import Reading
from childfirst.proofing.tables.columns_beside import column_beside
from childfirst.proofing.tables.model import Content, Grid, Row

OF_THOSE = re.compile(r"(?:and )?of (?:those|these|which|whom|them)\b", re.IGNORECASE)
"""How a row begins that is a share of a row above it."""
SENTENCES = re.compile(r"(?<=[.!?])\s+")
OTHER_BASE = re.compile(
    r"(?:percentages?|per cent|shares?|%).{0,60}\b(?:not|other|another|different|only)\b.{0,30}"
    r"(?:shares?|of|base|from)\b"
)


def rows_of_other_bases(reading: Reading, grid: Grid) -> frozenset[str]:
    """Give the labels of rows whose percentages are of something else than the table's total.

    The text around the table says so, or their own label, or their numbers do.
    """
    return _rows_told(reading, grid) | _rows_of_one_other(grid)


def _rows_told(reading: Reading, grid: Grid) -> frozenset[str]:
    """Give the labels of rows that a sentence around a table names for their other base.

    Those that begin `Of those` say so themselves.
    """
    text = reading.text_around(grid.block).lower()
    telling = [each for each in SENTENCES.split(text) if OTHER_BASE.search(each)]
    labels = {row.label for row in grid.rows if row.label.strip()}
    return frozenset(
        label
        for label in labels
        if OF_THOSE.match(label) or any(_names(sentence, label) for sentence in telling)
    )


def _rows_of_one_other(grid: Grid) -> frozenset[str]:
    """Give the labels of rows whose percentages, two or more, are all of one other row."""
    pairs = [
        (column, counts)
        for column in grid.columns_of(Content.PERCENT, Content.WORDS)
        if (counts := column_beside(grid, column, Content.COUNT, Content.MONEY)) is not None
    ]
    rows = grid.parts()
    return frozenset(
        row.label
        for row in rows
        if any(_is_of(row, other, pairs) for other in rows if other is not row)
    )


def _is_of(row: Row, other: Row, pairs: list[tuple[int, int]]) -> bool:
    """Say whether a row's percentages, but for those of none, are shares of another row."""
    telling = []
    for column, counts in pairs:
        stated, part, whole = row.values[column], row.values[counts], other.values[counts]
        if stated.number and part.number and whole.number:
            share = part.number / whole.number * 100
            telling.append(judged(stated.number, share, stated.step) is not Verdict.INCONSISTENT)
    return len(telling) > 1 and all(telling)


def _names(sentence: str, label: str) -> bool:
    """Say whether a sentence names a row in quotation marks, or begins with its name."""
    name = label.strip().lower()
    quoted = any(f"{before}{name}{after}" in sentence for before, after in ("“”", '""'))
    return quoted or sentence.startswith(name)
