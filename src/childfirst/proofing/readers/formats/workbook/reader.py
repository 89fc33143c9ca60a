"""Reads workbooks, XLSX and ODS: each sheet's titles, notes and tables, numbers as shown."""

from __future__ import annotations

import io
from collections.abc import Iterator
from datetime import date, datetime

from python_calamine import (
    CalamineError,
    CalamineSheet,
    CalamineWorkbook,
    SheetTypeEnum,
    SheetVisibleEnum,
)

from childfirst.proofing.document import Block, Document, Table
from childfirst.proofing.readers.formats.workbook.number_formats import plain_number
from childfirst.proofing.readers.formats.workbook.pictures import descriptions_of_workbook
from childfirst.proofing.readers.formats.workbook.sheets import Numbered, blocks_of_sheet
from childfirst.proofing.readers.formats.workbook.styles import Shows, Styles, styles_of_workbook
from childfirst.proofing.readers.limits import MOST_CELLS
from childfirst.proofing.readers.office import holds, is_damaged, opened
from childfirst.proofing.readers.reader import Known, Reader, UnreadableDocumentError
from childfirst.proofing.readers.text.markup import without_markup

SUFFIXES = (".xlsx", ".xlsm", ".xls", ".ods")
SPREADSHEET = b"application/vnd.oasis.opendocument.spreadsheet"


def is_workbook(content: bytes, suffix: str) -> bool:
    """Say whether bytes are a workbook, or what is left of one."""
    open_document = holds(content, "content.xml") and SPREADSHEET in content[:200]
    known = holds(content, "xl/workbook.xml") or open_document
    return known or is_damaged(content, suffix, SUFFIXES)


def read_workbook(content: bytes, name: str) -> Document:
    """Read a workbook; raise UnreadableDocumentError where that is not safe or possible.

    Formulas are not run: what they gave when the workbook was saved is read. Hidden sheets
    are not read, as no reader of the workbook sees them.
    """
    from childfirst.exchange.reading.workbook_safety import safe_sheets
    from childfirst.exchange.remarks import Place, Remarks

    remarks = Remarks()
    safe = safe_sheets(content, Place(name), remarks)
    if not safe:
        raise UnreadableDocumentError("; ".join(map(str, remarks.findings)) or f"{name}: is empty")
    blocks: list[Block] = []
    unread: list[str] = []
    try:
        workbook = CalamineWorkbook.from_filelike(io.BytesIO(content))
        with opened(content, name) as archive:
            shows = styles_of_workbook(archive, name)
            described = descriptions_of_workbook(archive, name)
        for each in workbook.sheets_metadata:
            if each.typ != SheetTypeEnum.WorkSheet:
                continue
            if each.name not in safe or each.visible != SheetVisibleEnum.Visible:
                unread.append(f"sheet {each.name}, which is hidden or cannot be opened safely")
                continue
            tables = sum(isinstance(block, Table) for block in blocks)
            sheet = workbook.get_sheet_by_name(each.name)
            blocks += _blocks(sheet, shows.get(each.name, {}), tables, name)
            blocks += described.get(each.name, [])
    except CalamineError as error:
        raise UnreadableDocumentError(f"{name}: is damaged; save it anew") from error
    return Document(name, "workbook", tuple(blocks), tuple(unread))


def _blocks(sheet: CalamineSheet, styles: Styles, tables: int, name: str) -> Iterator[Block]:
    if sheet.start is None:
        return
    if sheet.width * sheet.height > MOST_CELLS:
        raise UnreadableDocumentError(
            f"{name}: sheet {sheet.name} has more than {MOST_CELLS:,} cells; "
            "delete stray cells beyond its tables, or split it"
        )
    top, left = sheet.start[0] + 1, sheet.start[1] + 1
    rows: list[Numbered] = [
        (row, [_text(cell, styles.get((row, column))) for column, cell in enumerate(cells, left)])
        for row, cells in enumerate(sheet.to_python(skip_empty_area=True), top)
    ]
    yield from blocks_of_sheet(sheet.name, rows, left, tables)


def _text(cell: object, shows: Shows | None) -> str:
    """Give a cell as the workbook shows it."""
    if isinstance(cell, bool):
        return "TRUE" if cell else "FALSE"
    if isinstance(cell, int | float):
        return shows(float(cell)) if shows else plain_number(float(cell))
    if isinstance(cell, datetime):
        return cell.date().isoformat()
    if isinstance(cell, date):
        return cell.isoformat()
    return " ".join(without_markup(str(cell)).split())


READER = Reader("workbook", Known.BY_SIGN, is_workbook, read_workbook)
