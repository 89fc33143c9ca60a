"""Reads plain text, such as a plan copied or extracted from a PDF, with its lines counted."""

from __future__ import annotations

import re
from collections.abc import Iterator

from childfirst.proofing.document import Block, Document, Passage, Place, Role
from childfirst.proofing.readers.decoding import decoded, looks_like_text
from childfirst.proofing.readers.flat_headings import divided_heading
from childfirst.proofing.readers.lines import Line, flat_row, is_cells, is_flat_row, lines_of
from childfirst.proofing.readers.reader import Reader
from childfirst.proofing.readers.rows import tables_of

CAPTION = re.compile(r"(?:figure|table|chart|visual|graph|map|diagram|exhibit)\s+\d{1,3}\w{0,2}\b")
SAYS = re.compile(r"\b(?:shows?|gives?|details?|illustrates?|is|are|was|were|has|have)\b")
BULLET = re.compile(r"(?:[-*•●▪◦–]|\(?[a-z0-9]{1,2}\))\s+")
NUMBERED = re.compile(
    r"(?:appendix|section|part)\s+\w{1,3}\b|\d{1,2}(?:\.\d{1,2}|[a-z]){0,3}\.?\s+[A-Z]"
)
WRAPPED = 60  # characters; a shorter line is rarely broken in the middle of a sentence
LONGEST_HEADING = 100
ENDS = (".", ";", ",", ":", "?", "!")


def read_text(content: bytes, name: str) -> Document:
    """Read text into headings, captions, list items, paragraphs and tables."""
    lines = lines_of(decoded(content, name))
    return Document(name, "text", tuple(_blocks(lines)))


def _blocks(lines: list[Line]) -> Iterator[Block]:
    index, tables = 0, 0
    while index < len(lines):
        end = _end_of_table(lines, index)
        heading, start = None, index
        if end == index:
            start, end, heading = _headed_rows(lines, index)
        if end > index:
            rows = lines[start:end] if heading is None else [heading, *lines[start:end]]
            for table in tables_of(rows, tables + 1):
                tables += 1
                yield table
            index = end
        elif lines[index].blank:
            index += 1
        else:
            end = _end_of_passage(lines, index)
            yield _passage(lines[index:end])
            index = end


def _end_of_table(lines: list[Line], start: int) -> int:
    """Give where a run of rows ends; single blank lines inside one belong to it."""
    end = index = start
    cells = is_cells if is_cells(lines[start]) else is_flat_row
    found = 0
    while index < len(lines) and (cells(lines[index]) or lines[index].blank):
        if not lines[index].blank:
            found, end = found + 1, index + 1
        elif index == start or lines[index - 1].blank:
            break
        index += 1
    return end if cells is is_cells or found > 1 else start


def _headed_rows(lines: list[Line], index: int) -> tuple[int, int, Line | None]:
    """Give where flat rows begin and end whose heading is the line at an index, and the heading.

    Without such rows both ends are the index.
    """
    start = index + 1
    while start < len(lines) and start <= index + 2 and lines[start].blank:
        start += 1
    if lines[index].blank or start >= len(lines) or not is_flat_row(lines[start]):
        return index, index, None
    end = _end_of_table(lines, start)
    widths = {len(flat_row(line)[1]) for line in lines[start:end] if not line.blank}
    cells = divided_heading(lines[index].text, max(widths)) if widths else None
    if cells is None:
        return index, index, None
    return start, end, Line(lines[index].number, lines[index].text, tuple(cells))


def _end_of_passage(lines: list[Line], start: int) -> int:
    """Give where the paragraph, item, caption or heading that begins at `start` ends."""
    end = start + 1
    while end < len(lines) and _goes_on(lines[end - 1], lines[end]):
        end += 1
    return end


def _goes_on(before: Line, line: Line) -> bool:
    if line.blank or is_cells(line) or BULLET.match(line.text) or CAPTION.match(line.text.lower()):
        return False
    if len(before.text) < WRAPPED:
        return line.text[:1].islower() and not before.text.endswith(ENDS[:1])
    return not before.text.endswith((".", "!", "?")) or len(before.text) >= WRAPPED


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


READER = Reader("text", lambda content, _: looks_like_text(content), read_text)
