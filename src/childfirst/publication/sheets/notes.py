"""The sheets in front: cover, contents, and how to read the marks."""

from __future__ import annotations

from typing import Any

from childfirst.publication.model import Report
from childfirst.publication.sheets.formats import Formats
from childfirst.publication.sheets.grid import (
    HEAD_ROW,
    WIDEST,
    add_sheet,
    fit_row,
    head_table,
    set_widths,
    sheet_name,
)
from childfirst.publication.statuses import MARKS, NOT_APPLICABLE_MARK
from childfirst.publication.wording import written_date, written_period

Contents = list[tuple[str, str]]
COVER_WIDTH = 72


def write_cover(book: Any, formats: Formats, report: Report) -> None:
    """Add the cover: what the workbook is, what to know first, and the key figures."""
    sheet = book.add_worksheet("Cover")
    sheet.hide_gridlines(2)
    sheet.set_column(0, 0, COVER_WIDTH)
    sheet.set_column(1, 1, 26)
    sheet.set_column(2, 2, 22)
    sheet.write_string(0, 0, f"{report.title}: {report.area}, {report.period.label}", formats.title)
    lines = [
        *report.about,
        report.quality.statement,
        f"Records as they stood on {written_date(report.as_at)}. Snapshot {report.snapshot}.",
    ]
    for place, line in enumerate(lines, 1):
        sheet.write_string(place, 0, line, formats.text)
        fit_row(sheet, place, line, COVER_WIDTH)
    start = len(lines) + 1
    for column, head in enumerate(("Key figure", "Number", "Period")):
        sheet.write_string(start, column, head, formats.head)
    for place, fact in enumerate(report.key_facts, start + 1):
        sheet.write_string(place, 0, fact.label, formats.get())
        sheet.write_string(place, 1, fact.text, formats.get())
        sheet.write_string(place, 2, written_period(fact.period), formats.get())


def write_contents(book: Any, formats: Formats, contents: Contents) -> None:
    """Add the list of sheets, each with a link; `contents` is names and titles."""
    sheet = book.add_worksheet("Contents")
    sheet.hide_gridlines(2)
    sheet.write_string(0, 0, "Contents: every sheet of this workbook", formats.title)
    sheet.set_column(0, 0, 34)
    sheet.set_column(1, 1, 90)
    link = formats.get(font_color="#1a65a6", underline=1)
    sheet.write_string(1, 0, "Sheet", formats.head)
    sheet.write_string(1, 1, "What it holds", formats.head)
    for line, (name, title) in enumerate(contents, 2):
        sheet.write_url(line, 0, f"internal:'{sheet_name(name)}'!A1", link, sheet_name(name))
        sheet.write_string(line, 1, title, formats.get())


def write_notes(book: Any, formats: Formats) -> None:
    """Add what the marks beside numbers mean."""
    marks = [*MARKS.values(), NOT_APPLICABLE_MARK]
    note = "A mark stands beside a number, or instead of one."
    sheet = add_sheet(book, formats, "Notes", "Notes: how to read the tables", note)
    head_table(sheet, formats, "notes", ["Mark", "Name", "Meaning"], len(marks))
    for line, mark in enumerate(marks, HEAD_ROW + 1):
        fit_row(sheet, line, mark.meaning, WIDEST)
        for place, text in enumerate((mark.mark or "No mark", mark.name, mark.meaning)):
            sheet.write_string(line, place, text, formats.text)
    set_widths(sheet, [[m.mark for m in marks], [m.name for m in marks], ["x" * WIDEST]])
