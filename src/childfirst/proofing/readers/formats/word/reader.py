"""Reads Word documents: headings by style, paragraphs, lists, captions, notes and tables."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree

from childfirst.proofing.document import Block, Document, Passage, Place, Role
from childfirst.proofing.readers.formats.word.styles import WORD, Style, outline_level, styles_of
from childfirst.proofing.readers.formats.word.tables import Sources, cells_in, table_of
from childfirst.proofing.readers.formats.word.text import (
    boxes_in,
    descriptions_in,
    is_bold,
    text_of,
)
from childfirst.proofing.readers.limits import Allowance
from childfirst.proofing.readers.office import holds, is_damaged, opened, part
from childfirst.proofing.readers.reader import Known, Reader, UnreadableDocumentError
from childfirst.proofing.readers.text.markup import without_markup
from childfirst.proofing.readers.text.signs import CAPTION, LONGEST_HEADING, SAYS

MAIN = "word/document.xml"
HOLDERS = ("sdt", "sdtContent", "ins", "customXml", "smartTag")
ENDS = (".", ";", ",", ":")


@dataclass(frozen=True)
class Written:
    """A block and the elements that it was read from: of its paragraph, or of its cells."""

    block: Block
    paragraph: etree._Element | None = None
    cells: Sources = ()


def is_word(content: bytes, suffix: str) -> bool:
    """Say whether bytes are a Word document, or what is left of one."""
    return holds(content, MAIN) or is_damaged(content, suffix, (".docx", ".doc"))


def read_word(content: bytes, name: str) -> Document:
    """Read a Word document; raise UnreadableDocumentError where that cannot be done."""
    with opened(content, name) as archive:
        main = part(archive, MAIN, name)
        if main is None:
            raise UnreadableDocumentError(f"{name}: is a zip but no Word document")
        styles = styles_of(part(archive, "word/styles.xml", name))
        notes = [part(archive, f"word/{kind}.xml", name) for kind in ("footnotes", "endnotes")]
    blocks = [each.block for each in blocks_of(main, styles, name)]
    for root in notes:
        blocks += _notes(root) if root is not None else []
    return Document(name, "word", tuple(blocks))


def blocks_of(main: etree._Element, styles: dict[str, Style], name: str = "") -> Iterator[Written]:
    """Give the blocks of the main text in order, with the elements they were read from.

    Raises UnreadableDocumentError, with the name of the file, where its tables are too large.
    """
    body = main.find(f"{WORD}body")
    if body is not None:
        yield from _Body(styles, name).blocks(body)


class _Body:
    """Walks a body and counts its paragraphs and tables."""

    def __init__(self, styles: dict[str, Style], name: str) -> None:
        self.styles = styles
        self.allowance = Allowance(name)
        self.paragraphs = self.tables = 0

    def blocks(self, element: etree._Element) -> Iterator[Written]:
        for child in element:
            if child.tag == f"{WORD}p":
                yield from self._paragraph(child)
            elif child.tag == f"{WORD}tbl":
                yield from self._table(child)
            elif child.tag in (f"{WORD}{name}" for name in HOLDERS):
                yield from self.blocks(child)

    def _paragraph(self, element: etree._Element) -> Iterator[Written]:
        self.paragraphs += 1
        text = " ".join(without_markup(text_of(element)).split())
        if text:
            role = self._role(element, text)
            place = Place(paragraph=self.paragraphs)
            yield Written(Passage(text, ((0, place),), role.role, role.level), element)
        here = ((0, Place(paragraph=self.paragraphs)),)
        for described in descriptions_in(element):
            yield Written(Passage(described, here, Role.DESCRIPTION), element)
        for box in boxes_in(element):
            yield from self.blocks(box)

    def _table(self, element: etree._Element) -> Iterator[Written]:
        cells = cells_in(element)
        if len(cells) == 1:  # a frame around text
            yield from self.blocks(cells[0])
            return
        self.tables += 1
        table, sources = table_of(element, self.tables, self.allowance)
        yield Written(table, cells=sources)
        for cell in cells:
            for inner in cell.findall(f"{WORD}tbl"):
                yield from self._table(inner)

    def _role(self, element: etree._Element, text: str) -> Style:
        properties = element.find(f"{WORD}pPr")
        level = outline_level(properties)
        if level:
            return Style(Role.HEADING, level)
        named = element.find(f"{WORD}pPr/{WORD}pStyle")
        style = self.styles.get(named.get(f"{WORD}val", "") if named is not None else "", Style())
        if style.role is not Role.PARAGRAPH:
            return style
        if element.find(f"{WORD}pPr/{WORD}numPr") is not None:
            return Style(Role.LIST_ITEM)
        short = len(text) <= LONGEST_HEADING
        if short and CAPTION.match(text.lower()) and not SAYS.search(text):
            return Style(Role.CAPTION)
        heads = short and not text.endswith(ENDS) and is_bold(element)
        return Style(Role.HEADING, 6) if heads else style


def _notes(root: etree._Element) -> Iterator[Passage]:
    for note in root:
        text = " ".join(text_of(each) for each in note.iter(f"{WORD}p"))
        text = " ".join(without_markup(text).split())
        if text:
            yield Passage(text, ((0, Place()),), Role.NOTE)


READER = Reader("Word document", Known.BY_SIGN, is_word, read_word)
