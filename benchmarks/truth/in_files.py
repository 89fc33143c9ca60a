"""Puts a slip into a page, a Word file or a PDF itself, at the place where the text is printed.

In the page a text node is changed, in Word the text of a run. Letters of a PDF are numbers of a
subset of a font, so it is set anew, from the same source with the one text changed.
"""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from lxml import etree, html

from benchmarks.truth.slips import Slip
from childfirst.publication.document.whole import Document

WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
BODY = "word/document.xml"

Change = Callable[[Path, Document, Slip], bytes | None]
"""Gives the bytes of a file with a slip in it; None where the file does not print that text."""


def in_page(path: Path, _: Document, slip: Slip) -> bytes | None:
    """Change a text node of a page."""
    tree = html.fromstring(path.read_bytes())
    if slip.slot.in_table:
        places = _cells_of_page(tree, slip)
    else:
        places = [each for each in tree.iter("p") if each.text_content().strip() == slip.slot.text]
    return _changed(
        places, slip, lambda: html.tostring(tree, encoding="utf-8", doctype="<!doctype html>")
    )


def in_word(path: Path, _: Document, slip: Slip) -> bytes | None:
    """Change the text of a run in a Word file."""
    with zipfile.ZipFile(path) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    tree = etree.fromstring(files[BODY])
    if slip.slot.in_table:
        places = _cells_of_word(tree, slip)
    else:
        paragraphs = tree.iter(f"{WORD}p")
        places = [p for p in paragraphs if _words(p) == slip.slot.text]
    return _changed(places, slip, lambda: _zipped(files | {BODY: etree.tostring(tree)}))


def in_pdf(_: Path, document: Document, slip: Slip) -> bytes | None:
    """Set a PDF anew with one printed text changed."""
    import typst

    from childfirst.publication import fonts
    from childfirst.publication.pdf.data import document_data
    from childfirst.publication.pdf.writing import TEMPLATE

    content = json.loads(document_data(document))
    opening, slot = len(content["opening"]), slip.slot
    blocks = [*content["opening"], *content["rest"]]
    block = blocks[slot.block]
    if slot.in_table:
        block["grids"][slot.part]["lines"][slot.row]["cells"][slot.column] = slip.text
    elif slot.exhibit is not None:
        block["sentences"][slot.part]["text"] = slip.text
    else:
        block["text"] = slip.text
    content |= {"opening": blocks[:opening], "rest": blocks[opening:]}
    inputs = {"document": json.dumps(content), "passport": "", "attachment": "none.json"}
    return bytes(
        typst.compile(
            TEMPLATE,
            format="pdf",
            font_paths=[fonts.FOLDER],
            ignore_system_fonts=True,
            sys_inputs=inputs,
        )
    )


IN_FILES: dict[str, Change] = {"html": in_page, "docx": in_word, "pdf": in_pdf}


def _cells_of_page(tree: Any, slip: Slip) -> list[Any]:
    """Find the cell of a slip; a page has whole tables where paper has parts of them."""
    grid, exhibit = slip.slot.grid, slip.slot.exhibit
    if grid is None or exhibit is None:
        return []
    before = sum(len(each.heads) for each in exhibit.grids[: slip.slot.part])
    rows = tree.xpath(f"//table[caption/@id='caption-{exhibit.grids[0].key}']/tbody/tr")
    return [rows[slip.slot.row].findall("td")[before + slip.slot.column]] if rows else []


def _cells_of_word(tree: Any, slip: Slip) -> list[Any]:
    grid = slip.slot.grid
    for table in tree.iter(f"{WORD}tbl"):
        caption = table.find(f"{WORD}tblPr/{WORD}tblCaption")
        if grid is not None and caption is not None and caption.get(f"{WORD}val") == grid.caption:
            row = table.findall(f"{WORD}tr")[slip.slot.row + 1]
            return [row.findall(f"{WORD}tc")[slip.slot.column + 1]]
    return []


def _words(paragraph: Any) -> str:
    return "".join(each.text or "" for each in paragraph.iter(f"{WORD}t"))


@dataclass
class _Piece:
    """A text of an element or behind it, that can be put anew."""

    element: Any
    name: str

    @property
    def text(self) -> str:
        return getattr(self.element, self.name) or ""


def _changed(places: list[Any], slip: Slip, made: Callable[[], bytes]) -> bytes | None:
    """Change the first place that prints the text, in the piece in which the slip falls."""
    if not places:
        return None
    nth = slip.slot.text[: slip.start].count(slip.before)
    for piece in _pieces(places[0]):
        times = piece.text.count(slip.before)
        if times <= nth:
            nth -= times
            continue
        parts = piece.text.split(slip.before)
        text = slip.before.join(parts[: nth + 1]) + slip.after + slip.before.join(parts[nth + 1 :])
        setattr(piece.element, piece.name, text)
        return made()
    return None


def _pieces(place: Any) -> list[_Piece]:
    return [
        _Piece(element, name)
        for element in place.iter()
        for name in ("text", "tail")
        if (name == "text" or element is not place) and getattr(element, name)
    ]


def _zipped(files: dict[str, bytes]) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return made.getvalue()
