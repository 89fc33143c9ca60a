"""Tables of the database as Arrow tables, as snapshots and comparisons need them."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

import pyarrow as pa
from django.db import connection

from childfirst.record.arrow import TYPES, arrow_schema, with_provenance
from childfirst.record.entries import FieldEntry, TableEntry


def stored_table(entry: TableEntry) -> pa.Table:
    """Read one table of the record, with the file and row that supplied each of its rows.

    `supplied_file` is the name of the file, with its sheet where it has one.
    """
    quote = connection.ops.quote_name
    fields = ", ".join(f"t.{quote(field.name)}" for field in entry.fields)
    with connection.cursor() as cursor:
        cursor.execute(
            f"SELECT {fields}, f.file_name, f.sheet, t.supplied_row "
            f"FROM {quote(entry.name)} t JOIN supplied_files f ON f.id = t.supplied_file_id"
        )
        rows = cursor.fetchall()
    columns = list(zip(*rows, strict=True)) or [()] * (len(entry.fields) + 3)
    names, sheets, numbers = columns[-3:]
    values = [_column(field, column) for field, column in zip(entry.fields, columns, strict=False)]
    files = [source_name(name, sheet) for name, sheet in zip(names, sheets, strict=True)]
    values += [pa.array(files, pa.string()), pa.array(numbers, pa.int64())]
    return pa.table(values, schema=with_provenance(arrow_schema(entry)))


def source_name(file: str, sheet: str) -> str:
    """Give the name of a file, with its sheet where it has one."""
    return f"{file}, sheet {sheet}" if sheet else file


def _column(field: FieldEntry, values: Sequence[Any]) -> pa.Array:
    """Give a column its type; SQLite hands dates over as text and decimals as floats."""
    if field.kind == "date":
        as_text = [None if value is None else str(value) for value in values]
        return pa.array(as_text, pa.string()).cast(pa.date32())
    if field.kind == "number":
        exact = [None if v is None else Decimal(str(v)) for v in values]
        return pa.array(exact, TYPES["number"])
    return pa.array(values, TYPES[field.kind])
