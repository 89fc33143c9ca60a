"""Looks into the parts of an XLSX file for what must not be opened or believed."""

from __future__ import annotations

import re
import zipfile
from pathlib import PurePosixPath
from xml.etree import ElementTree

from childfirst.exchange import limits
from childfirst.exchange.reading.archive import refuse_damaged
from childfirst.exchange.reading.sheet_size import refuse_stray_cells, refuse_too_much_text
from childfirst.exchange.remarks import Place, Remarks

RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
CELL = re.compile(rb'\sr="([A-Z]{1,3})([0-9]{1,7})"')
FORMULA = re.compile(rb'<(?:\w+:)?c\s[^>]*?r="([A-Z]+)([0-9]+)"[^>]*>\s*<(?:\w+:)?f[\s/>]')
ERROR = re.compile(rb'<(?:\w+:)?c\s(?=[^>]*\bt="e")[^>]*?r="([A-Z]+)([0-9]+)"')
SHARED = re.compile(rb't="s"[^>]*>\s*<(?:\w+:)?v>([0-9]{1,9})<')
TEXT = re.compile(rb"<(?:\w+:)?si[\s>](.*?)</(?:\w+:)?si>", re.DOTALL)
DOCUMENT_TYPE = b"<!DOCTYPE"
SHEETS = "/worksheets/sheet"
VALUES_OVER = "Paste the values over it."


def check_xlsx(archive: zipfile.ZipFile, place: Place, remarks: Remarks) -> set[str] | None:
    """Name the sheets that may be opened; None, with findings, when the workbook may not."""
    if any(PurePosixPath(name).name.lower() == "vbaproject.bin" for name in archive.namelist()):
        remarks.refuse(
            place,
            found="a workbook with macros",
            expected="a workbook without macros",
            remedy="Save it as .xlsx, without macros.",
        )
        return None
    names = [name for name in archive.namelist() if name.endswith((".xml", ".rels"))]
    if any(DOCUMENT_TYPE in archive.read(name) for name in names if SHEETS not in name):
        refuse_damaged(place, remarks)  # no spreadsheet program writes one, but attackers do
        return None
    shared = shared_lengths(archive)
    safe: set[str] = set()
    for sheet, part in _parts(archive).items():
        xml = archive.read(part)
        here = Place(place.file, sheet)
        if DOCUMENT_TYPE in xml or not xml.rstrip().endswith(b"worksheet>"):
            refuse_damaged(here, remarks)
        elif _check_size(xml, here, remarks) and _check_text(xml, shared, here, remarks):
            _refuse_each(FORMULA.findall(xml), here, "a formula", VALUES_OVER, remarks)
            _refuse_each(ERROR.findall(xml), here, "an error value", "Mend the cell.", remarks)
            safe.add(sheet)
    return safe


def shared_lengths(archive: zipfile.ZipFile) -> list[int]:
    """Give the length of each text that cells share, its markup counted in."""
    if "xl/sharedStrings.xml" not in archive.namelist():
        return []
    return [len(text) for text in TEXT.findall(archive.read("xl/sharedStrings.xml"))]


def _parts(archive: zipfile.ZipFile) -> dict[str, str]:
    """Give the part of each sheet by its name."""
    relations = ElementTree.fromstring(archive.read("xl/_rels/workbook.xml.rels"))  # noqa: S314
    targets = {each.get("Id"): each.get("Target", "") for each in relations}
    workbook = ElementTree.fromstring(archive.read("xl/workbook.xml"))  # noqa: S314
    parts: dict[str, str] = {}
    for element in workbook.iter():
        if element.tag.endswith("}sheet") and (target := targets.get(element.get(RELATION))):
            path = target.lstrip("/") if target.startswith("/") else f"xl/{target}"
            parts[element.get("name", "")] = path
    return parts


def _check_size(xml: bytes, place: Place, remarks: Remarks) -> bool:
    """Say whether the rectangle that holds all cells is of a sensible size."""
    letters: set[bytes] = set()
    last_row = 0
    for column, row in CELL.findall(xml):
        letters.add(column)
        last_row = max(last_row, int(row))
    width = max((column_number(each.decode()) for each in letters), default=0)
    if width * last_row <= limits.SHEET_CELLS:
        return True
    refuse_stray_cells(place, last_row, width, remarks)
    return False


def _check_text(xml: bytes, shared: list[int], place: Place, remarks: Remarks) -> bool:
    """Say whether the texts of all cells together are of a sensible size."""
    if max(shared, default=0) * xml.count(b't="s"') <= limits.SHEET_CHARACTERS:
        return True
    uses = (int(at) for at in SHARED.findall(xml))
    total = sum(shared[at] for at in uses if at < len(shared))
    if total <= limits.SHEET_CHARACTERS:
        return True
    refuse_too_much_text(place, total, remarks)
    return False


def _refuse_each(
    cells: list[tuple[bytes, bytes]], place: Place, found: str, remedy: str, remarks: Remarks
) -> None:
    for letters, row in cells:
        column = letters.decode()
        remarks.refuse(
            place, found, "plain values", remedy, row=int(row), column=column, kind=found
        )


def column_number(letters: str) -> int:
    """Give the number of a column: A is 1, Z is 26, AA is 27."""
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number
