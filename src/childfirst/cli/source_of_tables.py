"""Where the tables to count come from: a snapshot, extracts, or the database."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from childfirst.cli.records_asked import Records
from childfirst.cli.screen import operator, progress, say
from childfirst.snapshot.manifest import Manifest
from childfirst.snapshot.reading import Snapshot, read_snapshot

if TYPE_CHECKING:
    from childfirst.exchange.extracts import Extracts

IN_MEMORY = "sqlite:///:memory:"
EMPTY = "the record is empty. Import extracts first, or give --extracts or --snapshot."


@contextmanager
def asked_snapshot(records: Records) -> Iterator[Snapshot]:
    """Give the snapshot that a command asks for, making one on the way when it must.

    What was noticed on the way is said: what reading left out or supplied, and a record
    that nothing was ever imported into.
    """
    if records.snapshot is not None:
        yield _frozen_already(records, records.snapshot)
        return
    with tempfile.TemporaryDirectory(prefix="childfirst-") as folder:
        if records.extracts is not None:
            for notice in take_in(
                records.extracts,
                database=IN_MEMORY,
                mapping=records.mapping,
                partial=records.partial,
                ignore_unknown_columns=records.ignore_unknown_columns,
            ):
                say(f"Note: {notice}")
        else:
            open_database(records.database)
        freeze_to(Path(folder) / "snapshot", area=records.area)
        frozen = read_snapshot(Path(folder) / "snapshot")
        if not any(table.rows for table in frozen.manifest.tables.values()):
            say(f"Note: {EMPTY}")
        yield frozen


def _frozen_already(records: Records, folder: Path) -> Snapshot:
    if records.extracts is not None:
        raise typer.BadParameter("give a snapshot or extracts, not both", param_hint="--extracts")
    snapshot = read_snapshot(folder)
    if records.area not in ("", snapshot.manifest.area):
        message = f"the snapshot is of {snapshot.manifest.area}: leave the area out"
        raise typer.BadParameter(message, param_hint="--area")
    return snapshot


def open_database(database: str) -> None:
    """Start on a database; a wrong address ends the command with a message."""
    from childfirst.web.start import start

    try:
        start(database)
    except ValueError as problem:
        raise typer.BadParameter(str(problem), param_hint="--database") from None


def read_in(
    extracts: Path, *, mapping: str, partial: bool, ignore_unknown_columns: bool, as_at: date | None
) -> Extracts:
    """Read extracts, showing how far that is."""
    from childfirst.exchange.reading.extracts import read_extracts

    with progress("Reading") as tell:
        return read_extracts(
            extracts,
            mapping=mapping or None,
            partial=partial,
            ignore_unknown_columns=ignore_unknown_columns,
            as_at=as_at,
            progress=tell,
        )


def take_in(
    extracts: Path,
    *,
    database: str,
    mapping: str = "",
    partial: bool = False,
    ignore_unknown_columns: bool = False,
    as_at: date | None = None,
    period: str = "",
    allow_removals: bool = False,
) -> tuple[str, ...]:
    """Read extracts and take them into a database; give the remarks on them."""
    found = read_in(
        extracts,
        mapping=mapping,
        partial=partial,
        ignore_unknown_columns=ignore_unknown_columns,
        as_at=as_at,
    )
    open_database(database)
    from childfirst.actions.import_extracts import import_extracts

    with progress("Importing") as tell:
        import_extracts(
            extracts=found,
            by=operator(),
            mapping=mapping,
            period=period,
            allow_removals=allow_removals,
            progress=tell,
        )
    return found.notices


def freeze_to(folder: Path, *, as_at: date | None = None, area: str = "") -> Manifest:
    """Freeze the open database into a folder."""
    from childfirst.actions.freeze_record import freeze_record

    with progress("Freezing") as tell:
        return freeze_record(folder=folder, by=operator(), as_at=as_at, area=area, progress=tell)
