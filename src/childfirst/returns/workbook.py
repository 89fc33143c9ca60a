"""Writes a return as a workbook. Equal returns give equal bytes: no clock is in the file."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, time
from pathlib import Path

from childfirst.measures.restatement import Restated, told
from childfirst.returns.filling import NOT_YET_COUNTED, Filled, Return
from childfirst.returns.late_changes import LateChange
from childfirst.returns.preflight import Finding, Level
from childfirst.returns.sheets import Looks, write_cover, write_form, write_list

OPTIONS = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
REFERENCES = (
    "Sheet", "Cell", "Row", "Column", "Figure", "Reference", "Value", "Numerator",
    "Denominator", "Status", "Definition",
)  # fmt: skip
FINDINGS = ("Level", "Concerns", "What", "Count", "Why, or what to do")
RESTATED = (
    "Concerns", "Earlier figure", "Earlier wording gives", "Changed on", "Later figure",
    "Later wording gives", "Why",
)  # fmt: skip
CHANGES = ("Sheet", "Cell", "Row", "Column", "Figure", "Before", "After")


def write_return(
    filled: Return,
    findings: Sequence[Finding],
    path: Path,
    changes: Sequence[LateChange] = (),
    compared_with: str = "",
) -> None:
    """Write the workbook; with `compared_with`, a snapshot's id, the late changes since it.

    The day of the records stands as the day of making.
    """
    import xlsxwriter  # only when a workbook is asked for

    with xlsxwriter.Workbook(str(path), OPTIONS) as book:
        book.set_properties(
            {
                "title": f"Key performance indicators: {filled.service}, {filled.quarter.label}",
                "author": "Childfirst",
                "created": datetime.combine(filled.as_at, time()),
            }
        )
        looks = Looks(book)
        write_cover(book, looks, filled, _counts(filled, findings, changes, compared_with))
        for form in filled.forms:
            cells = [cell for cell in filled.cells if cell.place.sheet == form.name]
            write_form(book, looks, form, cells)
        note = "What would be rejected or queried. Counts only: no row names a child."
        rows = [[str(f.level), f.concerns, f.what, f.count, f.why] for f in findings]
        write_list(book, looks, "Pre-flight", note, FINDINGS, rows)
        if compared_with:
            note = f"Cells whose value is not what snapshot {compared_with} gives."
            write_list(book, looks, "Late changes", note, CHANGES, [_change(c) for c in changes])
        note = "What a change of the national wording did to the quarter: counted by both."
        rows = [_restatement(each) for each in filled.restated]
        write_list(book, looks, "Restatements", note, RESTATED, rows)
        note = "The figure in each cell of the template, and the rule by which it is counted."
        rows = [_reference(cell) for cell in filled.cells]
        write_list(book, looks, "References", note, REFERENCES, rows)


def _counts(
    filled: Return, findings: Sequence[Finding], changes: Sequence[LateChange], compared_with: str
) -> list[tuple[str, str]]:
    """Give the lines of the cover that say how complete the return is."""
    rejections = sum(finding.level is Level.REJECT for finding in findings)
    lines = [
        ("Cells", f"{len(filled.cells)}, of which {len(filled.missing)} {NOT_YET_COUNTED}"),
        ("Pre-flight", f"{rejections} rejected, {len(findings) - rejections} queried"),
    ]
    if compared_with:
        lines.append(("Late changes", f"{len(changes)} cells since snapshot {compared_with}"))
    return lines


def _reference(cell: Filled) -> list[object]:
    place, figure = cell.place, cell.figure
    where: list[object] = [place.sheet, place.address, place.row_label, place.column_label]
    if figure is None:
        return [*where, "", "", "", "", "", NOT_YET_COUNTED, ""]
    return [
        *where,
        figure.cell,
        figure.reference,
        figure.value,
        figure.numerator,
        figure.denominator,
        str(figure.status),
        figure.definition,
    ]


def _restatement(each: Restated) -> list[object]:
    before, after = each.before, each.after
    changed = [before.cell, told(before), each.changed_on.isoformat(), after.cell, told(after)]
    return [before.measure, *changed, each.why]


def _change(change: LateChange) -> list[object]:
    place = change.place
    where = [place.sheet, place.address, place.row_label, place.column_label, place.cell]
    return [*where, change.before, change.after]
