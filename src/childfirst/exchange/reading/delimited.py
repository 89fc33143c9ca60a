"""Reads delimited text: CSV, TSV and the like."""

from __future__ import annotations

import pyarrow as pa

from childfirst.exchange.reading.junk import without_closing_lines
from childfirst.exchange.reading.raw import (
    RawTable,
    raw_table,
    refuse_title_above,
    too_many_columns,
)
from childfirst.exchange.reading.records import Records, records_of
from childfirst.exchange.remarks import Place, Remarks


def read_delimited(
    text: str, name: str, place: Place, sha256: str, remarks: Remarks, delimiter: str = ""
) -> RawTable | None:
    """Give the table in a text; None, with findings, when it cannot be read.

    Rows are numbered by the line on which a record begins, the first line being 1.
    """
    records = records_of(text, delimiter, place, remarks)
    if records is None:
        return None
    if not records.cells:
        remarks.refuse(
            place,
            found="an empty file",
            expected="a header line with the names of the columns",
            remedy="Export the file again.",
        )
        return None
    header, body = _header_and_body(records)
    if too_many_columns(place, len(header), remarks):
        return None
    body = without_closing_lines(body, len(header), place, remarks)
    if len(header) == 1 and body.cells and all(len(cells) > 1 for cells in body.cells):
        refuse_title_above(place, remarks)
        return None
    body = _even(body, header, text.endswith(("\n", "\r")), place, remarks)
    columns = [pa.array(cells, pa.string()) for cells in zip(*body.cells, strict=True)]
    columns = columns or [pa.array([], pa.string())] * len(header)
    return raw_table(
        name, place, sha256, header, columns, pa.array(body.lines, pa.int64()), remarks
    )


def _header_and_body(records: Records) -> tuple[list[str], Records]:
    return records.cells[0], Records(records.cells[1:], records.lines[1:])


def _even(
    body: Records, header: list[str], ends_with_newline: bool, place: Place, remarks: Remarks
) -> Records:
    """Keep the records that are as wide as the header; the others become findings.

    Empty cells beyond the header are dropped: spreadsheets leave them behind.
    """
    width = len(header)
    if {len(cells) for cells in body.cells} <= {width}:
        return body
    kept: list[list[str]] = []
    lines: list[int] = []
    last = body.lines[-1]
    for line, cells in zip(body.lines, body.cells, strict=True):
        if len(cells) == width or (len(cells) > width and not any(map(str.strip, cells[width:]))):
            kept.append(cells[:width])
            lines.append(line)
        elif len(cells) < width and line == last and not ends_with_newline:
            _refuse_cut_off(line, len(cells), width, place, remarks)
        else:
            _refuse_uneven(line, len(cells), width, place, remarks)
    return Records(kept, lines)


def _refuse_cut_off(line: int, count: int, width: int, place: Place, remarks: Remarks) -> None:
    remarks.refuse(
        place,
        found=f"a last line with {count} of {width} cells and no line end",
        expected="a complete file",
        remedy="The file was cut off: export or copy it again.",
        row=line,
    )


def _refuse_uneven(line: int, count: int, width: int, place: Place, remarks: Remarks) -> None:
    remarks.refuse(
        place,
        found=f"{count} cells",
        expected=f"{width} cells, as in the header",
        remedy="Put a value that holds the delimiter or a line break in double quotes.",
        row=line,
        kind="uneven",
    )
