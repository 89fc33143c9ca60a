"""Which kinds of file are read, which are passed over, and which are refused."""

from __future__ import annotations

from pathlib import PurePosixPath

from childfirst.exchange.naming import table_called
from childfirst.exchange.remarks import Place, Remarks

TEXTS = (".csv", ".tsv", ".txt")
WORKBOOKS = (".xlsx", ".ods")
DATA = "CSV, TSV, TXT, XLSX and ODS, or a zip of these"

PROSE = frozenset({"readme", "licence", "license", "notes", "changelog", "about", "contents"})
"""Names of text files that explain and hold no data."""

REFUSED = {
    ".xls": "an old Excel workbook (.xls)",
    ".xlsb": "a binary Excel workbook (.xlsb)",
    ".xlsm": "an Excel workbook with macros (.xlsm)",
    ".zip": "a zip inside the delivery",
    ".7z": "a 7z archive",
    ".rar": "a RAR archive",
    ".gz": "a gzip file",
    ".tar": "a tar archive",
    ".xml": "an XML file",
    ".mdb": "an Access database",
    ".accdb": "an Access database",
    ".parquet": "a Parquet file",
    ".sav": "an SPSS file",
    ".numbers": "a Numbers document",
}
REMEDIES = {
    ".xls": "Open it in a spreadsheet program and save it as .xlsx.",
    ".xlsb": "Open it in a spreadsheet program and save it as .xlsx.",
    ".xlsm": "Save it as .xlsx, without macros.",
    ".zip": "Unpack it and put its files beside the others.",
}


def worth_reading(inside: PurePosixPath, *, lone: bool = False) -> bool:
    """Say whether a file of a delivery may hold data; `lone` when it is all there is."""
    if inside.name.startswith((".", "~$")):
        return False
    suffix = inside.suffix.lower()
    if suffix in TEXTS:
        return lone or inside.stem.lower() not in PROSE
    return suffix in WORKBOOKS


def refuse_kind(
    inside: PurePosixPath, place: Place, remarks: Remarks, *, lone: bool = False
) -> None:
    """Add a finding for a file that was meant as data but is of a kind that is not read.

    Anything else that lies beside data, such as a picture or a note, is passed over,
    unless it is the only file there is.
    """
    suffix = inside.suffix.lower()
    if not lone and inside.name.startswith((".", "~$")):
        return
    if lone or suffix in REFUSED or (suffix not in TEXTS and table_called(inside.stem)):
        remarks.refuse(
            place,
            found=REFUSED.get(suffix, f"a file of the type {suffix or 'without ending'}"),
            expected=f"files of the types {DATA}",
            remedy=REMEDIES.get(suffix, "Export the data as CSV or save them as a workbook."),
        )
