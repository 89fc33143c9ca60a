"""Worked examples as tables that a session can be asked about."""

from __future__ import annotations

import pyarrow as pa

from childfirst.language.examples import example_rows
from childfirst.record.arrow import arrow_schema, with_provenance
from childfirst.record.dictionary import tables


def example_tables(text: str) -> dict[str, pa.Table]:
    """Give every table of the record, filled as an example says; ValueError if it cannot be."""
    rows = example_rows(text)
    return {
        name: pa.Table.from_pylist(
            [
                {**row, "supplied_file": "example", "supplied_row": number}
                for number, row in enumerate(rows[name], 2)
            ],
            schema=with_provenance(arrow_schema(entry)),
        )
        for name, entry in tables().items()
    }
