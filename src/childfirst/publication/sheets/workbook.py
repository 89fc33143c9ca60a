"""Writes a report as a workbook: one table a sheet, numbers as numbers, no formulas."""

from __future__ import annotations

from datetime import datetime, time
from pathlib import Path

from childfirst.publication.model.report import Report
from childfirst.publication.sheets.data import (
    write_figures,
    write_moves,
    write_problems,
    write_published,
    write_supplies,
)
from childfirst.publication.sheets.formats import Formats
from childfirst.publication.sheets.notes import (
    write_contents,
    write_cover,
    write_key_figures,
    write_notes,
)
from childfirst.publication.sheets.tables import write_table

OPTIONS = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}


def write_workbook(report: Report, path: Path) -> None:
    """Write the report's workbook. Equal reports give equal bytes.

    The day of the records stands as the day of making, so that no clock is in the file.
    """
    import xlsxwriter  # only when a workbook is asked for

    with xlsxwriter.Workbook(str(path), OPTIONS) as book:
        book.set_properties(
            {
                "title": f"{report.title}: {report.area}, {report.period.label}",
                "author": "Childfirst",
                "created": datetime.combine(report.as_at, time()),
            }
        )
        formats = Formats(book)
        write_cover(book, formats, report)
        if report.key_facts:
            write_key_figures(book, formats, report)
        write_contents(book, formats, _contents(report))
        write_notes(book, formats)
        for table in report.tables:
            write_table(book, formats, report, table)
        if report.moves:
            write_moves(book, formats, report.moves)
        write_supplies(book, formats, report)
        if report.quality.told:
            write_problems(book, formats, report.quality.rules)
        if report.differences:
            write_published(book, formats, report)
        write_figures(book, formats, report.figures)


def _contents(report: Report) -> list[tuple[str, str]]:
    tables = [(table.name, table.title) for table in report.tables]
    leading = [("Key figures", "The numbers that lead the report")]
    published = [("Published differences", "Published figures that the records do not give")]
    return [
        ("Cover", "What this workbook is"),
        *(leading if report.key_facts else []),
        ("Notes", "How to read the tables"),
        *tables,
        *([("Moved figures", "Figures that moved since the last pack")] if report.moves else []),
        ("Supplied", "What each partner supplied, and how old it is"),
        *([("Problems by rule", "How many rows failed each rule")] if report.quality.told else []),
        *(published if report.differences else []),
        ("Figures", "Every figure printed, as plain values"),
    ]
