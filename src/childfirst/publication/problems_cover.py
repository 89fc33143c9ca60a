"""The cover of the workbook of problems: how complete the period is, and the totals."""

from __future__ import annotations

from typing import Any

from childfirst.publication.problems_groups import could_not_run, errors_among
from childfirst.publication.problems_words import KEEP_IT_IN, MEANINGS, completeness
from childfirst.validation.run import Validation


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
    line = _totals(sheet, validation, bold, 5)
    _stopped(sheet, validation, bold, line + 1)
    sheet.hide_gridlines(2)
    sheet.set_paper(9)  # A4
    sheet.fit_to_pages(1, 0)


def _totals(sheet: Any, validation: Validation, bold: Any, line: int) -> int:
    """Write the four states and the totals; give the line after them."""
    _heads(sheet, ("What came of the rules", "Rules", "Meaning"), bold, line)
    for line, (state, meaning) in enumerate(MEANINGS.items(), line + 1):
        sheet.write_string(line, 0, str(state).capitalize())
        sheet.write_number(line, 1, validation.count(state))
        sheet.write_string(line, 2, meaning)
    errors = errors_among(validation.outcomes)
    line += 2
    _heads(sheet, ("Problems found", "Rows", "Meaning"), bold, line)
    for label, rows, meaning in (
        ("Errors", errors, "They cannot be right: put them right."),
        ("Queries", len(validation.problems) - errors, "They may be right: look."),
        ("All", len(validation.problems), "A row that fails two rules is two problems."),
    ):
        line += 1
        sheet.write_string(line, 0, label)
        sheet.write_number(line, 1, rows)
        sheet.write_string(line, 2, meaning)
    return line + 1


def _stopped(sheet: Any, validation: Validation, bold: Any, line: int) -> None:
    stopped = could_not_run(validation)
    if not stopped:
        return
    _heads(sheet, ("Rules that could not run", "Code", "Why"), bold, line)
    for line, outcome in enumerate(stopped, line + 1):
        sheet.write_string(line, 0, outcome.rule.title)
        sheet.write_string(line, 1, outcome.rule.code)
        sheet.write_string(line, 2, outcome.why)


def _heads(sheet: Any, heads: tuple[str, ...], bold: Any, line: int) -> None:
    for column, head in enumerate(heads):
        sheet.write_string(line, column, head, bold)
