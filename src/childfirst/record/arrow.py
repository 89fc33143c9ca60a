"""The data dictionary as Arrow schemas: the form in which tables travel through Childfirst."""

from __future__ import annotations

import pyarrow as pa

from childfirst.record.entries import TableEntry

TYPES = {
    "string": pa.string(),
    "date": pa.date32(),
    "integer": pa.int64(),
    "number": pa.decimal128(18, 4),
}
PROVENANCE = (
    pa.field("supplied_file", pa.string(), metadata={"title": "File that supplied the row"}),
    pa.field("supplied_row", pa.int64(), metadata={"title": "Its row in that file"}),
)


def arrow_schema(entry: TableEntry) -> pa.Schema:
    """Give the columns of a table in the order and types of the dictionary."""
    return pa.schema(
        [
            pa.field(
                field.name,
                TYPES[field.kind],
                metadata={"title": field.title, "sensitivity": field.sensitivity},
            )
            for field in entry.fields
        ]
    )


def with_provenance(schema: pa.Schema) -> pa.Schema:
    """Add the two columns that say which file and row supplied a record."""
    return pa.schema([*schema, *PROVENANCE])
