"""`childfirst published import`: published tables into the record."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from childfirst.cli import options
from childfirst.cli.periods import asked_day
from childfirst.cli.screen import operator, progress, say, show_json, show_table

Files = Annotated[list[Path], typer.Argument(help="ODS, XLSX, CSV or YAML files, or zips.")]
Source = Annotated[str, typer.Option("--source", help="The publication, where a file names none.")]
DataDate = Annotated[
    date | None,
    typer.Option("--data-date", parser=asked_day, help="Day the publisher took the data."),
]


def import_published_command(
    files: Files,
    source: Source = "",
    data_date: DataDate = None,
    database: options.Database = "",
    allow_removals: options.AllowRemovals = False,
    dry_run: options.DryRun = False,
    by: options.By = "",
    as_json: options.AsJson = False,
) -> None:
    """Take published tables into the record: all of them, or nothing when anything is wrong.

    Reads the local-level open data (Outcome, Children and Offence tables), tables of the
    supplementary chapters, series typed in as CSV or YAML, and zips of these. A newer release
    of a table replaces the older one.

    Example: childfirst published import local_level_open_data_tables.zip --data-date 2026-01-29
    """
    from childfirst.cli.source_of_tables import open_database
    from childfirst.exchange.published import read_published

    with progress("Reading") as tell:
        found = read_published(files, source=source, data_date=data_date, progress=tell)
    open_database(database)
    from childfirst.actions.import_published import import_published

    done = import_published(
        tables=found, by=by or operator(), allow_removals=allow_removals, dry_run=dry_run
    )
    for notice in found[0].notices:
        say(f"Note: {notice}")
    headings = ("published by", "table", "added", "updated", "removed", "unchanged")
    rows = [
        (each.supplier, c.table, len(c.added), len(c.updated), len(c.removed), c.unchanged)
        for each, imported in zip(found, done, strict=True)
        for c in imported.changes
    ]
    if as_json:
        show_json([dict(zip(headings, row, strict=True)) for row in rows])
        return
    show_table(headings, rows)
    if dry_run:
        say("Nothing was changed: this was a dry run.")
