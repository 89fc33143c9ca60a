"""A sheet of cells into passages and tables: rows of one cell are words, others are rows."""

from __future__ import annotations

from collections.abc import Iterator

from childfirst.proofing.document import Block, Cell, Passage, Place, Role, Table

Cells = list[str]
Numbered = tuple[int, Cells]
LONGEST_TITLE = 200


def blocks_of_sheet(sheet: str, rows: list[Numbered], first: int, tables: int) -> Iterator[Block]:
    """Give the blocks of a sheet; `rows` carry their numbers, `first` is that of the left column.

    Tables are numbered on from `tables` through the whole workbook.
    """
    for run in _runs(rows):
        body = list(run)
        while body and _filled(body[0][1]) == 1:
            yield _words(sheet, body.pop(0), first, heads=len(body) > 0)
        notes: list[Numbered] = []
        while body and _filled(body[-1][1]) == 1 and len(body[-1][1][0]) > LONGEST_TITLE // 2:
            notes.insert(0, body.pop())
        if body:
            tables += 1
            yield _table(sheet, body, first, tables)
        for note in notes:
            yield _words(sheet, note, first, heads=False)


def _runs(rows: list[Numbered]) -> Iterator[list[Numbered]]:
    """Divide the rows where one is blank."""
    run: list[Numbered] = []
    for row in rows:
        if _filled(row[1]):
            run.append(row)
        elif run:
            yield run
            run = []
    if run:
        yield run


def _filled(cells: Cells) -> int:
    return sum(bool(cell) for cell in cells)


def _words(sheet: str, row: Numbered, first: int, *, heads: bool) -> Passage:
    number, cells = row
    at = next(index for index, cell in enumerate(cells) if cell)
    text = cells[at]
    role = Role.PARAGRAPH
    if len(text) <= LONGEST_TITLE and not text.endswith("."):
        role = Role.CAPTION if heads else Role.HEADING
    return Passage(text, ((0, Place(sheet=sheet, row=number, column=first + at)),), role)


def _table(sheet: str, rows: list[Numbered], first: int, number: int) -> Table:
    used = [at for at in range(max(len(cells) for _, cells in rows)) if _used(rows, at)]
    made = tuple(
        tuple(
            Cell(
                cells[at] if at < len(cells) else "",
                Place(sheet=sheet, table=number, row=row, column=first + at),
            )
            for at in used
        )
        for row, cells in rows
    )
    return Table(made, made[0][0].place)


def _used(rows: list[Numbered], at: int) -> bool:
    return any(at < len(cells) and cells[at] for _, cells in rows)
