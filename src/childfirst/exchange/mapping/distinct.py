"""Makes one row of all that repeat a key, as a wide extract repeats an offence."""

from __future__ import annotations

from dataclasses import replace

import pyarrow as pa

from childfirst.exchange.remarks import Remarks
from childfirst.exchange.typing.source import SourceTable
from childfirst.exchange.wording import listed


def distinct(table: SourceTable, remarks: Remarks) -> SourceTable:
    """Keep the first row of each key; one that says otherwise later is a finding.

    Rows with an empty key are kept: that a key is missing is found later.
    """
    names = list(table.columns)
    columns = [table.columns[name].values.to_pylist() for name in names]
    keys = [names.index(name) for name in table.entry.primary_key if name in names]
    rows = table.rows.to_pylist()
    first: dict[tuple[str | None, ...], int] = {}
    kept: list[int] = []
    for at, row in enumerate(zip(*columns, strict=True)):
        key = tuple(row[position] for position in keys)
        if None in key:
            kept.append(at)
            continue
        before = first.setdefault(key, at)
        if before == at:
            kept.append(at)
            continue
        differing = [
            table.columns[name].shown
            for name, cells, value in zip(names, columns, row, strict=True)
            if cells[before] != value
        ]
        if differing:
            remarks.refuse(
                table.place,
                found=f"other values than row {rows[before]} of the same key "
                f"in {listed(differing)}",
                expected="the same values in every row of one key",
                remedy="Correct one of the rows in the source system.",
                row=rows[at],
                column=listed(differing),
                kind="contradiction",
            )
    chosen = pa.array(kept, pa.int64())
    return replace(
        table,
        rows=table.rows.take(chosen),
        columns={
            name: replace(column, values=column.values.take(chosen))
            for name, column in table.columns.items()
        },
    )
