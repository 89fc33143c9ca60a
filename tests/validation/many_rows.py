"""A record with many rows in every table, made without regard to sense: only to be asked."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pyarrow as pa

from childfirst.engine.session import Session
from childfirst.record.arrow import arrow_schema, with_provenance
from childfirst.record.dictionary import tables
from childfirst.record.entries import FieldEntry, TableEntry
from childfirst.validation.worked import AS_AT

SERVICE = "Example"
FIRST_DAY = date(2022, 1, 1)
DAYS = 900  # dates repeat after so many rows
WORDS = 30  # different texts in a field that is free
ROWS_OF_A_PARENT = 4  # how many rows refer to the same one


def session_of_many(rows: int, as_at: date = AS_AT, born: date | None = None) -> Session:
    """Open a session with so many rows in each table, all children born on one day if given."""
    session = Session()
    for name, entry in tables().items():
        session.add(name, {SERVICE: _table(entry, rows, born)})
    session.add_given("snapshot", snapshot_of(SERVICE, as_at))
    return session


def snapshot_of(service: str, as_at: date) -> pa.Table:
    """Give the day on which the record of a service is taken to be true, as a session takes it."""
    return pa.table({"service": [service], "as_at": pa.array([as_at], pa.date32())})


def _table(entry: TableEntry, rows: int, born: date | None) -> pa.Table:
    columns: dict[str, list[Any]] = {
        field.name: [_value(entry, field, number) for number in range(rows)]
        for field in entry.fields
    }
    if born and entry.name == "children":
        columns["date_of_birth"] = [born] * rows
    columns |= {"supplied_file": ["example"] * rows, "supplied_row": list(range(2, rows + 2))}
    return pa.table(columns, schema=with_provenance(arrow_schema(entry)))


def _value(entry: TableEntry, field: FieldEntry, number: int) -> Any:
    for reference in entry.references:
        if reference.field == field.name:
            return f"{reference.table} {number // ROWS_OF_A_PARENT}"
    if field.name in entry.primary_key and not field.codes:
        return f"{entry.name} {number}" if field.kind == "string" else number
    if field.codes:
        return field.codes[number % len(field.codes)]
    if field.kind == "date":
        return FIRST_DAY + timedelta(number % DAYS + len(field.name))
    return number % WORDS if field.kind != "string" else f"word {number % WORDS}"
