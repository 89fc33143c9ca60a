"""Where a table begins in text, in whichever way the text keeps or lost its cells."""

from __future__ import annotations

from childfirst.proofing.readers.text.columns_of_lines import table_of_lines
from childfirst.proofing.readers.text.flat_headings import divided_heading
from childfirst.proofing.readers.text.lines import (
    VALUE,
    Line,
    cells_of,
    flat_row,
    is_cells,
    is_flat_row,
)

DIRECTIONS = frozenset({"up", "down", "by"})


def rows_at(lines: list[Line], index: int) -> tuple[int, list[Line]] | None:
    """Give the line after the table that begins at a line, and its rows; None for no table.

    Cells may be divided by tabs or wide gaps, flattened to single spaces under a heading, or
    stand one to a line.
    """
    end = _end_of_table(lines, index)
    if end > index:
        return end, lines[index:end]
    return _headed_rows(lines, index) or table_of_lines(lines, index)


def are_entries(lines: list[Line]) -> bool:
    """Say whether rows have no heading and cells that mix numbers and words: each is a sentence."""
    rows = [cells_of(line) for line in lines if not line.blank]
    told = [any(_mixes(cell) for cell in cells[1:]) for cells in rows]
    headed = not any(any(c.isdigit() for c in cell) for cell in rows[0][1:])
    return not headed and sum(told) * 2 > len(rows)


def _mixes(cell: str) -> bool:
    """Say whether a cell holds a number and words, or two numbers of which one is the whole.

    A change such as `up 3` is one number, told with its direction.
    """
    words = cell.lower().split()
    plain = all(VALUE.fullmatch(word) or word in DIRECTIONS for word in words)
    return (
        any(c.isdigit() for c in cell) and not plain and any(c.isalpha() or c in "/(" for c in cell)
    )


def _end_of_table(lines: list[Line], start: int) -> int:
    """Give where a run of rows ends; single blank lines inside one belong to it."""
    end = index = start
    cells = is_cells if is_cells(lines[start]) else is_flat_row
    found = 0
    while index < len(lines) and (cells(lines[index]) or lines[index].blank):
        if not lines[index].blank:
            found, end = found + 1, index + 1
        elif index == start or lines[index - 1].blank:
            break
        index += 1
    return end if cells is is_cells or found > 1 else start


def _headed_rows(lines: list[Line], index: int) -> tuple[int, list[Line]] | None:
    """Give where flat rows end whose heading is the line at an index, and all of them."""
    start = index + 1
    while start < len(lines) and start <= index + 2 and lines[start].blank:
        start += 1
    if lines[index].blank or start >= len(lines) or not is_flat_row(lines[start]):
        return None
    end = _end_of_table(lines, start)
    widths = {len(flat_row(line)[1]) for line in lines[start:end] if not line.blank}
    cells = divided_heading(lines[index].text, max(widths)) if widths else None
    if cells is None:
        return None
    heading = Line(lines[index].number, lines[index].text, tuple(cells))
    return end, [heading, *lines[start:end]]
