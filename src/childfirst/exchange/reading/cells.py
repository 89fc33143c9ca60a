"""Refuses cells that no honest extract holds: formulas, spreadsheet errors, huge texts."""

from __future__ import annotations

from collections.abc import Iterable

import pyarrow as pa
import pyarrow.compute as pc

from childfirst.exchange import limits
from childfirst.exchange.reading.raw import RawTable
from childfirst.exchange.remarks import Remarks
from childfirst.exchange.wording import quoted

FORMULA = r"^([=@]|[+-][A-Za-z(])"
"""Text that a spreadsheet would run. Signed numbers, telephone numbers and dashes are not."""

ERRORS = ("#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!", "#SPILL!", "#CALC!")
NARROW_COLUMN = r"^#{3,}$"


def check_cells(table: RawTable, used: Iterable[str], remarks: Remarks) -> None:
    """Add a finding for every forbidden cell in the columns that are used."""
    for name in used:
        column = table.columns[name]
        _refuse_formulas(table, name, column, remarks)
        _refuse_errors(table, name, column, remarks)
        _refuse_huge(table, name, column, remarks)


def _refuse_formulas(table: RawTable, name: str, column: pa.Array, remarks: Remarks) -> None:
    for row, value in _where(table, column, pc.match_substring_regex(column, FORMULA)):
        remarks.refuse(
            table.place,
            found=f"text that begins like a formula, {quoted(value)}",
            expected="plain values",
            remedy="Take the first sign out: a spreadsheet would run this as a formula.",
            row=row,
            column=name,
            kind="formula",
        )


def _refuse_errors(table: RawTable, name: str, column: pa.Array, remarks: Remarks) -> None:
    failed = pc.is_in(column, value_set=pa.array(ERRORS))
    narrow = pc.fill_null(pc.match_substring_regex(column, NARROW_COLUMN), False)
    for row, value in _where(table, column, pc.or_(failed, narrow)):
        remarks.refuse(
            table.place,
            found=f"{quoted(value)}, which a spreadsheet shows for a failed or hidden value",
            expected="a value or an empty cell",
            remedy="Mend the cell in the source, or widen the column, and save again.",
            row=row,
            column=name,
            kind="error value",
        )


def _refuse_huge(table: RawTable, name: str, column: pa.Array, remarks: Remarks) -> None:
    longest = pc.max(pc.utf8_length(column)).as_py() or 0
    if longest <= limits.CELL_CHARACTERS:
        return
    mask = pc.greater(pc.utf8_length(column), limits.CELL_CHARACTERS)
    for row, value in _where(table, column, mask):
        remarks.refuse(
            table.place,
            found=f"a cell of {len(value):,} characters",
            expected=f"at most {limits.CELL_CHARACTERS:,}",
            remedy="Shorten the text; if it is several cells in one, look for a missing quote.",
            row=row,
            column=name,
            kind="huge",
        )


def _where(table: RawTable, column: pa.Array, mask: pa.Array) -> Iterable[tuple[int, str]]:
    positions = pc.indices_nonzero(pc.fill_null(mask, False))
    if not len(positions):
        return []
    return zip(
        table.rows.take(positions).to_pylist(), column.take(positions).to_pylist(), strict=True
    )
