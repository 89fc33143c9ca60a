"""The sheets of plain data: every figure, and how many rows failed each rule."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import Any

from childfirst.measures.figures import COLUMNS, Figure, Status
from childfirst.publication.model.report import Moves, Report
from childfirst.publication.sheets.formats import Formats
from childfirst.publication.sheets.grid import HEAD_ROW, add_sheet, head_table, set_widths
from childfirst.publication.words.explanations import MOVED, MOVED_TITLE
from childfirst.publication.words.statuses import MARKS
from childfirst.validation.run import Outcome

RULE_HEADS = ("Rule", "What is wrong", "Severity", "Who", "State", "Rows asked", "Rows failed")
WORDS = ("Where", "Figure", "Printed", "The records give", "Why")


def write_figures(book: Any, formats: Formats, figures: Sequence[Figure]) -> None:
    """Add every figure with all its columns, as plain values."""
    note = "One row for each figure that this report prints."
    sheet = add_sheet(book, formats, "Figures", "Figures: every figure printed", note)
    rows = [[getattr(figure, name) for name in COLUMNS] for figure in figures]
    _fill(sheet, formats, "figures", COLUMNS, rows)


def write_problems(book: Any, formats: Formats, outcomes: Iterable[Outcome]) -> None:
    """Add how many rows failed each rule, and nothing of the rows themselves."""
    note = "Counts only. The list of rows to put right is kept inside the service."
    sheet = add_sheet(book, formats, "Problems by rule", "Problems by rule", note)
    rows = [
        [
            outcome.rule.code,
            outcome.rule.title,
            str(outcome.rule.severity),
            str(outcome.rule.owner),
            str(outcome.state),
            outcome.asked,
            len(outcome.problems),
        ]
        for outcome in outcomes
    ]
    _fill(sheet, formats, "problems_by_rule", RULE_HEADS, rows)


def write_published(book: Any, formats: Formats, report: Report) -> None:
    """Add the published figures that the records do not give."""
    title = "Published figures that the records do not give"
    note = "They contradict other published figures, or cannot be compared."
    sheet = add_sheet(book, formats, "Published differences", title, note)
    rows = [[d.where, d.what, d.printed, d.given, d.reason] for d in report.differences]
    _fill(sheet, formats, "published_differences", WORDS, rows)


def write_moves(book: Any, formats: Formats, moves: Moves) -> None:
    """Add the figures that moved since an earlier pack."""
    note = f"{MOVED.format(since=moves.since)} {moves.note}".strip()
    sheet = add_sheet(book, formats, "Moved figures", f"Moved figures: {MOVED_TITLE}", note)
    rows = [[m.where, m.period, m.before, m.now, m.figure.reference] for m in moves.figures]
    heads = ("Figure", "Period", "Printed then", "Now", "Reference")
    _fill(sheet, formats, "moved_figures", heads, rows)


def write_supplies(book: Any, formats: Formats, report: Report) -> None:
    """Add what was supplied, by whom, and from which day."""
    note = report.quality.statement
    sheet = add_sheet(book, formats, "Supplied", "Supplied: what each partner supplied", note)
    rows = [
        [
            s.title,
            s.partner,
            s.file or "Not supplied",
            MARKS[Status.SUPPRESSED].mark if s.rows is None else s.rows,
            s.as_at.isoformat() if s.as_at else "Not said",
        ]
        for s in report.quality.supplies
    ]
    _fill(sheet, formats, "supplied", ("Records", "Partner", "File", "Rows", "As at"), rows)


def _fill(
    sheet: Any, formats: Formats, name: str, heads: Sequence[str], rows: Sequence[Sequence[Any]]
) -> None:
    """Write rows of plain values: text as text, numbers as numbers, nothing where empty."""
    head_table(sheet, formats, name, heads, len(rows))
    plain = formats.get()
    for line, row in enumerate(rows, HEAD_ROW + 1):
        for place, value in enumerate(row):
            if isinstance(value, int | Decimal):
                sheet.write_number(line, place, float(value), plain)
            elif value is not None and value != "":
                sheet.write_string(line, place, str(value), plain)
    columns = [
        [heads[place], *(str(row[place] or "") for row in rows)] for place in range(len(heads))
    ]
    set_widths(sheet, columns)
