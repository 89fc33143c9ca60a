"""Types a table: every field of the data dictionary, in its order."""

from __future__ import annotations

import pyarrow as pa

from childfirst.exchange.remarks import Remarks
from childfirst.exchange.typing.columns import TYPES, Column, typed
from childfirst.exchange.typing.source import SourceTable, TypedTable

ROW = "supplied_row"


def typed_table(source: SourceTable, remarks: Remarks) -> TypedTable:
    """Give a table with the dictionary's columns and types, then `supplied_row`."""
    columns: dict[str, pa.Array] = {}
    for field in source.entry.fields:
        column = source.columns.get(field.name)
        if column is None:
            columns[field.name] = pa.nulls(len(source.rows), TYPES[field.kind])
        else:
            columns[field.name] = typed(Column(field, column, source.rows, source.place), remarks)
    columns[ROW] = source.rows
    return TypedTable(
        entry=source.entry,
        place=source.place,
        sha256=source.sha256,
        shown={name: column.shown for name, column in source.columns.items()},
        rows=pa.table(columns),
    )
