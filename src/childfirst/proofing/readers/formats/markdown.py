"""Reads Markdown: headings, paragraphs, lists and pipe tables, with the lines they stand on."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from markdown_it import MarkdownIt
from markdown_it.token import Token

from childfirst.proofing.document import Block, Cell, Document, Passage, Place, Role, Table
from childfirst.proofing.readers.limits import refuse_endless_text
from childfirst.proofing.readers.reader import Known, Reader
from childfirst.proofing.readers.text.decoding import decoded, looks_like_text
from childfirst.proofing.readers.text.markup import without_markup

PIPED = re.compile(r"^[ \t]*+\|?[ :]*+-{3,}+[ :]*+\|[-|: ]*+$", re.MULTILINE)
HASHED = re.compile(r"^#{1,6} \S", re.MULTILINE)
SUFFIXES = (".md", ".markdown")
LINK = re.compile(r"\[([^\[\]]{0,200})\]\([^()\s]{0,500}\)")


def is_markdown(content: bytes, suffix: str) -> bool:
    """Say whether bytes are Markdown: by name, or by headings and tables that look it."""
    if not looks_like_text(content):
        return False
    if suffix in SUFFIXES:
        return True
    start = content[:200_000].decode("utf-8", errors="ignore")
    return bool(HASHED.search(start) and PIPED.search(start))


def read_markdown(content: bytes, name: str) -> Document:
    """Read Markdown into blocks, each piece of text with its line."""
    text = decoded(content, name)
    refuse_endless_text(text, name)
    tokens = MarkdownIt("commonmark", {"maxNesting": 30}).enable("table").parse(text)
    return Document(name, "markdown", tuple(_blocks(tokens)))


def _blocks(tokens: list[Token]) -> Iterator[Block]:
    tables, items = 0, 0
    index = 0
    while index < len(tokens):
        token = tokens[index]
        items += {"list_item_open": 1, "list_item_close": -1}.get(token.type, 0)
        if token.type == "table_open":
            end = next(i for i in range(index, len(tokens)) if tokens[i].type == "table_close")
            tables += 1
            yield _table(tokens[index:end], tables)
            index = end
        elif token.type == "inline":
            before = tokens[index - 1]
            heading = before.type == "heading_open"
            role = Role.HEADING if heading else Role.LIST_ITEM if items else Role.PARAGRAPH
            yield _passage(token, role, int(before.tag[1:]) if heading else 0)
        index += 1


def _passage(token: Token, role: Role, level: int) -> Passage:
    first = token.map[0] + 1 if token.map else 1
    text, starts = "", []
    for number, line in enumerate(token.content.split("\n"), first):
        text = f"{text} " if text else ""
        starts.append((len(text), Place(line=number)))
        text += _plain(line)
    return Passage(text, tuple(starts), role, level)


def _table(tokens: list[Token], number: int) -> Table:
    rows: list[tuple[Cell, ...]] = []
    cells: list[Cell] = []
    line = tokens[0].map[0] + 1 if tokens[0].map else 1
    for before, token in pairwise(tokens):
        if token.type == "tr_open":
            cells, line = [], token.map[0] + 1 if token.map else line
        elif token.type == "inline":
            place = Place(line=line, table=number, row=len(rows) + 1, column=len(cells) + 1)
            cells.append(Cell(_plain(token.content), place, before.type == "th_open"))
        elif token.type == "tr_close":
            rows.append(tuple(cells))
    return Table(tuple(rows), rows[0][0].place if rows and rows[0] else Place(table=number))


def _plain(text: str) -> str:
    return without_markup(LINK.sub(r"\1", text)).strip()


READER = Reader("Markdown", Known.BY_LOOK, is_markdown, read_markdown)
