"""A sheet that holds one table: what it says first, then headings, then rows, no gaps."""

from __future__ import annotations

import re
from collections.abc import Container, Sequence
from typing import Any

from childfirst.publication.sheets.formats import Formats

HEAD_ROW = 3  # below the title, the note and the link back
WIDEST, NARROWEST = 60, 9
LINE_HEIGHT = 15  # points


def add_sheet(book: Any, formats: Formats, name: str, title: str, note: str) -> Any:
    """Add a sheet that says in A1 what it is, in A2 what to know, and leads back in A3."""
    sheet = book.add_worksheet(formats.sheet_name(name))
    sheet.write_string(0, 0, title, formats.title)
    sheet.write_string(1, 0, note, formats.get())
    sheet.write_url(
        2,
        0,
        "internal:'Contents'!A1",
        formats.get(font_color="#1a65a6", underline=1),
        "Back to contents",
    )
    sheet.hide_gridlines(2)
    sheet.set_landscape()
    sheet.set_paper(9)  # A4
    sheet.fit_to_pages(1, 0)
    return sheet


def head_table(
    sheet: Any,
    formats: Formats,
    name: str,
    heads: Sequence[str],
    rows: int,
    row: int = HEAD_ROW,
    numbers: Container[int] = (),
) -> None:
    """Write the headings in a row and mark the range as a table that tools find by its name.

    `numbers` are the places of the columns that hold numbers, which stand at the right.
    """
    looks = [formats.number_head if n in numbers else formats.head for n in range(len(heads))]
    sheet.add_table(
        row,
        0,
        row + max(rows, 1),
        len(heads) - 1,
        {
            "name": table_name(name),
            "style": None,
            "autofilter": False,
            "columns": [
                {"header": head, "header_format": look}
                for head, look in zip(heads, looks, strict=True)
            ],
        },
    )
    sheet.set_row(row, 2 * LINE_HEIGHT)
    sheet.freeze_panes(row + 1, 1)
    sheet.repeat_rows(row)


def set_widths(sheet: Any, columns: Sequence[Sequence[str]]) -> None:
    """Set each column as wide as its longest text, within limits."""
    for place, texts in enumerate(columns):
        longest = max((len(text) for text in texts), default=0)
        sheet.set_column(place, place, min(max(longest + 2, NARROWEST), WIDEST))


def fit_row(sheet: Any, row: int, text: str, width: int) -> None:
    """Make a row as high as a wrapped text needs in a column of a width, in characters.

    Not every reader finds the height by itself.
    """
    lines = sum(-(-max(len(part), 1) // width) for part in text.splitlines() or [""])
    if lines > 1:
        sheet.set_row(row, LINE_HEIGHT * lines)


def table_name(name: str) -> str:
    """Make a name that a table may have: a letter, then letters, digits and underscores."""
    return "Table_" + re.sub(r"\W+", "_", name).strip("_")
