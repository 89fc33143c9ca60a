"""Writes a report as data alone: tidy rows without any formatting, and what the columns mean."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime, time
from decimal import Decimal
from pathlib import Path
from typing import Any

from childfirst.publication.model.report import Report
from childfirst.publication.sheets.tidy import COLUMNS, Plain, tidy_rows
from childfirst.publication.sheets.workbook import OPTIONS
from childfirst.publication.words.statuses import MARKS
from childfirst.publication.words.wording import written_date


def write_data_workbook(report: Report, path: Path) -> None:
    """Write the report's figures as rows. Equal reports give equal bytes.

    Three sheets, each a table that begins in A1: the data, the columns, the report itself.
    """
    import xlsxwriter  # only when a workbook is asked for

    with xlsxwriter.Workbook(str(path), OPTIONS) as book:
        book.set_properties(
            {
                "title": f"{report.title}, data: {report.area}, {report.period.label}",
                "author": "Childfirst",
                "created": datetime.combine(report.as_at, time()),
            }
        )
        _sheet(book, "Data", tuple(COLUMNS), (row.values() for row in tidy_rows(report)))
        _sheet(book, "Columns", ("column", "meaning"), COLUMNS.items())
        statuses = [(str(status), mark.meaning) for status, mark in MARKS.items()]
        _sheet(book, "Statuses", ("status", "meaning"), statuses)
        _sheet(book, "About", ("what", "text"), _about(report))


def _about(report: Report) -> list[tuple[str, str]]:
    return [
        ("report", report.title),
        ("area", report.area),
        ("period", report.period.label),
        ("records as they stood on", written_date(report.as_at)),
        ("snapshot", report.snapshot),
        *(("about", text) for text in report.about),
        ("quality", report.quality.statement),
    ]


def _sheet(book: Any, name: str, heads: Sequence[str], rows: Iterable[Iterable[Plain]]) -> None:
    sheet = book.add_worksheet(name)
    sheet.write_row(0, 0, heads)
    for line, row in enumerate(rows, 1):
        for place, value in enumerate(row):
            if isinstance(value, int | Decimal):
                sheet.write_number(line, place, float(value))
            elif value:
                sheet.write_string(line, place, value)
