"""Finds which of our fields each column of a file is."""

from __future__ import annotations

from dataclasses import dataclass

from childfirst.exchange.naming import field_called, nearest
from childfirst.exchange.reading.cells import check_cells
from childfirst.exchange.reading.raw import RawTable
from childfirst.exchange.remarks import Remarks
from childfirst.exchange.typing.source import SourceColumn, SourceTable
from childfirst.record.entries import TableEntry


@dataclass(frozen=True)
class Allowances:
    """What a delivery may lack (`partial`) or have too much (`ignore_unknown_columns`)."""

    partial: bool = False
    ignore_unknown_columns: bool = False


def source_table(
    raw: RawTable, entry: TableEntry, allowed: Allowances, remarks: Remarks
) -> SourceTable:
    """Match the columns of a raw table to the fields of ours; findings for what is left."""
    matched: dict[str, str] = {}
    unknown: list[str] = []
    for header in raw.columns:
        field = field_called(entry, header)
        if field is None:
            unknown.append(header)
        elif field in matched:
            _refuse_twin(raw, header, matched[field], field, remarks)
        else:
            matched[field] = header
    absent = [field.name for field in entry.fields if field.name not in matched]
    if matched:
        _judge_unknown(raw, unknown, absent, allowed, remarks)
        _judge_absent(raw, entry, absent, allowed, remarks)
    else:
        _refuse_header(raw, entry, remarks)
    check_cells(raw, matched.values(), remarks)
    return SourceTable(
        entry=entry,
        place=raw.place,
        sha256=raw.sha256,
        rows=raw.rows,
        columns={name: SourceColumn(raw.columns[shown], shown) for name, shown in matched.items()},
    )


def _judge_unknown(
    raw: RawTable, unknown: list[str], absent: list[str], allowed: Allowances, remarks: Remarks
) -> None:
    for header in unknown:
        if allowed.ignore_unknown_columns:
            remarks.note(f"{raw.place}: column {header} is not ours and was left out.")
            continue
        meant = nearest(header.replace(" ", "_"), absent)
        remarks.refuse(
            raw.place,
            found="a column that the data dictionary does not have",
            expected="columns of the data dictionary only",
            remedy=f"Did you mean {meant}?"
            if meant
            else "Take it out, use a mapping, or "
            "leave such columns out (--ignore-unknown-columns).",
            column=header,
        )


def _judge_absent(
    raw: RawTable, entry: TableEntry, absent: list[str], allowed: Allowances, remarks: Remarks
) -> None:
    for name in absent:
        if entry.field(name).optional:
            continue  # younger than what the sender agreed to send
        if allowed.partial and not entry.field(name).required:
            remarks.note(f"{raw.place}: has no column {name}; it was read as empty.")
            continue
        remarks.refuse(
            raw.place,
            found="no such column",
            expected=f"the column {name} ({entry.field(name).title})",
            remedy="Add it to the extract; an empty column will do where nothing is recorded."
            if not entry.field(name).required
            else "Add it to the extract: every row needs its value.",
            column=name,
        )


def _refuse_header(raw: RawTable, entry: TableEntry, remarks: Remarks) -> None:
    row = header_row(raw, entry)
    remarks.refuse(
        raw.place,
        found="a first row without any column of ours",
        expected=f"the names of the columns of {entry.name}",
        remedy=f"Delete what stands above the header, which seems to be row {row}."
        if row
        else "Add a header with the names of the columns, or use a mapping.",
    )


def header_row(raw: RawTable, entry: TableEntry) -> int | None:
    """Give the row, among the first ten, that looks like the header, or None."""
    for at, row in enumerate(raw.rows[:10].to_pylist()):
        cells = [column[at].as_py() for column in raw.columns.values()]
        known = [cell for cell in cells if cell and field_called(entry, cell)]
        if len(known) * 2 > len(entry.fields):
            return int(row)
    return None


def _refuse_twin(raw: RawTable, header: str, first: str, field: str, remarks: Remarks) -> None:
    remarks.refuse(
        raw.place,
        found=f"two columns for {field}, '{first}' and '{header}'",
        expected="every field once",
        remedy="Take one of them out.",
        column=header,
    )
