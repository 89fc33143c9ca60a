"""The sheets of the report's tables, one each, laid out as on the page."""

from __future__ import annotations

from io import BytesIO
from typing import Any

from childfirst.publication.charts.drawing import PIXELS
from childfirst.publication.charts.picture import Picture, picture_of
from childfirst.publication.model.report import Report
from childfirst.publication.model.tables import Column, Table
from childfirst.publication.sheets.formats import Formats, cell_number, number_format
from childfirst.publication.sheets.grid import HEAD_ROW, add_sheet, head_table, set_widths
from childfirst.publication.words.cells import Cell
from childfirst.publication.words.wording import basis_words, written_period


def write_table(book: Any, formats: Formats, report: Report, table: Table) -> None:
    """Add the sheet of a table: title, what it counts, headings, rows."""
    title = f"{table.name}: {table.title}"
    about = f"{report.area}, {report.period.label}. Counts {table.counts}"
    note = f"{about}, {basis_words(table.basis)} basis. The sheet Notes explains the marks."
    picture = picture_of(table)
    if picture is not None:
        note = f"{note} The chart under the table draws it."
    note = " ".join((note, *table.notes))
    sheet = add_sheet(book, formats, table.name, title, note)
    heads = [table.stub, *(heading(column) for column in table.columns)]
    numbers = range(1, len(heads))
    head_table(sheet, formats, table.key, heads, len(table.rows), numbers=numbers)
    for line, row in enumerate(table.rows, HEAD_ROW + 1):
        bold = {"bold": True} if row.total else {}
        sheet.write_string(line, 0, row.words, formats.get(**bold))
        for place, cell in enumerate(row.cells, 1):
            write_cell(sheet, formats, line, place, cell, bold)
    columns = [[row.words for row in table.rows]]
    for place, head in enumerate(heads[1:]):
        columns.append([head[: len(head) // 2 + 2], *(row.cells[place].text for row in table.rows)])
    set_widths(sheet, columns)
    if picture is not None:
        add_chart(sheet, picture, HEAD_ROW + len(table.rows) + 2)


def add_chart(sheet: Any, picture: Picture, line: int) -> None:
    """Put a chart under the table that it draws, with its text alternative."""
    scale = 1 / PIXELS
    look = {"x_scale": scale, "y_scale": scale, "object_position": 2}
    content = {"image_data": BytesIO(picture.png), "description": picture.alternative}
    sheet.insert_image(line, 0, f"{picture.key}.png", {**content, **look})


def heading(column: Column) -> str:
    """Head a column by its period and what it shows, as each heading must be its own."""
    return f"{written_period(column.group)} {column.heading}"


def write_cell(
    sheet: Any, formats: Formats, line: int, place: int, cell: Cell, look: dict[str, Any]
) -> None:
    """Write a cell: a number in the format that shows its words, or else its text."""
    number = cell_number(cell)
    if number is None:
        sheet.write_string(line, place, cell.text, formats.get(align="right", **look))
        return
    shown = formats.get(align="right", num_format=number_format(cell), **look)
    sheet.write_number(line, place, number, shown)
