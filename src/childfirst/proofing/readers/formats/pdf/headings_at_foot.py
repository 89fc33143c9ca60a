"""Headings of a table that stand at the foot of a page, above rows on the next one."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from childfirst.proofing.readers.formats.pdf.columns import has_values
from childfirst.proofing.readers.formats.pdf.lines import PageLine
from childfirst.proofing.readers.formats.pdf.values import is_value

MOST = 3  # lines of headings
APART = 1.2  # heights of a line from one of them to the next, once they are carried over


def carried_over(pages: list[list[PageLine]]) -> list[list[PageLine]]:
    """Give the lines of pages, such headings moved to the top of the page with their rows."""
    made = [list(lines) for lines in pages]
    for lines, after in pairwise(made):
        heads = _headings_at_foot(lines)
        if heads and after and has_values(after[0]) and _begins_a_row(after[0]):
            del lines[-len(heads) :]
            after[:0] = _above(heads, after[0])
    return made


def _headings_at_foot(lines: list[PageLine]) -> list[PageLine]:
    """Give the last lines of a page that are cells without a value; the first names columns."""
    found: list[PageLine] = []
    for line in reversed(lines[-MOST:]):
        told = any(
            is_value(each.text) and any(c.isdigit() for c in each.text) for each in line.stretches
        )
        if len(line.stretches) < 2 or told:
            break
        found.insert(0, line)
    return found


def _begins_a_row(line: PageLine) -> bool:
    """Say whether a line is a row of a table: a label, and nothing but values after it."""
    label, *cells = line.stretches
    return any(c.isalpha() for c in label.text) and all(is_value(each.text) for each in cells)


def _above(heads: list[PageLine], first: PageLine) -> list[PageLine]:
    """Give lines at places above the first of a page, one after the other."""
    made: list[PageLine] = []
    for away, line in enumerate(reversed(heads), 1):
        top = first.top - away * APART * line.height
        made.insert(0, replace(line, top=top, bottom=top + line.height, part=first.part))
    return made
