"""A slip in a Word file: in a run of a paragraph, a cell, a heading, or a picture's description."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from lxml import etree

from benchmarks.truth.pieces import changed, unzipped, zipped
from benchmarks.truth.printed import Slot, Where
from benchmarks.truth.slips import Slip
from childfirst.publication.document.blocks import Grid
from childfirst.publication.document.whole import Document

WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
DRAWN = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr"
BODY = "word/document.xml"


def in_word(path: Path, document: Document, slip: Slip) -> bytes | None:
    """Change the text of a run in a Word file; None where it does not print that text."""
    files = unzipped(path)
    tree = etree.fromstring(files[BODY])
    if slip.slot.where is Where.CHART:
        done = described(tree.iter(DRAWN), slip)
    else:
        done = changed(_places(tree, document, slip.slot), slip)
    return zipped(files | {BODY: etree.tostring(tree)}) if done else None


def described(pictures: Any, slip: Slip) -> bool:
    """Put a slip into the description of the first picture that has the text."""
    for each in pictures:
        if each.get("descr") == slip.slot.text:
            each.set("descr", slip.text)
            return True
    return False


def _places(tree: Any, document: Document, slot: Slot) -> list[Any]:
    if slot.where is Where.SENTENCE:
        return [p for p in tree.iter(f"{WORD}p") if _words(p) == slot.text][:1]
    block = document.blocks[slot.block]
    grid = block if isinstance(block, Grid) else slot.grid
    columns = range(slot.column, slot.column + slot.width)
    for table in tree.iter(f"{WORD}tbl"):
        caption = table.find(f"{WORD}tblPr/{WORD}tblCaption")
        if grid is not None and caption is not None and caption.get(f"{WORD}val") == grid.caption:
            cells = table.findall(f"{WORD}tr")[slot.row + 1].findall(f"{WORD}tc")
            return [cells[column + 1] for column in columns]
    return []


def _words(paragraph: Any) -> str:
    return "".join(each.text or "" for each in paragraph.iter(f"{WORD}t"))
