"""How the cells of a workbook show their numbers, by sheet, row and column."""

from __future__ import annotations

import posixpath
import zipfile
from collections.abc import Callable
from functools import partial

from lxml import etree

from childfirst.proofing.readers.formats.workbook.number_formats import SHEET, formats_of, shown
from childfirst.proofing.readers.office import part

RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
TYPE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}value-type"
WORDS = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}p"
MOST_REPEATED = 1_000  # cells or rows that repeat further hold nothing
Shows = Callable[[float], str]
Styles = dict[tuple[int, int], Shows]
"""What shows a number, by row and column counted from 1; others are shown as stored."""


def styles_of_workbook(archive: zipfile.ZipFile, name: str) -> dict[str, Styles]:
    """Give the styles of each sheet, by its name."""
    content = part(archive, "content.xml", name)
    if content is not None:
        sheets = content.iter(f"{TABLE}table")
        return {each.get(f"{TABLE}name", ""): _open_document(each) for each in sheets}
    formats = formats_of(part(archive, "xl/styles.xml", name))
    return {
        sheet: _office(root, formats)
        for sheet, member in members_of_workbook(archive, name)
        if (root := part(archive, member, name)) is not None
    }


def members_of_workbook(archive: zipfile.ZipFile, name: str) -> list[tuple[str, str]]:
    """Give the name of each sheet of an XLSX workbook and the part that holds it."""
    workbook = part(archive, "xl/workbook.xml", name)
    relations = part(archive, "xl/_rels/workbook.xml.rels", name)
    if workbook is None or relations is None:
        return []
    targets = {each.get("Id"): each.get("Target", "") for each in relations}
    found = []
    for sheet in workbook.iter(f"{SHEET}sheet"):
        target = targets.get(sheet.get(RELATION), "")
        found.append((sheet.get("name", ""), posixpath.join("/xl", target).lstrip("/")))
    return found


def _office(root: etree._Element, formats: list[str]) -> Styles:
    from childfirst.exchange.reading.xlsx_safety import column_number

    found: Styles = {}
    for cell in root.iter(f"{SHEET}c"):
        style = cell.get("s", "")
        code = formats[int(style)] if style.isdecimal() and int(style) < len(formats) else ""
        reference = cell.get("r", "")
        letters = reference.rstrip("0123456789")
        if code and reference[len(letters) :] and letters.isalpha():
            place = int(reference[len(letters) :]), column_number(letters)
            found[place] = partial(shown, code=code)
    return found


def _open_document(sheet: etree._Element) -> Styles:
    """Give what an ODS sheet itself prints in its cells of numbers."""
    found: Styles = {}
    row = 1
    for line in sheet.iter(f"{TABLE}table-row"):
        column = 1
        for cell in line:
            times = _repeated(cell, "number-columns-repeated")
            if cell.get(TYPE) in ("percentage", "float", "currency"):
                words = "".join(str(text) for each in cell.iter(WORDS) for text in each.itertext())
                for at in range(column, column + min(times, MOST_REPEATED)):
                    found[row, at] = partial(_printed, words)
            column += times
        row += _repeated(line, "number-rows-repeated")
    return found


def _printed(words: str, _: float) -> str:
    return words


def _repeated(element: etree._Element, name: str) -> int:
    value = element.get(f"{TABLE}{name}", "1")
    return int(value) if value.isdecimal() and len(value) < 10 else 1
