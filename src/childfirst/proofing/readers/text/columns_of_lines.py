"""Tables that a PDF gave away one cell to a line, put together again."""

from __future__ import annotations

from childfirst.proofing.readers.text.lines import VALUE, Line

FEWEST_ROWS = 3
MOST_COLUMNS = 8
LONGEST_CELL = 60  # characters


def table_of_lines(lines: list[Line], start: int) -> tuple[int, list[Line]] | None:
    """Give where a table of single-cell lines ends and its rows as lines with cells.

    The pattern must hold from the first label on: a label, then as many values as the first
    row has, three rows or more; before them stand as many headings as there are columns, with
    or without one for the labels.
    """
    run = _run(lines, start, 2 * MOST_COLUMNS + 2)  # enough to tell, however long the text
    first = next((at for at, line in enumerate(run) if _is_value(line)), len(run))
    width = 0
    while first + width < len(run) and _is_value(run[first + width]):
        width += 1
    if not 1 <= width <= MOST_COLUMNS or first < width + 1 or first > width + 2:
        return None
    rows = _rows(lines, start + first - 1, width)
    if len(rows) < FEWEST_ROWS:
        return None
    headings = [line.text.strip() for line in run[: first - 1]]
    headings = headings if len(headings) == width + 1 else ["", *headings]
    used = (first - 1) + len(rows) * (width + 1)
    top = Line(run[0].number, run[0].text, tuple(headings))
    return start + used, [top, *rows]


def _run(lines: list[Line], start: int, most: int) -> list[Line]:
    """Give the lines from a start that are short and follow each other without a blank one."""
    end = start
    while end < min(len(lines), start + most) and _may_be_cell(lines[end]):
        end += 1
    return lines[start:end]


def _may_be_cell(line: Line) -> bool:
    return not line.blank and len(line.text) <= LONGEST_CELL


def _rows(lines: list[Line], start: int, width: int) -> list[Line]:
    made: list[Line] = []
    for at in range(start, len(lines) - width, width + 1):
        label, *values = lines[at : at + 1 + width]
        if _is_value(label) or not all(map(_is_value, values)):
            break
        if not all(map(_may_be_cell, (label, *values))):
            break
        cells = (label.text.strip(), *(line.text.strip() for line in values))
        made.append(Line(label.number, label.text, cells))
    return made


def _is_value(line: Line) -> bool:
    words = line.text.split()
    return 0 < len(words) <= 2 and all(VALUE.fullmatch(word) for word in words)
