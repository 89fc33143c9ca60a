"""Drops what reporting tools add below the last record: totals, row counts, end marks."""

from __future__ import annotations

import re

from childfirst.exchange.reading.records import Records
from childfirst.exchange.remarks import Place, Remarks

CLOSING_LINE = re.compile(
    r"(grand |sub)?totals?\b.*|count\b.*|end of .*|end|eof|report .*|printed .*|generated .*"
    r"|page \d+.*|\(?\d+ (rows?|records?|lines?)\b.*|(rows?|records?)\b ?[:=].*|[-=*_~]{3,}",
    re.IGNORECASE,
)
MOST_LINES = 5
"""How many lines at the end are looked at: more than this is a fault worth telling."""


def without_closing_lines(body: Records, width: int, place: Place, remarks: Remarks) -> Records:
    """Give the records without closing lines, and a notice for each line dropped.

    A closing line has only its first cell filled, with text that no key would be, or
    begins with the word total and has nothing but numbers besides.
    """
    if width < 2:
        return body
    cells, lines = body.cells, body.lines
    for _ in range(MOST_LINES):
        if not cells or not _closes(cells[-1], cells[:-1]):
            break
        remarks.note(f"{place}: line {lines[-1]} was left out, it closes the report.")
        cells, lines = cells[:-1], lines[:-1]
    return Records(cells, lines)


def _closes(cells: list[str], before: list[list[str]]) -> bool:
    first, *others = (cell.strip() for cell in cells)
    filled = [cell for cell in others if cell]
    if not first:
        return False
    if filled:
        numbers = all(re.fullmatch(r"[\d.,%£ ]+", cell) for cell in filled)
        return numbers and re.match(r"(grand )?total", first, re.IGNORECASE) is not None
    if CLOSING_LINE.fullmatch(first):
        return True
    keys_have_no_spaces = not any(" " in each[0].strip() for each in before[:200])
    return " " in first and keys_have_no_spaces and len(before) > 0
