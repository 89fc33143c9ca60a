"""A slip in a workbook: in the number or text of a cell, a heading, a picture's description."""

from __future__ import annotations

import re
from decimal import Decimal
from pathlib import Path
from typing import Any

from lxml import etree

from benchmarks.truth.in_word import described
from benchmarks.truth.pieces import unzipped, zipped
from benchmarks.truth.printed import NUMBER, Slot, Where
from benchmarks.truth.slips import Slip
from childfirst.publication.document.whole import Document
from childfirst.publication.sheets.grid import HEAD_ROW

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
DRAWN = "{http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing}cNvPr"
TABLE = re.compile(r"How (.+) is counted")
LETTERS = 26
NEGATIVE = re.compile(r"▼|\bdown\b|^-")


def in_workbook(path: Path, _: Document, slip: Slip) -> bytes | None:
    """Change a cell of a workbook; None where it has no such text."""
    files = unzipped(path)
    if slip.slot.where is Where.CHART:
        return _in_picture(files, slip)
    name = _sheet(files, slip.slot)
    if name is None:
        return None
    tree = etree.fromstring(files[name])
    done = [_put(tree, reference, slip, files) for reference in _cells(slip.slot)]
    return zipped(files | {name: etree.tostring(tree)}) if done and all(done) else None


def _in_picture(files: dict[str, bytes], slip: Slip) -> bytes | None:
    for name in files:
        if name.startswith("xl/drawings/drawing"):
            tree = etree.fromstring(files[name])
            if described(tree.iter(DRAWN), slip):
                return zipped(files | {name: etree.tostring(tree)})
    return None


def _sheet(files: dict[str, bytes], slot: Slot) -> str | None:
    """Give the part of the sheet that holds a table, which is called by the table's name."""
    wanted = "Key figures"
    if slot.where is not Where.KEY_FIGURE:
        links = slot.exhibit.links if slot.exhibit and slot.grid else ()
        named = [found[1] for link in links if (found := TABLE.fullmatch(link.text))]
        wanted = named[0] if named else ""
    sheets = list(etree.fromstring(files["xl/workbook.xml"]).iter(f"{MAIN}sheet"))
    at = [number for number, each in enumerate(sheets, 1) if each.get("name") == wanted]
    return f"xl/worksheets/sheet{at[0]}.xml" if at else None


def _cells(slot: Slot) -> list[str]:
    """Give the names of a slot's cells, such as B5."""
    grids = slot.exhibit.grids if slot.exhibit else ()
    before = sum(len(each.heads) for each in grids[: slot.part])
    first = before + slot.column + 1
    row = HEAD_ROW + 2 + slot.row
    return [f"{_letters(first + more)}{row}" for more in range(slot.width)]


def _letters(column: int) -> str:
    more, last = divmod(column, LETTERS)
    return (chr(ord("A") + more - 1) if more else "") + chr(ord("A") + last)


def _put(tree: Any, reference: str, slip: Slip, files: dict[str, bytes]) -> bool:
    cell = next((each for each in tree.iter(f"{MAIN}c") if each.get("r") == reference), None)
    if cell is None:
        return False
    value = cell.find(f"{MAIN}v")
    if cell.get("t") != "s":
        number = _number(slip, Decimal(value.text))
        if number is not None:
            value.text = f"{number:f}"
        return number is not None
    shared = etree.fromstring(files["xl/sharedStrings.xml"]).findall(f"{MAIN}si")
    text = "".join(map(str, shared[int(value.text)].itertext()))
    if slip.before not in text:
        return False
    cell.set("t", "inlineStr")
    cell.remove(value)
    inside = etree.SubElement(etree.SubElement(cell, f"{MAIN}is"), f"{MAIN}t")
    inside.text = text.replace(slip.slot.text, slip.text)
    return True


def _number(slip: Slip, held: Decimal) -> Decimal | None:
    """Give what a cell of a number holds after a slip; None where numbers cannot have that slip."""
    if slip.kind == "word of direction":
        return -held
    found = NUMBER.search(slip.text)
    if found is None or not slip.kind.startswith("number"):
        return None
    size = Decimal(found[0].replace(",", ""))
    if "%" in slip.text and "point" not in slip.text:
        size /= 100
    return -size if NEGATIVE.search(slip.text) else size
