"""Rows of which a text says that their percentages are of something else than the total."""

from __future__ import annotations

import re

from childfirst.proofing.reading import Reading
from childfirst.proofing.tables.model import Grid

SENTENCES = re.compile(r"(?<=[.!?])\s+")
OTHER_BASE = re.compile(
    r"(?:percentages?|per cent|shares?|%).{0,60}\b(?:not|other|another|different|only)\b.{0,30}"
    r"(?:shares?|of|base|from)\b"
)


def rows_of_other_bases(reading: Reading, grid: Grid) -> frozenset[str]:
    """Give the labels of rows that a sentence around a table names for their other base."""
    text = reading.text_around(grid.block).lower()
    telling = [each for each in SENTENCES.split(text) if OTHER_BASE.search(each)]
    labels = {row.label for row in grid.rows if row.label.strip()}
    return frozenset(
        label for label in labels if any(_names(sentence, label) for sentence in telling)
    )


def _names(sentence: str, label: str) -> bool:
    """Say whether a sentence names a row in quotation marks, or begins with its name."""
    name = label.strip().lower()
    quoted = any(f"{before}{name}{after}" in sentence for before, after in ("“”", '""'))
    return quoted or sentence.startswith(name)
