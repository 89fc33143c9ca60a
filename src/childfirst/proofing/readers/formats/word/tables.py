"""Tables of a Word document: rows and cells, merged ones put back into the grid."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from lxml import etree

from childfirst.proofing.document import Cell, Place, Table
from childfirst.proofing.readers.formats.word.styles import WORD
from childfirst.proofing.readers.formats.word.text import text_of
from childfirst.proofing.readers.limits import Allowance
from childfirst.proofing.readers.text.markup import without_markup

WIDEST = 2_000  # columns that a row may fill by what it says it spans
Sources = tuple[tuple[etree._Element, ...], ...]


def table_of(element: etree._Element, number: int, allowance: Allowance) -> tuple[Table, Sources]:
    """Give a table and, for each of its cells, the element that it was read from."""
    whole = Place(table=number)
    rows: list[tuple[Cell, ...]] = []
    sources: list[tuple[etree._Element, ...]] = []
    for row in _children(element, "tr"):
        cells: list[Cell] = []
        heads = row.find(f"{WORD}trPr/{WORD}tblHeader") is not None
        found = list(islice(_cells(row, sources[-1] if sources else ()), WIDEST))
        allowance.take(len(found), whole)
        for _, text, repeated in found:
            shown = text if heads or not repeated else ""
            place = Place(table=number, row=len(rows) + 1, column=len(cells) + 1)
            cells.append(Cell(shown, place, heads))
        rows.append(tuple(cells))
        sources.append(tuple(source for source, _, _ in found))
    return Table(tuple(rows), whole), tuple(sources)


def cells_in(element: etree._Element) -> list[etree._Element]:
    """Give every cell of a table, as it is written."""
    return [cell for row in _children(element, "tr") for cell in _children(row, "tc")]


def _cells(
    row: etree._Element, above: tuple[etree._Element, ...]
) -> Iterator[tuple[etree._Element, str, bool]]:
    """Give the cells of a row: where each is written, its words, whether it only repeats."""
    at = 0
    skipped = _number(row.find(f"{WORD}trPr/{WORD}gridBefore"), 0)
    for cell in [None] * skipped + _children(row, "tc"):
        if cell is None:
            yield row, "", True
            at += 1
            continue
        merged = cell.find(f"{WORD}tcPr/{WORD}vMerge")
        goes_on = merged is not None and merged.get(f"{WORD}val", "continue") == "continue"
        source = above[at] if goes_on and at < len(above) else cell
        text = words_of_cell(source)
        for repeat in range(max(_number(cell.find(f"{WORD}tcPr/{WORD}gridSpan"), 1), 1)):
            yield source, text, goes_on or repeat > 0
            at += 1


def words_of_cell(cell: etree._Element) -> str:
    """Give the words of a cell, its paragraphs joined; tables inside it are read for themselves."""
    texts = [text_of(paragraph) for paragraph in _children(cell, "p")]
    return " ".join(without_markup(" ".join(texts)).split())


def _children(element: etree._Element, name: str) -> list[etree._Element]:
    """Give the children of a name, those inside content controls too."""
    found: list[etree._Element] = []
    for child in element:
        if child.tag == f"{WORD}{name}":
            found.append(child)
        elif child.tag in (f"{WORD}sdt", f"{WORD}sdtContent", f"{WORD}ins"):
            found += _children(child, name)
    return found


def _number(element: etree._Element | None, otherwise: int) -> int:
    value = element.get(f"{WORD}val", "") if element is not None else ""
    return min(int(value), WIDEST) if value.isdecimal() and len(value) < 6 else otherwise
