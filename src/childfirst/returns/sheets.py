"""The sheets of a return's workbook: text as text, numbers as numbers, never a formula."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from childfirst.returns.declaration import HEAD_ROW, Form
from childfirst.returns.filling import Filled, Return

FONT = {"font_name": "Arial", "font_size": 11}
WIDEST, NARROWEST = 60, 9
A4 = 9
COLUMNS_A_PAGE = 14
LINE_HEIGHT = 15  # points
HEAD_HEIGHT = 75  # points, five lines of a long heading


class Looks:
    """The formats of one workbook."""

    def __init__(self, book: Any) -> None:
        self.plain = book.add_format(FONT)
        self.wrapped = book.add_format({**FONT, "text_wrap": True, "valign": "top"})
        self.title = book.add_format({**FONT, "bold": True, "font_size": 15})
        self.head = book.add_format({**FONT, "bold": True, "text_wrap": True, "bottom": 1})


def write_cover(book: Any, looks: Looks, filled: Return, lines: Sequence[tuple[str, str]]) -> None:
    """Add the cover: whose return it is, of which quarter, and from which record."""
    sheet = book.add_worksheet("Cover")
    sheet.hide_gridlines(2)
    sheet.set_landscape()
    sheet.set_paper(A4)
    sheet.fit_to_pages(1, 0)
    sheet.set_column(0, 0, 24)
    sheet.set_column(1, 1, 72)
    title = f"Key performance indicators: {filled.service}, {filled.quarter.label}"
    sheet.write_string(0, 0, title, looks.title)
    facts = (
        ("Service", filled.service),
        ("Quarter", filled.quarter.label),
        ("Snapshot", filled.snapshot),
        ("As at", filled.as_at.isoformat()),
        ("Definitions", filled.definitions),
        ("Template", filled.template),
        *lines,
    )
    for line, (head, text) in enumerate(facts, 2):
        sheet.write_string(line, 0, head, looks.head)
        sheet.write_string(line, 1, text, looks.plain)


def write_form(book: Any, looks: Looks, form: Form, cells: Sequence[Filled]) -> None:
    """Add the sheet of one indicator; a cell that the template does not have stays empty."""
    note = "Each cell's figure, reference and definition are in the sheet References."
    pages_wide = -(-len(form.columns) // COLUMNS_A_PAGE)
    sheet = _sheet(book, looks, form.name, f"{form.name}: {form.title}", note, pages_wide)
    notes = any(row.note for row in form.rows)
    heads = ["Row", *(column.label for column in form.columns), *(["Note"] if notes else [])]
    for place, head in enumerate(heads):
        sheet.write_string(HEAD_ROW, place, head, looks.head)
    sheet.set_row(HEAD_ROW, HEAD_HEIGHT)
    for line, row in enumerate(form.rows, HEAD_ROW + 1):
        sheet.write_string(line, 0, row.label, looks.plain)
        if row.note:
            sheet.write_string(line, len(heads) - 1, row.note, looks.plain)
    for cell in cells:
        _write(sheet, cell.place.line, cell.place.column, cell.content, looks.plain)
    sheet.set_column(0, 0, max(len(row.label) for row in form.rows) + 2)
    sheet.set_column(1, len(heads) - 1, 18)
    if notes:
        sheet.set_column(len(heads) - 1, len(heads) - 1, max(len(row.note) for row in form.rows))


def write_list(
    book: Any,
    looks: Looks,
    name: str,
    note: str,
    heads: Sequence[str],
    rows: Sequence[Sequence[object]],
) -> None:
    """Add a sheet of plain rows under headings."""
    sheet = _sheet(book, looks, name, name, note)
    for place, head in enumerate(heads):
        sheet.write_string(HEAD_ROW, place, head, looks.head)
        longest = max(len(head), *(len(str(row[place])) for row in rows)) if rows else len(head)
        sheet.set_column(place, place, min(max(longest + 2, NARROWEST), WIDEST))
    for line, row in enumerate(rows, HEAD_ROW + 1):
        lines = max(-(-len(str(value)) // WIDEST) for value in row)
        if lines > 1:
            sheet.set_row(line, lines * LINE_HEIGHT)
        for place, value in enumerate(row):
            _write(sheet, line, place, value, looks.wrapped if lines > 1 else looks.plain)


def _sheet(book: Any, looks: Looks, name: str, title: str, note: str, pages_wide: int = 1) -> Any:
    sheet = book.add_worksheet(name)
    sheet.hide_gridlines(2)
    sheet.set_landscape()
    sheet.set_paper(A4)
    sheet.fit_to_pages(pages_wide, 0)
    sheet.repeat_rows(HEAD_ROW)
    sheet.repeat_columns(0)
    sheet.write_string(0, 0, title, looks.title)
    sheet.write_string(1, 0, note, looks.plain)
    sheet.freeze_panes(HEAD_ROW + 1, 1)
    return sheet


def _write(sheet: Any, line: int, place: int, value: object, look: Any) -> None:
    if isinstance(value, int | float | Decimal):
        sheet.write_number(line, place, float(value), look)
    elif value is not None and value != "":
        sheet.write_string(line, place, str(value), look)
