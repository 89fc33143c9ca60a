"""Checks that keys are used once, and that references lead to a row that was delivered."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

import pyarrow as pa
import pyarrow.compute as pc

from childfirst.exchange.remarks import Place, Remarks
from childfirst.exchange.typing.source import TypedTable
from childfirst.exchange.typing.tables import ROW
from childfirst.exchange.wording import quoted
from childfirst.record.entries import Reference

Parts = Sequence[TypedTable]


class Seen(NamedTuple):
    """Where a key was met first."""

    place: Place
    row: int


def check_unique(parts: Parts, remarks: Remarks) -> None:
    """Add a finding for every row whose key another row of the table has already."""
    key = list(parts[0].entry.primary_key)
    keys = pa.concat_tables([part.rows.select(key) for part in parts]).drop_null()
    if keys.group_by(key).aggregate([]).num_rows == keys.num_rows:
        return
    seen: dict[tuple[object, ...], Seen] = {}
    for part in parts:
        lists = [part.rows[name].to_pylist() for name in (*key, ROW)]
        for *values, row in zip(*lists, strict=True):
            if None in values:
                continue
            first = seen.setdefault(tuple(values), Seen(part.place, row))
            if first != Seen(part.place, row):
                _refuse_second(part, key, values, row, first, remarks)


def _refuse_second(
    part: TypedTable, key: list[str], values: list[object], row: int, first: Seen, remarks: Remarks
) -> None:
    elsewhere = "" if first.place == part.place else f" of {first.place}"
    remarks.refuse(
        part.place,
        found=f"the key {quoted(' / '.join(map(str, values)))} a second time, "
        f"first in row {first.row}{elsewhere}",
        expected="every key once",
        remedy="Keep one of the two rows.",
        row=row,
        column=" and ".join(part.shown.get(name, name) for name in key),
        kind="duplicate key",
    )


def check_references(tables: Mapping[str, Parts], remarks: Remarks) -> None:
    """Add a finding for every reference to a row that its delivered table lacks."""
    for parts in tables.values():
        for reference in parts[0].entry.references:
            if target := tables.get(reference.table):
                known = pa.chunked_array(
                    [c for part in target for c in part.rows[reference.target].chunks], pa.string()
                ).combine_chunks()
                for part in parts:
                    _check_reference(part, reference, known, remarks)


def _check_reference(
    part: TypedTable, reference: Reference, known: pa.Array, remarks: Remarks
) -> None:
    values = part.rows[reference.field]
    lost = pc.and_(pc.is_valid(values), pc.invert(pc.is_in(values, value_set=known)))
    if not pc.any(lost).as_py():
        return
    rows = part.rows[ROW].filter(lost).to_pylist()
    for row, value in zip(rows, values.filter(lost).to_pylist(), strict=True):
        remarks.refuse(
            part.place,
            found=f"{quoted(value)}, which {reference.table} does not have",
            expected=f"a {reference.target} of {reference.table}",
            remedy=f"Deliver that row of {reference.table} as well, or correct the reference.",
            row=row,
            column=part.shown.get(reference.field, reference.field),
            kind="lost reference",
        )
