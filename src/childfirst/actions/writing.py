"""Writes rows of an extract into their table: one statement for new rows and changed ones."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.db import connection

from childfirst.record.entries import TableEntry

Row = tuple[Any, ...]
BATCH = 5_000


def write_rows(entry: TableEntry, rows: Sequence[tuple[Row, int]], file_id: int) -> None:
    """Insert rows, or update those whose key is there, as supplied by a file."""
    quote = connection.ops.quote_name
    names = [field.name for field in entry.fields] + ["supplied_file_id", "supplied_row"]
    update = ", ".join(
        f"{quote(n)} = excluded.{quote(n)}" for n in names if n not in entry.primary_key
    )
    statement = (
        f"INSERT INTO {quote(entry.name)} ({', '.join(map(quote, names))}) "
        f"VALUES ({', '.join(['%s'] * len(names))}) "
        f"ON CONFLICT ({', '.join(map(quote, entry.primary_key))}) DO UPDATE SET {update}"
    )
    with connection.cursor() as cursor:
        for start in range(0, len(rows), BATCH):
            batch = rows[start : start + BATCH]
            cursor.executemany(statement, [(*row, file_id, number) for row, number in batch])


def remove_rows(entry: TableEntry, keys: Sequence[Row]) -> None:
    """Remove rows by their key."""
    quote = connection.ops.quote_name
    condition = " AND ".join(f"{quote(key)} = %s" for key in entry.primary_key)
    with connection.cursor() as cursor:
        cursor.executemany(
            f"DELETE FROM {quote(entry.name)} WHERE {condition}",
            keys,
        )
