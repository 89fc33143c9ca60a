"""Reads tables saved as text with commas or semicolons between their cells."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from itertools import groupby

from childfirst.proofing.document import Block, Cell, Document, Passage, Place, Role, Table
from childfirst.proofing.readers.limits import Allowance, refuse_endless_text
from childfirst.proofing.readers.reader import Known, Reader, UnreadableDocumentError
from childfirst.proofing.readers.text.decoding import decoded, looks_like_text
from childfirst.proofing.readers.text.markup import without_markup

SUFFIX = ".csv"
BETWEEN = (",", ";", "\t")
Row = tuple[int, list[str]]


def read_separated(content: bytes, name: str) -> Document:
    """Read a table; a row of one cell is a title or note. Raises UnreadableDocumentError."""
    text = decoded(content, name)
    refuse_endless_text(text, name)
    lines = text.split("\n")
    between = max(BETWEEN, key="\n".join(lines[:20]).count)
    reader = csv.reader((f"{line}\n" for line in lines), delimiter=between)
    try:
        rows = [(reader.line_num, [_text(cell) for cell in cells]) for cells in reader]
    except csv.Error as error:
        raise UnreadableDocumentError(
            f"{name}, line {reader.line_num}: cells cannot be told apart; save it as a workbook"
        ) from error
    return Document(name, "text", tuple(_blocks(rows, Allowance(name))))


def _blocks(rows: list[Row], allowance: Allowance) -> Iterator[Block]:
    tables = 0
    for filled, run in groupby(rows, key=lambda row: min(sum(map(bool, row[1])), 2)):
        if filled == 2:
            tables += 1
            yield _table(list(run), tables, allowance)
        elif filled:
            yield from (_words(line, next(filter(None, cells))) for line, cells in run)


def _words(line: int, text: str) -> Passage:
    role = Role.PARAGRAPH if text.endswith(".") else Role.HEADING
    return Passage(text, ((0, Place(line=line)),), role)


def _table(rows: list[Row], number: int, allowance: Allowance) -> Table:
    whole = Place(line=rows[0][0], table=number)
    made: list[tuple[Cell, ...]] = []
    for at, (line, cells) in enumerate(rows, 1):
        allowance.take(len(cells), whole)
        made.append(
            tuple(
                Cell(text, Place(line=line, table=number, row=at, column=column))
                for column, text in enumerate(cells, 1)
            )
        )
    return Table(tuple(made), whole)


def _text(cell: str) -> str:
    return " ".join(without_markup(cell).split())


READER = Reader(
    "CSV",
    Known.BY_NAME,
    lambda content, suffix: suffix == SUFFIX and looks_like_text(content),
    read_separated,
)
