"""Reads PDFs: lines of text with their pages, headings by their size, tables ruled or not."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from childfirst.proofing.document import Block, Cell, Document, Place, Table
from childfirst.proofing.readers.formats.pdf.headings_at_foot import carried_over
from childfirst.proofing.readers.formats.pdf.heads_and_feet import lines_of_pages
from childfirst.proofing.readers.formats.pdf.hyphens import with_soft_hyphens
from childfirst.proofing.readers.formats.pdf.joining import joined
from childfirst.proofing.readers.formats.pdf.lines import PageLine, with_pictures
from childfirst.proofing.readers.formats.pdf.page import Page
from childfirst.proofing.readers.formats.pdf.passages import Sizes, passages_of, sizes_in
from childfirst.proofing.readers.formats.pdf.process import pages_of
from childfirst.proofing.readers.formats.pdf.tables import is_axis, tables_on
from childfirst.proofing.readers.formats.pdf.tiles import with_tiles
from childfirst.proofing.readers.reader import Known, Reader, UnreadableDocumentError
from childfirst.proofing.readers.text.lines import Line
from childfirst.proofing.readers.text.markup import without_markup
from childfirst.proofing.readers.text.rows import tables_of
from childfirst.proofing.readers.text.tables_in_text import rows_at

SIGN = b"%PDF-"
WITHIN = 1024  # bytes in which a PDF may begin


def is_pdf(content: bytes, suffix: str) -> bool:
    """Say whether bytes are a PDF, or are called one and are no text."""
    start = content[:4096]
    unknown = b"\x00" in start and not start.startswith(b"PK")
    return SIGN in content[:WITHIN] or (suffix == ".pdf" and unknown)


def read_pdf(content: bytes, name: str) -> Document:
    """Read a PDF; raise UnreadableDocumentError where it cannot be, or holds no text."""
    pages = pages_of(content, name)
    lines = carried_over([with_tiles(each) for each in with_soft_hyphens(lines_of_pages(pages))])
    if not any(lines):
        raise UnreadableDocumentError(
            f"{name}: holds no text, only pictures of pages; have its text recognised first"
        )
    sizes = sizes_in(lines)
    lines = [with_pictures(page, each) for page, each in zip(pages, lines, strict=True)]
    blocks = [
        list(_blocks(page, each, sizes, number))
        for number, (page, each) in enumerate(zip(pages, lines, strict=True), 1)
    ]
    unread = [f"page {n}, which is broken" for n, page in enumerate(pages, 1) if not page.readable]
    return Document(name, "pdf", tuple(joined(blocks)), tuple(unread))


def _blocks(page: Page, lines: list[PageLine], sizes: Sizes, number: int) -> Iterator[Block]:
    """Give the blocks of a page in the order of reading, its tables counted from 1."""
    at = tables = paragraphs = 0
    for region in [*tables_on(lines, page.rules, page.width), None]:
        for block in _text(lines[at : region.start if region else len(lines)], sizes, number):
            place = block.place
            if isinstance(block, Table):
                tables += 1
                block = _counted(block, number, tables)
            else:
                paragraphs += 1
                starts = ((0, replace(place, paragraph=paragraphs)),)
                block = replace(block, starts=starts)
            yield block
        if region:
            tables += 1
            rows = [[" ".join(without_markup(c).split()) for c in row] for row in region.rows]
            yield _table(rows, number, tables)
            at = region.end


def _text(lines: list[PageLine], sizes: Sizes, page: int) -> Iterator[Block]:
    """Give passages, and tables whose cells stand so close that only their words tell them."""
    shown = [line for line in lines if not is_axis(line)]
    plain = [Line(at, line.text) for at, line in enumerate(shown)]
    start = at = 0
    while at < len(plain):
        rows = rows_at(plain, at)
        if rows is None:
            at += 1
            continue
        yield from passages_of(shown[start:at], sizes, page, 0)
        yield from tables_of(rows[1], 1)
        start = at = rows[0]
    yield from passages_of(shown[start:], sizes, page, 0)


def _counted(table: Table, page: int, number: int) -> Table:
    rows = [[cell.text for cell in row] for row in table.rows]
    return _table(rows, page, number)


def _table(rows: list[list[str]], page: int, number: int) -> Table:
    made = tuple(
        tuple(
            Cell(text, Place(page=page, table=number, row=row, column=column))
            for column, text in enumerate(cells, 1)
        )
        for row, cells in enumerate(rows, 1)
    )
    return Table(made, Place(page=page, table=number))


READER = Reader("PDF", Known.BY_SIGN, is_pdf, read_pdf)
