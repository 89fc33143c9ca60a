"""Looks into the parts of an XLSX file for what must not be opened or believed."""

from __future__ import annotations

import re
import zipfile
from pathlib import PurePosixPath
from xml.etree import ElementTree

from childfirst.exchange import limits
from childfirst.exchange.reading.archive import refuse_damaged
from childfirst.exchange.remarks import Place, Remarks

RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
CELL = re.compile(rb'\sr="([A-Z]{1,3})([0-9]{1,7})"')
FORMULA = re.compile(rb'<(?:\w+:)?c\s[^>]*?r="([A-Z]+)([0-9]+)"[^>]*>\s*<(?:\w+:)?f[\s/>]')
ERROR = re.compile(rb'<(?:\w+:)?c\s(?=[^>]*\bt="e")[^>]*?r="([A-Z]+)([0-9]+)"')


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
    if any(
        b"<!DOCTYPE" in archive.read(name)[:4096]
        for name in archive.namelist()
        if name.endswith((".xml", ".rels"))
    ):
        refuse_damaged(place, remarks)
        return None
    safe: set[str] = set()
    for sheet, part in _parts(archive).items():
        if _check_sheet(archive.read(part), Place(place.file, sheet), remarks):
            safe.add(sheet)
    return safe


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


def _check_sheet(xml: bytes, place: Place, remarks: Remarks) -> bool:
    """Say whether a sheet may be opened; formulas and errors in it become findings."""
    letters: set[bytes] = set()
    last_row = 0
    for column, row in CELL.findall(xml):
        letters.add(column)
        last_row = max(last_row, int(row))
    width = max((column_number(each.decode()) for each in letters), default=0)
    if width * last_row > limits.SHEET_CELLS:
        remarks.refuse(
            place,
            found=f"cells as far as row {last_row:,} and column {width:,}",
            expected=f"at most {limits.SHEET_CELLS:,} cells in the used rectangle",
            remedy="Delete the stray cells beyond the table.",
        )
        return False
    _refuse_each(FORMULA.findall(xml), place, "a formula", "Paste the values over it.", remarks)
    _refuse_each(ERROR.findall(xml), place, "an error value", "Mend the cell.", remarks)
    return True


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
