"""What changed in the record between two snapshots."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import pyarrow as pa

from childfirst.record.dictionary import tables
from childfirst.record.entries import TableEntry
from childfirst.snapshot.reading import Snapshot


@dataclass(frozen=True)
class TableChange:
    """Rows of a table that came, went or changed, and the fields that changed, with how often."""

    table: str
    added: int
    removed: int
    changed: int
    fields: dict[str, int]

    @property
    def any(self) -> bool:
        """Whether anything changed at all."""
        return bool(self.added or self.removed or self.changed)


def compare_tables(before: Snapshot, after: Snapshot) -> list[TableChange]:
    """Compare every table by its key; where a row came from makes no difference."""
    return [
        _compare(entry, before.tables[name], after.tables[name]) for name, entry in tables().items()
    ]


def _compare(entry: TableEntry, before: pa.Table, after: pa.Table) -> TableChange:
    old, new = dict(_by_key(entry, before)), dict(_by_key(entry, after))
    fields: dict[str, int] = {}
    changed = 0
    for key in old.keys() & new.keys():
        if old[key] == new[key]:
            continue
        changed += 1
        for field, was, now in zip(entry.fields, old[key], new[key], strict=True):
            if was != now:
                fields[field.name] = fields.get(field.name, 0) + 1
    return TableChange(
        table=entry.name,
        added=len(new.keys() - old.keys()),
        removed=len(old.keys() - new.keys()),
        changed=changed,
        fields=dict(sorted(fields.items())),
    )


def _by_key(entry: TableEntry, rows: pa.Table) -> Iterator[tuple[object, tuple[object, ...]]]:
    keys = zip(*(rows.column(key).to_pylist() for key in entry.primary_key), strict=True)
    values = zip(*(rows.column(field.name).to_pylist() for field in entry.fields), strict=True)
    yield from zip(keys, values, strict=True)
