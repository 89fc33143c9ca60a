"""Reads files into grids of text, without yet knowing which row is the header."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath

from python_calamine import CalamineError, CalamineWorkbook, SheetTypeEnum

from childfirst.exchange import limits
from childfirst.exchange.findings import Finding
from childfirst.exchange.reading.archive import refuse_damaged
from childfirst.exchange.reading.kinds import WORKBOOKS
from childfirst.exchange.reading.records import records_of
from childfirst.exchange.reading.text import decoded
from childfirst.exchange.reading.workbook import cell_text
from childfirst.exchange.reading.workbook_safety import safe_sheets
from childfirst.exchange.remarks import Place, Remarks


@dataclass(frozen=True)
class Grid:
    """A sheet or text file as rows of text; `numbers` are the rows as a spreadsheet shows them.

    `faults` are what is wrong with its cells, to be told only if the sheet is used.
    """

    name: str
    place: Place
    sha256: str
    cells: list[list[str]]
    numbers: list[int]
    faults: tuple[Finding, ...] = ()


def grids_of(data: bytes, inside: PurePosixPath, shown: str, remarks: Remarks) -> list[Grid]:
    """Give every sheet of a workbook, or the one table of a text file; findings for neither."""
    if inside.suffix.lower() in WORKBOOKS:
        return list(_sheets(data, Place(shown), remarks))
    return _text(data, inside, Place(shown), remarks)


def tell(faults: tuple[Finding, ...], remarks: Remarks) -> None:
    """Add findings that were kept back."""
    for each in faults:
        remarks.refuse(
            Place(each.file, each.sheet),
            each.found,
            each.expected,
            each.remedy,
            row=each.row,
            column=each.column,
            kind=each.found,
        )


def _sheets(data: bytes, place: Place, remarks: Remarks) -> Iterator[Grid]:
    kept_back = Remarks()
    safe = safe_sheets(data, place, kept_back)
    if safe is None:
        tell(tuple(kept_back.findings), remarks)
        return
    sha256 = hashlib.sha256(data).hexdigest()
    try:
        workbook = CalamineWorkbook.from_filelike(io.BytesIO(data))
        for sheet in workbook.sheets_metadata:
            if sheet.typ == SheetTypeEnum.WorkSheet and sheet.name in safe:
                faults = tuple(f for f in kept_back.findings if f.sheet == sheet.name)
                yield _sheet(workbook, sheet.name, Place(place.file, sheet.name), sha256, faults)
    except CalamineError:
        refuse_damaged(place, remarks)


def _sheet(
    workbook: CalamineWorkbook, name: str, place: Place, sha256: str, faults: tuple[Finding, ...]
) -> Grid:
    sheet = workbook.get_sheet_by_name(name)
    cells = [[cell_text(cell).strip() for cell in row] for row in sheet.to_python()]
    first = sheet.start[0] + 1 if sheet.start else 1
    return Grid(name, place, sha256, cells, list(range(first, first + len(cells))), faults)


def _text(data: bytes, inside: PurePosixPath, place: Place, remarks: Remarks) -> list[Grid]:
    text = decoded(data, place, remarks)
    records = records_of(text, "", place, remarks) if text is not None else None
    if records is None:
        return []
    width = max(map(len, records.cells), default=0)
    if width > limits.COLUMNS:
        remarks.refuse(
            place, f"{width} columns", f"at most {limits.COLUMNS}", "Check that it is the file."
        )
        return []
    cells = [[*map(str.strip, row), *[""] * (width - len(row))] for row in records.cells]
    sha256 = hashlib.sha256(data).hexdigest()
    return [Grid(inside.stem, place, sha256, cells, list(records.lines))]
