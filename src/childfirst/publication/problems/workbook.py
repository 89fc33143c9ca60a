"""The problems of a validation as a workbook: by person, by figure, and every rule asked."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

import xlsxwriter

from childfirst.publication.problems.cover import write_cover
from childfirst.publication.problems.groups import by_figure, by_person
from childfirst.publication.problems.table import COLUMNS, problem_row
from childfirst.validation.run import Outcome, Validation
from childfirst.validation.touches import tables_touched

WRITTEN = datetime(2000, 1, 1)  # the same problems give the same bytes whenever they are written
BY_PERSON = ("who", *(name for name in COLUMNS if name != "who"))
BY_FIGURE = ("figure", *(name for name in COLUMNS if name != "figures"))
RULES = (
    "code", "problem", "severity", "who", "table", "state", "rows asked", "rows failed",
    "why it could not run", "figures",
)  # fmt: skip
WIDTHS = {
    "code": 9, "severity": 10, "problem": 36, "remedy": 46, "who": 22, "figures": 36,
    "figure": 28, "table": 20, "key": 22, "child": 14, "fields": 26, "file": 26, "row": 8,
    "state": 16, "rows asked": 12, "rows failed": 12, "why it could not run": 40,
}  # fmt: skip

Row = Sequence[Any]


def write_problems_workbook(validation: Validation, path: Path, about: str = "") -> None:
    """Write the workbook; `about` says on the cover what was checked, such as area and period.

    Every text is written as text, so nothing in it can be a formula or a link.
    """
    book = xlsxwriter.Workbook(path, {"strings_to_formulas": False, "strings_to_urls": False})
    book.set_properties({"title": f"What to put right {about}".strip(), "created": WRITTEN})
    write_cover(book, validation, about)
    _sheet(book, "By person", BY_PERSON, _person_rows(validation))
    _sheet(book, "By figure", BY_FIGURE, _figure_rows(validation))
    _sheet(book, "Rules", RULES, [_rule_row(outcome) for outcome in validation.outcomes])
    book.close()


def _person_rows(validation: Validation) -> list[Row]:
    rows = [
        problem_row(problem)
        for group in by_person(validation)
        for outcome in group.outcomes
        for problem in outcome.problems
    ]
    return [[row[name] for name in BY_PERSON] for row in rows]


def _figure_rows(validation: Validation) -> list[Row]:
    return [
        [group.title, *(problem_row(problem)[name] for name in BY_FIGURE[1:])]
        for group in by_figure(validation)
        for outcome in group.outcomes
        for problem in outcome.problems
    ]


def _rule_row(outcome: Outcome) -> Row:
    rule = outcome.rule
    return (
        rule.code, rule.title, str(rule.severity), str(rule.owner), rule.rows.name,
        str(outcome.state), outcome.asked, len(outcome.problems), outcome.why,
        "; ".join(tables_touched(rule)),
    )  # fmt: skip


def _sheet(book: Any, name: str, heads: Sequence[str], rows: Iterable[Row]) -> None:
    """Write a list with a heading that stays in sight, filters, and landscape pages."""
    sheet = book.add_worksheet(name)
    head = book.add_format({"bold": True, "bottom": 2, "valign": "top", "text_wrap": True})
    cell = book.add_format({"valign": "top", "text_wrap": True})
    for column, title in enumerate(heads):
        sheet.set_column(column, column, WIDTHS[title])
        sheet.write_string(0, column, title[:1].upper() + title[1:], head)
    last = 0
    for last, row in enumerate(rows, 1):
        for column, value in enumerate(row):
            _write(sheet, last, column, value, cell)
    sheet.freeze_panes(1, 0)
    sheet.autofilter(0, 0, last, len(heads) - 1)
    sheet.set_landscape()
    sheet.set_paper(9)  # A4
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(0)


def _write(sheet: Any, row: int, column: int, value: Any, form: Any) -> None:
    if isinstance(value, int):
        sheet.write_number(row, column, value, form)
    elif value:
        sheet.write_string(row, column, str(value), form)
