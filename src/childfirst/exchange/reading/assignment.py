"""Finds which of our tables each file or sheet is, and which of our fields each column is."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from childfirst.exchange.naming import (
    field_called,
    nearest,
    nearest_table,
    normalised,
    table_called,
)
from childfirst.exchange.reading.cells import check_cells
from childfirst.exchange.reading.kinds import PROSE
from childfirst.exchange.reading.raw import RawTable, Unread
from childfirst.exchange.remarks import Place, Remarks
from childfirst.exchange.typing.source import SourceColumn, SourceTable
from childfirst.exchange.wording import quoted
from childfirst.record.dictionary import TableEntry, tables


@dataclass(frozen=True)
class Allowances:
    """What a delivery may lack (`partial`) or have too much (`ignore_unknown_columns`)."""

    partial: bool = False
    ignore_unknown_columns: bool = False


def tables_by_name(raws: Iterable[RawTable | Unread], remarks: Remarks) -> dict[str, RawTable]:
    """Give each raw table under the name of our table; findings for those that are none."""
    found: dict[str, RawTable] = {}
    for raw in raws:
        name = table_called(raw.name)
        if isinstance(raw, Unread) or name is None:
            judge_unread(raw, remarks)
        elif name in found:
            _refuse_second(raw, found[name], name, remarks)
        else:
            found[name] = raw
    return found


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
            remedy=f"Did you mean {meant}?" if meant else "Take it out, or use a mapping.",
            column=header,
        )


def _judge_absent(
    raw: RawTable, entry: TableEntry, absent: list[str], allowed: Allowances, remarks: Remarks
) -> None:
    for name in absent:
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


def judge_unread(raw: RawTable | Unread, remarks: Remarks) -> None:
    """Refuse a table that is none of ours; pass over prose with a notice."""
    meant = nearest_table(raw.name)
    looks_empty = isinstance(raw, Unread) and not raw.data and (raw.place.sheet or not meant)
    if looks_empty or normalised(raw.name) in PROSE:
        remarks.note(f"{raw.place}: was passed over, its name is not that of a table.")
        return
    remarks.refuse(
        raw.place,
        found=f"a table called {quoted(raw.name)}",
        expected="the name of a table of the data dictionary",
        remedy=f"Did you mean {meant}?" if meant else "Rename it, take it out, or use a mapping.",
    )


def _refuse_second(raw: RawTable, first: RawTable, name: str, remarks: Remarks) -> None:
    remarks.refuse(
        raw.place,
        found=f"a second {name}; the first is {first.place}",
        expected="every table once",
        remedy="Take one of them out.",
    )


def _refuse_twin(raw: RawTable, header: str, first: str, field: str, remarks: Remarks) -> None:
    remarks.refuse(
        raw.place,
        found=f"two columns for {field}, '{first}' and '{header}'",
        expected="every field once",
        remedy="Take one of them out.",
        column=header,
    )


def refuse_missing_tables(
    source: str, missing: Iterable[str], expected: str, remarks: Remarks
) -> None:
    """Add a finding for every table that a whole delivery must have and this one lacks."""
    for name in missing:
        remarks.refuse(
            Place(source),
            found=f"no table {name}",
            expected=f"{expected}: a file or sheet called {name} ({tables()[name].title})",
            remedy="Add it, with its header alone if there is nothing to tell, or say that the "
            "delivery is partial.",
        )
