"""Fields that are younger than a snapshot: nobody could record them, so they are empty."""

from __future__ import annotations

import pyarrow as pa

from childfirst.record.arrow import arrow_schema
from childfirst.record.dictionary import tables


def with_younger_fields(name: str, rows: pa.Table) -> pa.Table:
    """Give a table of an older snapshot with the optional fields that it lacks, all empty."""
    entry = tables()[name]
    schema = arrow_schema(entry)
    for field in entry.fields:
        if field.optional and field.name not in rows.column_names:
            kind = schema.field(field.name).type
            rows = rows.append_column(field.name, pa.nulls(rows.num_rows, kind))
    return rows
