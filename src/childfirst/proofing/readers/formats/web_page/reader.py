"""Reads web pages: what a visitor sees, with the lines of the source."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import etree
from lxml import html as markup

from childfirst.proofing.document import Block, Cell, Document, Passage, Place, Role, Table
from childfirst.proofing.readers.formats.web_page.tags import refuse_endless_tags
from childfirst.proofing.readers.limits import MOST_COLUMNS, Allowance
from childfirst.proofing.readers.reader import Known, Reader, UnreadableDocumentError
from childfirst.proofing.readers.text.decoding import is_utf8, looks_like_text
from childfirst.proofing.readers.text.markup import without_markup

OPENING = re.compile(rb"<(?:!doctype\s+html|html|head|body|table|h1|div|p)\b", re.IGNORECASE)
ROLES = {
    "p": Role.PARAGRAPH,
    "li": Role.LIST_ITEM,
    "figcaption": Role.CAPTION,
    "dd": Role.PARAGRAPH,
}
HEADINGS = {f"h{level}": level for level in range(1, 7)}
UNSEEN = {"script", "style", "template", "noscript", "head", "nav", "button", "select"}
HIDDEN = ("display:none", "visibility:hidden")
HOLDERS = {"div", "section", "main", "article", "body", "td", "ul", "ol", "dl", "details"}
PICTURES = {"svg", "img"}
BREAK = "\x0b"  # white space that no page holds
APART = re.compile(rf"{BREAK}\s*{BREAK}")
DEEPEST = 200  # elements inside each other
WIDEST = 200  # columns or rows that a cell may span


def is_html(content: bytes, suffix: str) -> bool:
    """Say whether bytes are a web page."""
    start = content[:4096].lstrip()
    known = suffix in (".html", ".htm", ".xhtml") and b"<" in start
    return looks_like_text(content) and bool(known or OPENING.match(start))


def read_html(content: bytes, name: str) -> Document:
    """Read a page; raise UnreadableDocumentError where it holds nothing to read."""
    refuse_endless_tags(content, name)
    parser = markup.HTMLParser(
        no_network=True,
        remove_comments=True,
        remove_pis=True,
        encoding="utf-8" if is_utf8(content) else None,  # many pages do not say what they are in
    )
    try:
        root = markup.document_fromstring(content, parser=parser)
    except (etree.LxmlError, ValueError) as error:
        raise UnreadableDocumentError(f"{name}: is no web page that can be read") from error
    return Document(name, "html", tuple(_Page(name).blocks(root)))


class _Page:
    """Walks a page in the order of reading and counts its tables."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.tables = 0
        self.allowance = Allowance(name)

    def blocks(self, element: markup.HtmlElement, depth: int = 0) -> Iterator[Block]:
        tag = element.tag
        if depth > DEEPEST:
            raise UnreadableDocumentError(
                f"{self.name}: has elements nested more than {DEEPEST} deep, as no honest page has"
            )
        if not isinstance(tag, str) or tag in UNSEEN or _hidden(element):
            return
        if tag == "table":
            yield from self._table(element)
        elif tag in PICTURES:
            yield from _described(element)
        elif tag in HEADINGS:
            yield from _passage(element, Role.HEADING, HEADINGS[tag])
        elif tag in ROLES and not any(child.tag in HOLDERS for child in element):
            yield from _passage(element, ROLES[tag], 0)
        else:
            if (element.text or "").strip():
                yield _text(element.text or "", element)
            for child in element:
                yield from self.blocks(child, depth + 1)

    def _table(self, element: markup.HtmlElement) -> Iterator[Block]:
        self.tables += 1
        caption = element.find("caption")
        title = _words(caption) if caption is not None else ""
        rows = [row for row in element.iter("tr") if not _hidden(row)]
        below: dict[int, tuple[int, Cell]] = {}
        whole = Place(line=element.sourceline, table=self.tables)
        made: list[tuple[Cell, ...]] = []
        for number, row in enumerate(rows, 1):
            made.append(self._row(row, number, below))
            self.allowance.take(len(made[-1]), whole)
        yield Table(tuple(made), whole, title)

    def _row(
        self, element: markup.HtmlElement, number: int, below: dict[int, tuple[int, Cell]]
    ) -> tuple[Cell, ...]:
        """Give a row; a cell that spans columns or rows stands in each, filled where it heads."""
        cells: list[Cell] = []
        for child in element:
            if child.tag not in ("td", "th"):
                continue
            if len(cells) > MOST_COLUMNS:
                break  # the document is refused for it
            self._fill(cells, number, below)
            heads = child.tag == "th"
            for repeat in range(_span(child, "colspan")):
                text = _words(child) if repeat == 0 or heads else ""
                place = self._place(child.sourceline, number, len(cells) + 1)
                cell = Cell(text, place, heads)
                deep = _span(child, "rowspan")
                if deep > 1:
                    below[len(cells)] = (deep - 1, cell)
                cells.append(cell)
        self._fill(cells, number, below)
        return tuple(cells)

    def _fill(self, cells: list[Cell], number: int, below: dict[int, tuple[int, Cell]]) -> None:
        """Put in the cells that reach down from rows above."""
        while len(cells) in below:
            left, cell = below.pop(len(cells))
            if cell.place.row == number:
                below[len(cells)] = (left, cell)
                return
            if left > 1:
                below[len(cells)] = (left - 1, cell)
            place = self._place(cell.place.line, number, len(cells) + 1)
            cells.append(Cell(cell.text if cell.heads else "", place, cell.heads))

    def _place(self, line: int | None, row: int, column: int) -> Place:
        return Place(line=line, table=self.tables, row=row, column=column)


def _passage(element: markup.HtmlElement, role: Role, level: int) -> Iterator[Passage]:
    """Give a passage; two where an empty line parts what the element holds."""
    for piece in APART.split(_text_of(element)):
        text = _plain(piece)
        if text:
            yield Passage(text, ((0, Place(line=element.sourceline)),), role, level)


def _described(element: markup.HtmlElement) -> Iterator[Passage]:
    """Give the words that a picture has for those who cannot see it, where they tell a number."""
    told = [each.text_content() for each in element.iter("desc")]
    text = " ".join(without_markup(" ".join((element.get("alt", ""), *told))).split())
    if any(sign.isdecimal() for sign in text):
        yield Passage(text, ((0, Place(line=element.sourceline)),), Role.DESCRIPTION)


def _text(text: str, element: markup.HtmlElement) -> Passage:
    return Passage(" ".join(text.split()), ((0, Place(line=element.sourceline)),))


def _words(element: markup.HtmlElement) -> str:
    return _plain(_text_of(element))


def _text_of(element: markup.HtmlElement) -> str:
    """Give the text of an element, in which a sign stands for each end of a line."""
    ends = (BREAK if each.tag == "br" else "" for each in element.iter())
    if not any(ends):
        return str(element.text_content())
    parts: list[str] = []
    for event, each in etree.iterwalk(element, events=("start", "end")):
        if event == "start":
            parts += [BREAK if each.tag == "br" else "", each.text or ""]
        elif each is not element:
            parts.append(each.tail or "")
    return "".join(parts)


def _plain(text: str) -> str:
    return " ".join(without_markup(text).split())


def _span(element: markup.HtmlElement, name: str) -> int:
    text = element.get(name, "1")
    return min(int(text), WIDEST) if text.isdecimal() and len(text) < 6 and int(text) else 1


def _hidden(element: markup.HtmlElement) -> bool:
    style = (element.get("style") or "").replace(" ", "").lower()
    return element.get("hidden") is not None or any(each in style for each in HIDDEN)


READER = Reader("web page", Known.BY_OPENING, is_html, read_html)
