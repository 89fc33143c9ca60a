"""Finds the header of a local-level table by its labels, wherever it stands."""

from __future__ import annotations

from dataclasses import dataclass

from childfirst.exchange.published.grids import Grid
from childfirst.exchange.published.labels import Labels, label, without_notes
from childfirst.exchange.remarks import Remarks
from childfirst.exchange.wording import listed, quoted

LOOKED_AT = 20
"""How many rows may stand above a header: the national tables have three or so."""

ENOUGH = 3
"""So many known labels in a row, that of the year or of the service among them, make a header."""

BREAKDOWNS = ("sentence_type", "sentence_tier", "offence_group", "gravity", "sex", "age_group",
              "ethnicity")  # fmt: skip


@dataclass(frozen=True)
class Header:
    """Where a table's columns are: `at` is the header's position in the grid.

    `columns` are positions by what they hold; `others` those of text that we do not hold.
    """

    at: int
    columns: dict[str, int]
    others: dict[str, int]


def looks_local_level(grid: Grid, labels: Labels) -> int | None:
    """Give the position of the header of a local-level table, or None when the grid is none."""
    for at, row in enumerate(grid.cells[:LOOKED_AT]):
        known = {labels.column(cell) for cell in row if cell} - {None}
        if len(known) >= ENOUGH and known & {"financial_year", "area"} and known & set(BREAKDOWNS):
            return at
    return None


def header_at(grid: Grid, at: int, labels: Labels, remarks: Remarks) -> Header | None:
    """Read the header; None, with findings, where a column is missing, twice, or not to be told."""
    columns: dict[str, int] = {}
    unknown: dict[str, int] = {}
    faults = len(remarks.findings)
    body = grid.cells[at + 1 :]
    for position, title in enumerate(grid.cells[at]):
        held = labels.column(title)
        if held is None and title:
            unknown[without_notes(title)] = position
        elif held in columns:
            _refuse_twin(grid, at, title, remarks)
        elif held is not None:
            columns[held] = position
        elif any(row[position] for row in body):
            _refuse_nameless(grid, at, position, remarks)
    if "number" not in columns:
        _find_number(columns, unknown, labels)
    _find_breakdowns(columns, unknown, labels)
    for needed in ("financial_year", "area", "number"):
        if needed not in columns:
            _refuse_missing(grid, at, needed, list(unknown), remarks)
    _refuse_more_numbers(grid, at, unknown, remarks)
    if len(remarks.findings) > faults:
        return None
    return Header(at, columns, unknown)


def _find_number(columns: dict[str, int], unknown: dict[str, int], labels: Labels) -> None:
    for title in list(unknown):
        words = label(title).split("_")
        if words[0] in labels.number_words or words[-1] in labels.number_words:
            columns["number"] = unknown.pop(title)
            return


def _find_breakdowns(columns: dict[str, int], unknown: dict[str, int], labels: Labels) -> None:
    """Take columns of new names for the breakdowns that their words name, one for each."""
    for title in list(unknown):
        named = labels.breakdown(title)
        if named is not None and named not in columns:
            columns[named] = unknown.pop(title)


def _refuse_more_numbers(grid: Grid, at: int, unknown: dict[str, int], remarks: Remarks) -> None:
    for title, position in unknown.items():
        filled = [cell for row in grid.cells[at + 1 :] if (cell := row[position])]
        if filled and all(cell.replace(",", "").replace(".", "").isdigit() for cell in filled):
            remarks.refuse(
                grid.place,
                found=f"a column of numbers that we do not know, {quoted(title)}",
                expected="one column of numbers, and columns that break it down",
                remedy="If it breaks the number down, add its name to labels.yaml; else delete it.",
                row=grid.numbers[at],
                column=title,
            )


def _refuse_missing(grid: Grid, at: int, needed: str, unknown: list[str], remarks: Remarks) -> None:
    what = {"financial_year": "financial year", "area": "service", "number": "number"}[needed]
    rest = f" Is it {listed([quoted(title) for title in unknown])}?" if unknown else ""
    remarks.refuse(
        grid.place,
        found=f"no column with the {what}",
        expected="a local-level table: financial year, service, breakdowns and a number",
        remedy=f"Check the file, or add the column's new name to labels.yaml.{rest}",
        row=grid.numbers[at],
    )


def _refuse_twin(grid: Grid, at: int, title: str, remarks: Remarks) -> None:
    remarks.refuse(
        grid.place,
        found=f"a second column for the same thing, {quoted(title)}",
        expected="every column once",
        remedy="Delete one of them.",
        row=grid.numbers[at],
        column=title,
    )


def _refuse_nameless(grid: Grid, at: int, position: int, remarks: Remarks) -> None:
    remarks.refuse(
        grid.place,
        found=f"values in column {position + 1}, which has no name",
        expected="a name in the header of every column that holds values",
        remedy="Name the column, or take its values out.",
        row=grid.numbers[at],
    )
