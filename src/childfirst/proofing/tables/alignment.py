"""Columns of a table whose arrows stand apart and rows whose blank cells were lost."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from childfirst.proofing.tables.roles import OF_WHICH
from childfirst.proofing.tables.values import Holds, Value

Cells = list[Value]
NUMBERS = (Holds.COUNT, Holds.MONEY, Holds.CHANGE)
WIDEST = 60  # columns; wider tables are left as they are


def kinds_of_columns(rows: list[Cells]) -> list[Holds]:
    """Give what most cells of each column hold."""
    width = max((len(row) for row in rows), default=0)
    kinds = []
    for index in range(width):
        held = Counter(row[index].holds for row in rows if index < len(row))
        held.pop(Holds.NOTHING, None)
        kinds.append(min(held, key=lambda each: (-held[each], each), default=Holds.NOTHING))
    return kinds


def realigned(row: Cells, kinds: list[Holds]) -> Cells:
    """Give a row moved so that its cells fit the columns, where that can be done exactly.

    Text extraction loses blank cells; the row is then too short or shifted. Cells are kept in
    order and blanks put in or taken out; a row that cannot be made to fit stays as it is.
    """
    if len(kinds) > WIDEST or all(map(_fits, row, kinds)):
        return row
    held = [cell for cell in row if cell.holds is not Holds.NOTHING]
    blank = next((cell for cell in row if cell.holds is Holds.NOTHING), None)
    if blank is None or not held:
        return row
    placed = _place(held, kinds, [row.index(cell) for cell in held])
    if placed is None:
        return row
    made = [replace(blank, text="")] * len(kinds)
    for cell, index in zip(held, placed, strict=True):
        made[index] = cell
    return made


def _place(held: Cells, kinds: list[Holds], was: list[int]) -> list[int] | None:
    """Give a column for each cell, in order, moving as little as can be; None if none fits."""
    best: list[tuple[int, list[int]] | None] = [(0, [])] + [None] * len(held)
    for index, kind in enumerate(kinds):
        for count in range(min(index + 1, len(held)), 0, -1):
            before = best[count - 1]
            if before is None or not _fits(held[count - 1], kind):
                continue
            cost = before[0] + abs(was[count - 1] - index)
            now = best[count]
            if now is None or cost < now[0]:
                best[count] = (cost, [*before[1], index])
    last = best[len(held)]
    return last[1] if last else None


def arrow_columns(kinds: list[Holds]) -> list[int]:
    """Give the columns that hold arrows alone and stand before a column of numbers."""
    return [
        index
        for index, kind in enumerate(kinds[:-1])
        if kind is Holds.ARROW and kinds[index + 1] in NUMBERS
    ]


def merged(row: Cells, arrows: list[int]) -> Cells:
    """Give a row with each arrow joined to the number after it."""
    made = []
    for index, cell in enumerate(row):
        if index in arrows:
            continue
        before = row[index - 1] if index - 1 in arrows else None
        if before is not None and before.arrow is not None:
            cell = replace(cell, arrow=before.arrow, text=f"{before.text} {cell.text}".strip())
            cell = replace(cell, holds=Holds.CHANGE if cell.number is not None else Holds.ARROW)
        made.append(cell)
    return made


def _fits(cell: Value, kind: Holds) -> bool:
    if cell.holds in (Holds.NOTHING, Holds.WITHHELD) or cell.holds is kind:
        return True
    return cell.holds in NUMBERS and kind in NUMBERS


def with_whole_labels(rows: list[Cells]) -> list[Cells]:
    """Give the rows with a label that was broken over two of them put together again.

    Its second half stands alone, begins with a small letter and follows a row with numbers.
    """
    made: list[Cells] = []
    for row in rows:
        text = row[0].text
        alone = not any(value.text for value in row[1:])
        goes_on = alone and text[:1].islower() and not OF_WHICH.match(text.lower())
        if goes_on and made and any(value.number is not None for value in made[-1][1:]):
            made[-1] = [replace(made[-1][0], text=f"{made[-1][0].text} {text}"), *made[-1][1:]]
        else:
            made.append(row)
    return made
