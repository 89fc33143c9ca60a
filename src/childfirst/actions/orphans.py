"""Rows that would refer to nothing once an extract is in."""

from __future__ import annotations

from collections.abc import Iterable

from django.db import connection

from childfirst.exchange.findings import Finding
from childfirst.record.dictionary import tables
from childfirst.record.entries import Reference, TableEntry

SHOWN = 20


def orphans(changed: Iterable[str]) -> list[Finding]:
    """Give a finding for each reference to a row that is not there, in or to changed tables."""
    names = set(changed)
    return [
        finding
        for entry in tables().values()
        for reference in entry.references
        if entry.name in names or reference.table in names
        for finding in _orphans_of(entry, reference)
    ]


def _orphans_of(entry: TableEntry, reference: Reference) -> list[Finding]:
    quote = connection.ops.quote_name
    field, target = quote(reference.field), quote(reference.target)
    with connection.cursor() as cursor:
        cursor.execute(
            f"SELECT f.file_name, f.sheet, c.supplied_row, c.{field} "
            f"FROM {quote(entry.name)} c JOIN supplied_files f ON f.id = c.supplied_file_id "
            f"LEFT JOIN {quote(reference.table)} p ON p.{target} = c.{field} "
            f"WHERE c.{field} IS NOT NULL AND p.{target} IS NULL "
            f"ORDER BY f.file_name, c.supplied_row LIMIT {SHOWN}"
        )
        rows = cursor.fetchall()
    return [
        Finding(
            file=file,
            sheet=sheet,
            row=number,
            column=reference.field,
            found=f"{value!r}, which is in no row of {reference.table}",
            expected=f"a {reference.target} of {reference.table}, in this delivery or the record",
            remedy=f"Supply the missing row of {reference.table}, or correct the key.",
        )
        for file, sheet, number, value in rows
    ]
