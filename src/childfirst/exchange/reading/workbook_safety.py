"""Checks a workbook before it is opened: passwords, macros, formulas, huge or broken sheets."""

from __future__ import annotations

import zipfile
import zlib
from xml.etree import ElementTree

from childfirst.exchange.reading.archive import DAMAGED, open_zip, refuse_damaged
from childfirst.exchange.reading.ods_safety import check_ods
from childfirst.exchange.reading.xlsx_safety import check_xlsx
from childfirst.exchange.remarks import Place, Remarks

OLD_OFFICE = bytes.fromhex("D0CF11E0A1B11AE1")
"""How a compound document begins: an old .xls, or a new workbook with a password."""


def safe_sheets(data: bytes, place: Place, remarks: Remarks) -> set[str] | None:
    """Name the sheets that may be opened; None, with findings, when the workbook may not."""
    if data.startswith(OLD_OFFICE):
        remarks.refuse(
            place,
            found="a workbook with a password, or an old .xls under another name",
            expected="an .xlsx or .ods workbook without a password",
            remedy="Open it in a spreadsheet program and save it as .xlsx without a password.",
        )
        return None
    archive = open_zip(data, place, remarks)
    if archive is None:
        return None
    with archive:
        try:
            return _checked(archive, place, remarks)
        except (*DAMAGED, zlib.error, LookupError, ValueError, ElementTree.ParseError):
            refuse_damaged(place, remarks)
            return None


def _checked(archive: zipfile.ZipFile, place: Place, remarks: Remarks) -> set[str] | None:
    names = archive.namelist()
    if "content.xml" in names:
        return check_ods(archive, place, remarks)
    if "xl/workbook.xml" in names:
        return check_xlsx(archive, place, remarks)
    remarks.refuse(
        place,
        found="a zip that is no workbook",
        expected="an .xlsx or .ods workbook",
        remedy="Name it .zip if it is a zip of files, or save the workbook again.",
    )
    return None
