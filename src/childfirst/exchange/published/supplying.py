"""Makes extracts of what was read from published tables."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import pyarrow as pa

from childfirst.exchange.extracts import Extracts, SuppliedTable
from childfirst.exchange.remarks import Place
from childfirst.exchange.typing.tables import ROW
from childfirst.record.arrow import arrow_schema
from childfirst.record.dictionary import tables

Row = dict[str, Any]


@dataclass(frozen=True)
class Origin:
    """Who says something, and in which file: `supplier` owns the rows, and replaces them."""

    supplier: str
    place: Place
    sha256: str


def extracts_of(
    table: str,
    origin: Origin,
    rows: Sequence[tuple[Row, int]],
    *,
    source: str = "",
    data_date: date | None = None,
    notices: Sequence[str] = (),
) -> Extracts:
    """Give rows as extracts of one table; a row without a source or day gets those given here."""
    schema = arrow_schema(tables()[table])
    told = {"source": source, "data_date": data_date}
    whole = [{**told, **row} for row, _ in rows]
    columns = [
        pa.array([row.get(name) for row in whole], schema.field(name).type) for name in schema.names
    ]
    numbers = pa.array([line for _, line in rows], pa.int64())
    supplied = SuppliedTable(
        table=table,
        file=origin.place.file,
        sheet=origin.place.sheet,
        sha256=origin.sha256,
        rows=pa.table([*columns, numbers], names=[*schema.names, ROW]),
    )
    return Extracts(origin.supplier, {table: supplied}, notices=tuple(notices))
