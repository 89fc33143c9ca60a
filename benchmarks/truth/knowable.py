"""What else in a report tells the same as one of its numbers.

A slip is *knowable* where a reader who has the document alone could find it: another number,
word or arrow of the same report contradicts it. It is judged from the report before anything
is proofed, by the layout of its tables, and knows nothing of what proofing can do.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from benchmarks.truth.printed import NUMBER, Slot, Where
from childfirst.publication.document.blocks import Exhibit, Grid

SHARE = re.compile(r"\bof (?:\w+ )?[\d,]+[^()]*\([\d.]+%\)|[\d.]+%|\b(?:up|down|more|fewer)\b")


def number_is_knowable(slot: Slot, figure: str) -> bool:
    """Say whether anything else in the report tells what a number should be."""
    if slot.where is Where.KEY_FIGURE:
        tells_share = SHARE.search(slot.text) and not slot.text.startswith("0 of ")
        return bool(tells_share) or slot.twice  # none is 0.0% of any number
    if slot.exhibit is None:
        return False
    if slot.where is Where.CELL and slot.grid is not None:
        return _cell_is_knowable(slot.grid, slot.row, slot.column)
    cells = {found for text in _cells(slot.exhibit) for found in NUMBER.findall(text)}
    return figure in cells or bool(SHARE.search(slot.text) and _is_worked_out(slot.text, figure))


def _is_worked_out(text: str, figure: str) -> bool:
    """Say whether a number of a sentence is a share or a difference of others in it."""
    sized = re.search(rf"\({re.escape(figure)}%|{re.escape(figure)} percentage points", text)
    return bool(sized or re.search(rf"\b(?:up|down) {re.escape(figure)}\b", text))


def _cells(exhibit: Exhibit) -> Iterator[str]:
    for grid in exhibit.grids:
        for line in grid.lines:
            yield from line.cells


def _cell_is_knowable(grid: Grid, row: int, column: int) -> bool:
    """Say whether shares, differences or totals of a table bear on one of its numbers."""
    line, heads = grid.lines[row], grid.heads
    kind = _kind(heads[column])
    mine = [at for at in _period(grid, column) if at != column and _number(line.cells[at])]
    kinds = {_kind(heads[at]) for at in mine}
    wholes = _wholes(grid, column if kind == "value" else _value(grid, column))
    if kind == "share":
        return "value" in kinds and ("base" in kinds or bool(wholes))
    if kind == "base":
        return {"value", "share"} <= kinds
    if kind == "difference":
        return "value" in kinds and _before(grid, row, column)
    if kind == "value":
        after = max(_period(grid, column)) + 1
        moved = [at for at in _period(grid, after) if _kind(heads[at]) == "difference"]
        return (
            ("share" in kinds and ("base" in kinds or bool(wholes) or line.total))
            or ("difference" in kinds and _before(grid, row, column))
            or any(_number(line.cells[at]) for at in moved)
            or _adds_up(grid, column)
        )
    return False


def _kind(head: str) -> str:
    if head.startswith("Difference"):
        return "difference"
    return {"%": "share", "Out of": "base"}.get(head, "value")


def _period(grid: Grid, column: int) -> range:
    """Give the columns of the period that a column belongs to."""
    start = 0
    for group in grid.groups:
        if start <= column < start + group.width:
            return range(start, start + group.width)
        start += group.width
    return range(column, min(column + 1, len(grid.heads)))


def _value(grid: Grid, column: int) -> int:
    return next((at for at in _period(grid, column) if _kind(grid.heads[at]) == "value"), column)


def _before(grid: Grid, row: int, column: int) -> bool:
    """Say whether the number of the period before stands in the table."""
    first = _period(grid, column).start
    return first > 0 and _number(grid.lines[row].cells[_value(grid, first - 1)])


def _wholes(grid: Grid, column: int) -> list[str]:
    return [each.cells[column] for each in grid.lines if each.total and _number(each.cells[column])]


def _adds_up(grid: Grid, column: int) -> bool:
    """Say whether the lines of a column are exactly its total."""
    totals = [line.cells[column] for line in grid.lines if line.total]
    parts = [line.cells[column] for line in grid.lines if not line.total]
    if len(totals) != 1 or not all(_number(each) for each in (*totals, *parts)):
        return False
    return sum(map(_size, parts)) == _size(totals[0])


def _number(text: str) -> bool:
    return bool(NUMBER.search(text)) or text == "= no change"


def _size(text: str) -> float:
    found = NUMBER.search(text)
    return float(found[0].replace(",", "")) if found else 0.0
