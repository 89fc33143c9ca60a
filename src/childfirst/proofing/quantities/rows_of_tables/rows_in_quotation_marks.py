"""Rows that a sentence names in quotation marks, such as “18 and over”, of its own section."""

from __future__ import annotations

import re

from childfirst.proofing.quantities.rows_of_tables.rows_by_words import Found
from childfirst.proofing.reading import Reading
from childfirst.proofing.sentences.items import Sentence

QUOTED = re.compile(r"“([^“”]+)”")
SURE = 1.0


def rows_in_quotation_marks(reading: Reading, sentence: Sentence) -> list[Found]:
    """Give the rows that have a name quoted in a sentence, letter for letter.

    A label of numbers alone has no words by which it could be found otherwise.
    """
    named = {each.strip().lower() for each in QUOTED.findall(sentence.text)}
    return [
        Found(grid, row, SURE, SURE)
        for grid in (reading.grids_in_section(sentence.block) if named else ())
        for row in grid.rows
        if row.label.strip().lower() in named
    ]
