"""Rows whose percentages are of something else than the total, as a text or their label says."""

from __future__ import annotations

import re

from childfirst.proofing.reading import Reading
from childfirst.proofing.tables.model import Grid

OF_THOSE = re.compile(r"(?:and )?of (?:those|these|which|whom|them)\b", re.IGNORECASE)
"""How a row begins that is a share of a row above it."""
SENTENCES = re.compile(r"(?<=[.!?])\s+")
OTHER_BASE = re.compile(
    r"(?:percentages?|per cent|shares?|%).{0,60}\b(?:not|other|another|different|only)\b.{0,30}"
    r"(?:shares?|of|base|from)\b"
)


def rows_of_other_bases(reading: Reading, grid: Grid) -> frozenset[str]:
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


def _names(sentence: str, label: str) -> bool:
    """Say whether a sentence names a row in quotation marks, or begins with its name."""
    name = label.strip().lower()
    quoted = any(f"{before}{name}{after}" in sentence for before, after in ("“”", '""'))
    return quoted or sentence.startswith(name)
