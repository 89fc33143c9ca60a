"""Reads workbooks: each sheet of an XLSX or ODS file is a table."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from datetime import date, datetime

import pyarrow as pa
from python_calamine import CalamineError, CalamineWorkbook, SheetTypeEnum, SheetVisibleEnum

from childfirst.exchange.reading.archive import refuse_damaged
from childfirst.exchange.reading.raw import RawTable, Unread, raw_table, too_many_columns
from childfirst.exchange.reading.workbook_safety import safe_sheets
from childfirst.exchange.remarks import Place, Remarks

Cell = str | float | bool | date | datetime | object


def read_workbook(
    data: bytes, shown: str, sha256: str, wanted: Callable[[str], bool], remarks: Remarks
) -> Iterator[RawTable | Unread]:
    """Give every sheet that holds a table; findings for those that cannot be read."""
    place = Place(shown)
    sheets = safe_sheets(data, place, remarks)
    if sheets is None:
        return
    try:
        workbook = CalamineWorkbook.from_filelike(io.BytesIO(data))
        for sheet in workbook.sheets_metadata:
            if sheet.typ == SheetTypeEnum.WorkSheet and sheet.name in sheets:
                if not wanted(sheet.name):
                    yield _unread(workbook, sheet.name, Place(shown, sheet.name))
                    continue
                if sheet.visible != SheetVisibleEnum.Visible:
                    remarks.note(f"{Place(shown, sheet.name)}: is hidden, and was read.")
                if table := _sheet(workbook, sheet.name, shown, sha256, remarks):
                    yield table
    except CalamineError:
        refuse_damaged(place, remarks)


def _unread(workbook: CalamineWorkbook, name: str, place: Place) -> Unread:
    sheet = workbook.get_sheet_by_name(name)
    return Unread(name, place, sheet.width > 1 and sheet.height > 1)


def _sheet(
    workbook: CalamineWorkbook, name: str, shown: str, sha256: str, remarks: Remarks
) -> RawTable | None:
    place = Place(shown, name)
    sheet = workbook.get_sheet_by_name(name)
    cells = sheet.to_python()
    if not cells or sheet.start is None:
        return None
    first = sheet.start[0] + 1
    header = [cell_text(cell) for cell in cells[0]]
    if too_many_columns(place, len(header), remarks):
        return None
    columns = [_column(column) for column in zip(*cells[1:], strict=True)]
    columns = columns or [pa.array([], pa.string())] * len(header)
    rows = pa.array(range(first + 1, first + len(cells)), pa.int64())
    return raw_table(name, place, sha256, header, columns, rows, remarks)


def _column(cells: tuple[Cell, ...]) -> pa.Array:
    try:
        return pa.array(cells, pa.string())
    except (pa.ArrowInvalid, pa.ArrowTypeError):
        return pa.array([cell_text(cell) for cell in cells], pa.string())


def cell_text(cell: Cell) -> str:
    """Give a cell as text: whole numbers without a point, dates as 2023-04-01."""
    if isinstance(cell, str):
        return cell
    if isinstance(cell, bool):
        return "TRUE" if cell else "FALSE"
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() else format(cell, ".15g")
    if isinstance(cell, datetime):
        return cell.isoformat(sep=" ")
    return cell.isoformat() if isinstance(cell, date) else str(cell)
