"""The cover of the workbook of problems: how complete the period is, and the totals."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from childfirst.publication.problems.groups import could_not_run, errors_among
from childfirst.publication.problems.words import KEEP_IT_IN, MEANINGS, completeness
from childfirst.validation.run import Validation

Row = tuple[Any, ...]


def write_cover(book: Any, validation: Validation, about: str) -> None:
    """Add the cover to a workbook."""
    sheet = book.add_worksheet("Cover")
    bold = book.add_format({"bold": True})
    wrap = book.add_format({"text_wrap": True, "valign": "top"})
    sheet.set_column(0, 0, 44, wrap)
    sheet.set_column(1, 1, 12)
    sheet.set_column(2, 2, 70, wrap)
    sheet.write_string(0, 0, "What to put right", book.add_format({"bold": True, "font_size": 18}))
    sheet.write_string(1, 0, about)
    sheet.write_string(2, 0, completeness(validation), bold)
    sheet.write_string(3, 0, KEEP_IT_IN)
    line = 5
    for heads, rows in _blocks(validation):
        line = _block(sheet, bold, line, heads, rows)
    sheet.hide_gridlines(2)
    sheet.set_paper(9)  # A4
    sheet.fit_to_pages(1, 0)


def _blocks(validation: Validation) -> Iterator[tuple[Row, list[Row]]]:
    """Give the heads and rows of each block: states, totals, and what could not run."""
    yield (
        ("What came of the rules", "Rules", "Meaning"),
        [(str(s).capitalize(), validation.count(s), meaning) for s, meaning in MEANINGS.items()],
    )
    errors, every = errors_among(validation.outcomes), len(validation.problems)
    yield (
        ("Problems found", "Rows", "Meaning"),
        [
            ("Errors", errors, "They cannot be right: put them right."),
            ("Queries", every - errors, "They may be right: look."),
            ("All", every, "A row that fails two rules is two problems."),
        ],
    )
    if stopped := could_not_run(validation):
        yield (
            ("Rules that could not run", "Code", "Why"),
            [(outcome.rule.title, outcome.rule.code, outcome.why) for outcome in stopped],
        )


def _block(sheet: Any, bold: Any, line: int, heads: Row, rows: list[Row]) -> int:
    """Write a block from `line` on; give the line where the next may begin."""
    for column, head in enumerate(heads):
        sheet.write_string(line, column, head, bold)
    for below, row in enumerate(rows, line + 1):
        for column, value in enumerate(row):
            write = sheet.write_number if isinstance(value, int) else sheet.write_string
            write(below, column, value)
    return line + len(rows) + 2
