"""What an extract would change in a table of the record."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import pyarrow as pa
from django.db import connection

from childfirst.actions.stored_tables import stored_table
from childfirst.record.entries import TableEntry

Row = tuple[Any, ...]


@dataclass(frozen=True)
class TableChanges:
    """Rows to write (with the file row each came from), and keys to remove."""

    table: str
    added: list[tuple[Row, int]]
    updated: list[tuple[Row, int]]
    removed: list[Row]
    unchanged: int
    stored: int

    @property
    def any(self) -> bool:
        """Whether the extract changes anything here."""
        return bool(self.added or self.updated or self.removed)


def changes_to(entry: TableEntry, supplied: pa.Table, supplier: str) -> TableChanges:
    """Compare a supplied table with the stored one, by key.

    Stored rows of the same supplier that the extract no longer holds are to be removed:
    an extract is the whole of what its supplier says of a table.
    """
    stored = dict(_rows_by_key(entry, stored_table(entry)))
    numbers = supplied.column("supplied_row").to_pylist()
    added, updated, seen = [], [], set()
    for (key, row), number in zip(_rows_by_key(entry, supplied), numbers, strict=True):
        seen.add(key)
        if key not in stored:
            added.append((row, number))
        elif stored[key] != row:
            updated.append((row, number))
    owned = _keys_of(entry, supplier) if stored.keys() - seen else set()
    return TableChanges(
        table=entry.name,
        added=added,
        updated=updated,
        removed=sorted((stored.keys() - seen) & owned),
        unchanged=len(seen) - len(added) - len(updated),
        stored=len(stored),
    )


def _rows_by_key(entry: TableEntry, rows: pa.Table) -> Iterator[tuple[Row, Row]]:
    names = [field.name for field in entry.fields]
    places = [names.index(key) for key in entry.primary_key]
    values: Sequence[list[Any]] = [rows.column(name).to_pylist() for name in names]
    for row in zip(*values, strict=True):
        yield tuple(row[place] for place in places), row


def _keys_of(entry: TableEntry, supplier: str) -> set[Row]:
    """Give the keys of the stored rows that came from a supplier."""
    quote = connection.ops.quote_name
    keys = ", ".join(f"t.{quote(key)}" for key in entry.primary_key)
    with connection.cursor() as cursor:
        cursor.execute(
            f"SELECT {keys} FROM {quote(entry.name)} t "
            "JOIN supplied_files f ON f.id = t.supplied_file_id WHERE f.supplier = %s",
            [supplier],
        )
        return set(cursor.fetchall())
