"""Guards the record against an extract that lost most of its rows on the way."""

from __future__ import annotations

from collections.abc import Iterable

from childfirst.actions.changes import TableChanges
from childfirst.exchange.findings import Finding, UnreadableInput

SHARE, LEAST = 0.2, 20
"""More than a fifth of a table, and at least 20 rows, do not vanish without being asked for.

An assumption of ours: a quarter's extract adds and closes records, it hardly loses any."""


def check_removals(changes: Iterable[TableChanges]) -> None:
    """Raise UnreadableInput for each table that would lose too much."""
    found = [
        Finding(
            file=change.table,
            found=f"{len(change.removed)} of {change.stored} rows no longer in the extract",
            expected="an extract that still holds what the record has from the same supplier",
            remedy="Check that the extract is whole; if the rows are to go, allow removals.",
        )
        for change in changes
        if len(change.removed) >= LEAST and len(change.removed) > SHARE * change.stored
    ]
    if found:
        raise UnreadableInput(found)
