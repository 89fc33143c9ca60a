"""Rows of a table above or below columns, whose cells happen not to cross the gutter."""

from __future__ import annotations

from childfirst.proofing.readers.formats.pdf.page import Word
from childfirst.proofing.readers.formats.pdf.rough_lines import lettered, middle
from childfirst.proofing.readers.formats.pdf.sides import FEWEST_ROWS, IN_WORDS, LEVEL

Halves = tuple[list[Word], list[Word]]
"""The words of a line to the left and to the right of a gutter."""


def halves_of(line: list[Word], gutter: float) -> Halves:
    """Give a line as what stands on each side of a gutter."""
    left = [word for word in line if word.right <= gutter]
    return left, [word for word in line if word.left >= gutter]


def rows_around(lines: list[Halves]) -> tuple[int, int]:
    """Give how many lines, above and below, are rows of a table that the gutter only passes.

    Each of those is a label to the left and its numbers to the right.
    """
    above = _last_row(lines)
    return above, _last_row(lines[above:][::-1])


def _last_row(lines: list[Halves]) -> int:
    """Give how many lines reach to the last row of a table; none where it has too few rows."""
    rows: list[int] = []
    for at, (left, right) in enumerate(lines, 1):
        if left and right and abs(middle(left[0]) - middle(right[0])) >= LEVEL:
            break
        numbers = right and lettered(right[:1]) == 0 and lettered(right) < IN_WORDS
        rows += [at] if numbers and left and lettered(left[:1]) else []
    return rows[-1] if len(rows) >= FEWEST_ROWS else 0
