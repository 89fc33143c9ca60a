"""Worked examples: a few records written as text, made into whole rows.

    programmes: ypid, start_date
      A, 2023-04-10
      B,

Only the fields that matter are written. The others get a plain value of their kind, a
row without a key gets one, and a record that is referred to but not written is added,
so that an example is as short as what it shows.
"""

from __future__ import annotations

import csv
from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from childfirst.record.dictionary import tables
from childfirst.record.entries import FieldEntry, TableEntry

Row = dict[str, Any]

USUAL: Mapping[str, Mapping[str, Any]] = {
    "children": {"date_of_birth": date(2008, 1, 1), "deleted": "NO", "sex": "1"},
    "programmes": {"kind": "statutory", "disposal_type": "REFERRAL_ORDER"},
    "outcomes": {"residence_on_legal_outcome_date": "LOCAL"},
    "board_members": {"senior": "YES"},
}
"""What a record looks like where an example does not say; everything else by its kind."""

ANY_DAY = date(2023, 4, 1)


def example_rows(text: str) -> dict[str, list[Row]]:
    """Give the rows of every table, filled as an example says; ValueError if they cannot be."""
    rows = {name: list(given) for name, given in parse_example(text).items()}
    for name in reversed(tables()):
        entry = tables()[name]
        rows[name] = [_whole(entry, row, place) for place, row in enumerate(rows.get(name, []), 1)]
        for reference in entry.references:
            parents = rows.setdefault(reference.table, [])
            known = {row.get(reference.target) for row in parents}
            wanted = {row[reference.field] for row in rows[name]} - known - {None}
            parents += [{reference.target: key} for key in sorted(wanted)]
    return rows


def parse_example(text: str) -> dict[str, list[Row]]:
    """Read the blocks of an example: each table's rows, with typed values."""
    found: dict[str, list[Row]] = {}
    entry: TableEntry | None = None
    names: list[str] = []
    for line in filter(str.strip, text.splitlines()):
        table, colon, heading = line.strip().partition(":")
        if colon and table in tables():
            entry, names = tables()[table], [name.strip() for name in heading.split(",")]
            found.setdefault(table, [])
            continue
        if entry is None:
            raise ValueError(f"an example begins with a table, not {line.strip()!r}")
        cells = next(csv.reader([line.strip()], skipinitialspace=True))
        if len(cells) != len(names):
            raise ValueError(f"{entry.name}: {len(names)} values expected in {line.strip()!r}")
        pairs = zip(names, cells, strict=True)
        found[entry.name].append({n: _typed(entry.field(n), cell.strip()) for n, cell in pairs})
    return found


def _typed(field: FieldEntry, text: str) -> Any:
    if not text:
        return None
    if field.codes and text not in field.codes:
        raise ValueError(f"{field.name} has no code {text!r}")
    convert: dict[str, Callable[[str], Any]] = {
        "date": date.fromisoformat,
        "integer": int,
        "number": Decimal,
    }
    return convert.get(field.kind, str)(text)


def _whole(entry: TableEntry, row: Row, place: int) -> Row:
    """Fill what the example leaves out of a row."""
    usual = USUAL.get(entry.name, {})
    whole = {f.name: row.get(f.name, usual.get(f.name)) for f in entry.fields}
    for field in entry.fields:
        if whole[field.name] is None and field.required and field.name not in row:
            whole[field.name] = _plain(field, entry, place)
    return whole


def _plain(field: FieldEntry, entry: TableEntry, place: int) -> Any:
    if field.name in entry.primary_key and not field.codes:
        return f"{entry.name.upper()[:2]}{place}" if field.kind == "string" else place
    if field.codes:
        return field.codes[0]
    numbers = {"date": ANY_DAY, "integer": field.minimum or 0, "number": Decimal(0)}
    return numbers.get(field.kind, "example")
