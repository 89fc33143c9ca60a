"""Rows of text into tables: where one ends and the next begins, and rows broken in two."""

from __future__ import annotations

from collections.abc import Iterator

from childfirst.proofing.document import Cell, Place, Table
from childfirst.proofing.readers.text.lines import VALUE, Line, cells_of

Row = tuple[int, list[str]]
CORNER = "   "  # a heading that begins so may have a blank corner


def tables_of(lines: list[Line], number: int) -> Iterator[Table]:
    """Give the tables in a run of rows, numbered from `number`."""
    for rows in _divided(lines):
        if len(rows) > 1:
            yield _table(rows, number)
            number += 1


def _divided(lines: list[Line]) -> Iterator[list[Row]]:
    """Divide at a blank line, unless what follows goes on with the row before it."""
    rows: list[Row] = []
    gap = False
    for line in lines:
        if line.blank:
            gap = True
            continue
        cells = cells_of(line)
        if not rows and line.text.startswith(CORNER) and not line.cells:
            cells = _with_corner(cells, line, lines)
        if gap and rows and not _continues(rows, cells):
            yield rows
            rows = []
        gap = False
        if rows and _is_remainder(rows, cells):
            rows[-1][1][0] = f"{rows[-1][1][0]} {cells[0]}"
        else:
            rows.append((line.number, cells))
    if rows:
        yield rows


def _with_corner(cells: list[str], heading: Line, lines: list[Line]) -> list[str]:
    """Give the cells of a heading; one set in and a cell short of its rows has a blank corner."""
    below = [cells_of(line) for line in lines if line.number > heading.number and not line.blank]
    width = max((len(row) for row in below), default=0)
    return ["", *cells] if len(cells) == width - 1 else cells


def _continues(rows: list[Row], cells: list[str]) -> bool:
    """Say whether a row after a blank line belongs to the table before it."""
    if _is_remainder(rows, cells):
        return True
    return len(cells) == len(rows[-1][1]) and any(map(_is_value, cells[1:]))


def _is_remainder(rows: list[Row], cells: list[str]) -> bool:
    """Say whether a row only finishes the label above: a first cell and nothing else."""
    label = rows[-1][1][0]
    return bool(label and cells[0]) and not any(cells[1:]) and label.count("(") > label.count(")")


def _is_value(cell: str) -> bool:
    return bool(cell) and all(VALUE.fullmatch(word) for word in cell.split())


def _table(rows: list[Row], number: int) -> Table:
    made = tuple(
        tuple(
            Cell(text, Place(line=line, table=number, row=row, column=column))
            for column, text in enumerate(cells, 1)
        )
        for row, (line, cells) in enumerate(rows, 1)
    )
    return Table(made, Place(line=rows[0][0], table=number))
