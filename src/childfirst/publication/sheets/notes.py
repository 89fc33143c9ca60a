"""The sheets in front: cover, key figures, contents, and how to read the marks."""

from __future__ import annotations

from typing import Any

from childfirst.publication.model.report import Report
from childfirst.publication.sheets.formats import Formats
from childfirst.publication.sheets.grid import (
    HEAD_ROW,
    WIDEST,
    add_sheet,
    fit_row,
    head_table,
    set_widths,
)
from childfirst.publication.words.statuses import MARKS, NOT_APPLICABLE_MARK
from childfirst.publication.words.wording import written_date, written_period

Contents = list[tuple[str, str]]
COVER_WIDTH = 72


def write_cover(book: Any, formats: Formats, report: Report) -> None:
    """Add the cover: what the workbook is, and what to know first."""
    sheet = book.add_worksheet("Cover")
    sheet.hide_gridlines(2)
    sheet.set_column(0, 0, COVER_WIDTH)
    sheet.write_string(0, 0, f"{report.title}: {report.area}, {report.period.label}", formats.title)
    lines = [
        *report.about,
        report.quality.statement,
        f"Records as they stood on {written_date(report.as_at)}. Snapshot {report.snapshot}.",
    ]
    for place, line in enumerate(lines, 1):
        sheet.write_string(place, 0, line, formats.text)
        fit_row(sheet, place, line, COVER_WIDTH)


def write_key_figures(book: Any, formats: Formats, report: Report) -> None:
    """Add the key figures, as printed, with the periods they are about and their references."""
    title = f"Key figures: {report.area}, {report.period.label}"
    sheet = add_sheet(book, formats, "Key figures", title, "The numbers that lead the report.")
    heads = ["What was counted", "Number", "Period", "Reference"]
    rows = [
        (fact.label, fact.text, written_period(fact.period), fact.figure.reference)
        for fact in report.key_facts
    ]
    head_table(sheet, formats, "key_figures", heads, len(rows))
    for line, row in enumerate(rows, HEAD_ROW + 1):
        for place, text in enumerate(row):
            sheet.write_string(line, place, text, formats.get())
    set_widths(sheet, [list(texts) for texts in zip(heads, *rows, strict=True)])


def write_contents(book: Any, formats: Formats, contents: Contents) -> None:
    """Add the list of sheets, each with a link; `contents` is names and titles."""
    sheet = book.add_worksheet("Contents")
    sheet.hide_gridlines(2)
    sheet.write_string(0, 0, "Contents: every sheet of this workbook", formats.title)
    sheet.write_string(1, 0, "This sheet holds one table.", formats.get())
    sheet.set_paper(9)  # A4
    sheet.fit_to_pages(1, 0)
    sheet.set_column(0, 0, 34)
    sheet.set_column(1, 1, 90)
    link = formats.get(font_color="#1a65a6", underline=1)
    head_table(sheet, formats, "contents", ["Sheet", "What it holds"], len(contents), row=2)
    for line, (name, title) in enumerate(contents, 3):
        shown = formats.sheet_name(name)
        sheet.write_url(line, 0, f"internal:'{shown}'!A1", link, shown)
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
