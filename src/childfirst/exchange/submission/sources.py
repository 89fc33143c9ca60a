"""Gathers the rows of all documents into tables of text, ready for the typing."""

from __future__ import annotations

from collections.abc import Iterable

import pyarrow as pa

from childfirst.exchange.reading.cells import check_cells
from childfirst.exchange.reading.raw import RawTable, clean
from childfirst.exchange.remarks import Place, Remarks
from childfirst.exchange.submission.documents import Document
from childfirst.exchange.submission.positions import Position, Row
from childfirst.exchange.submission.rows import Taking
from childfirst.exchange.submission.shape import is_local, shape, travelling
from childfirst.exchange.typing.source import SourceColumn, SourceTable
from childfirst.exchange.wording import quoted

Digest = tuple[Place, str]
"""A file and the SHA-256 of its bytes."""


def source_tables(
    takings: Iterable[Taking], files: Iterable[Digest], remarks: Remarks
) -> dict[str, list[SourceTable]]:
    """Give every table delivered: in parts, one for each file and place of its rows.

    A table with a national item counts as delivered in any case. One that is an
    extension counts as delivered when a document mentions its item, be it empty: else
    "none recorded" could not be told from "not collected".
    """
    parts: dict[tuple[int, Digest], list[Row]] = {}
    mentioned = set()
    distinct: set[tuple[str, tuple[str, ...]]] = set()
    number = {id(position): at for at, position in enumerate(shape().positions)}
    for taking in takings:
        mentioned |= taking.mentioned
        document = taking.document
        _refuse_twins(taking, remarks)
        for row in taking.rows:
            if not row.position.distinct or _is_new(row, distinct):
                part = (number[id(row.position)], (document.place, document.sha256))
                parts.setdefault(part, []).append(row)
    empty = next(iter(files))
    for at, position in enumerate(shape().positions):
        delivered = not is_local(position.entry.name) or position.path in mentioned
        if delivered and not any(known == at for known, _ in parts):
            parts[(at, empty)] = []
    made: dict[str, list[SourceTable]] = {name: [] for name in travelling()}
    for (at, file), rows in parts.items():
        position = shape().positions[at]
        made[position.entry.name].append(_source(position, file, rows, remarks))
    return {name: sources for name, sources in made.items() if sources}


def _is_new(row: Row, seen: set[tuple[str, tuple[str, ...]]]) -> bool:
    key = (row.position.entry.name, tuple(value.strip() for value in row.values.values()))
    new = key not in seen
    seen.add(key)
    return new


def _source(position: Position, file: Digest, rows: list[Row], remarks: Remarks) -> SourceTable:
    place, sha256 = file
    shown = {field.name: position.shown(field.name) for field in position.entry.fields}
    columns = {
        name: clean(pa.array([row.values.get(name, "") for row in rows], pa.string()))
        for name in shown
    }
    lines = pa.array([row.line for row in rows], pa.int64())
    raw = RawTable(
        position.entry.name, place, sha256, {shown[name]: columns[name] for name in shown}, lines
    )
    check_cells(raw, [shown[name] for name in shown if name not in position.fixed], remarks)
    return SourceTable(
        entry=position.entry,
        place=place,
        sha256=sha256,
        rows=lines,
        columns={name: SourceColumn(columns[name], shown[name]) for name in shown},
    )


def _refuse_twins(taking: Taking, remarks: Remarks) -> None:
    """Refuse a key that comes twice on one line: elsewhere the check of keys finds it."""
    first: dict[tuple[str, int, tuple[str, ...]], Row] = {}
    document: Document = taking.document
    for row in taking.rows:
        entry = row.position.entry
        key = tuple(row.values.get(name, "").strip() for name in entry.primary_key)
        before = first.setdefault((entry.name, row.line, key), row)
        alike = row.position.distinct and before.values == row.values
        if before is not row and all(key) and not alike:
            remarks.refuse(
                document.place,
                found=f"the key {quoted(' / '.join(key))} twice in one document",
                expected="every key once",
                remedy="Keep one of the two.",
                row=row.line,
                column=".".join(row.position.path),
                kind="duplicate key",
            )
