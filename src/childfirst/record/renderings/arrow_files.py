"""The dictionary as Arrow files that hold a schema and no rows."""

from __future__ import annotations

from collections.abc import Iterator

import pyarrow as pa

from childfirst.record.arrow import arrow_schema, with_provenance
from childfirst.record.dictionary import tables


def arrow_files() -> Iterator[tuple[str, bytes]]:
    """Give name and content of `<table>.arrow` for every table, provenance included."""
    for name, table in tables().items():
        sink = pa.BufferOutputStream()
        with pa.ipc.new_file(sink, with_provenance(arrow_schema(table))):
            pass
        yield f"{name}.arrow", sink.getvalue().to_pybytes()
