"""Reads plain text, such as a plan copied or extracted from a PDF, with its lines counted."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from childfirst.proofing.document import Block, Document, Passage, Place, Role
from childfirst.proofing.readers.formats.plain_text.running_lines import without_running_lines
from childfirst.proofing.readers.limits import MOST_BLOCKS, refuse_endless_text
from childfirst.proofing.readers.reader import Known, Reader
from childfirst.proofing.readers.text.decoding import decoded, looks_like_text
from childfirst.proofing.readers.text.lines import LONGEST, Line, is_cells, lines_of
from childfirst.proofing.readers.text.rows import tables_of
from childfirst.proofing.readers.text.signs import (
    BULLET,
    CAPTION,
    ENDS,
    LONGEST_HEADING,
    NUMBERED,
    SAYS,
)
from childfirst.proofing.readers.text.tables_in_text import are_entries, rows_at

WRAPPED = 60  # characters; a shorter line is rarely broken in the middle of a sentence


def read_text(content: bytes, name: str) -> Document:
    """Read text into headings, captions, list items, paragraphs and tables."""
    text = decoded(content, name)
    refuse_endless_text(text, name)
    lines = without_running_lines(lines_of(text))
    return Document(name, "text", tuple(islice(_blocks(lines), MOST_BLOCKS + 1)))


def _blocks(lines: list[Line]) -> Iterator[Block]:
    index, tables = 0, 0
    while index < len(lines):
        rows = rows_at(lines, index)
        if rows is not None:
            index = rows[0]
            if are_entries(rows[1]):
                yield from (_entry(line) for line in rows[1] if not line.blank)
                continue
            for table in tables_of(rows[1], tables + 1):
                tables += 1
                yield table
        elif lines[index].blank:
            index += 1
        else:
            end = _end_of_passage(lines, index)
            yield _passage(lines[index:end])
            index = end


def _end_of_passage(lines: list[Line], start: int) -> int:
    """Give where the paragraph, item, caption or heading that begins at `start` ends."""
    end, length = start + 1, len(lines[start].text)
    while end < len(lines) and length <= LONGEST and _goes_on(lines[end - 1], lines[end]):
        length += len(lines[end].text)
        end += 1
    return end


def _goes_on(before: Line, line: Line) -> bool:
    if line.blank or is_cells(line) or BULLET.match(line.text) or CAPTION.match(line.text.lower()):
        return False
    if len(before.text) < WRAPPED or line.new_page:
        return line.text[:1].islower() and not before.text.endswith(ENDS[:1])
    return not before.text.endswith((".", "!", "?")) or len(before.text) >= WRAPPED


def _entry(line: Line) -> Passage:
    """Give a line that tells something by itself, such as `Open cases  142  up 6 (136)`."""
    return Passage(line.text, ((0, Place(line=line.number)),), Role.LIST_ITEM)


def _passage(lines: list[Line]) -> Passage:
    """Join lines into a passage that remembers where each of them begins."""
    text, starts = "", []
    for line in lines:
        text = f"{text} " if text else ""
        starts.append((len(text), Place(line=line.number)))
        text += line.text
    role = _role(text)
    if role is Role.LIST_ITEM and (found := BULLET.match(text)):
        text = " " * found.end() + text[found.end() :]
    level = text.split(" ")[0].strip(".").count(".") + 1 if role is Role.HEADING else 0
    return Passage(text, tuple(starts), role, level)


def _role(text: str) -> Role:
    if CAPTION.match(text.lower()) and len(text) <= LONGEST_HEADING and not SAYS.search(text):
        return Role.CAPTION
    if BULLET.match(text):
        return Role.LIST_ITEM
    if len(text) <= LONGEST_HEADING and not text.rstrip().endswith(ENDS):
        return Role.HEADING
    return Role.HEADING if NUMBERED.match(text) and len(text) <= WRAPPED else Role.PARAGRAPH


READER = Reader("text", Known.AS_TEXT, lambda content, _: looks_like_text(content), read_text)
