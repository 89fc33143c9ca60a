"""`childfirst import`: extracts into the record."""

from __future__ import annotations

from typing import Annotated

import typer

from childfirst.cli import options
from childfirst.cli.screen import operator, progress, say, show_json, show_table

Supplier = Annotated[
    str, typer.Option("--supplier", help="Partner who supplies; else who owes each table.")
]
Covers = Annotated[str, typer.Option("--period", help="Period the delivery is for, 2023-24Q1.")]


def import_command(
    source: options.Source,
    database: options.Database = "",
    mapping: options.Mapping = "",
    period: Covers = "",
    supplier: Supplier = "",
    as_at: options.AsAt = None,
    partial: options.Partial = False,
    ignore_unknown_columns: options.IgnoreUnknown = False,
    allow_removals: options.AllowRemovals = False,
    dry_run: options.DryRun = False,
    by: options.By = "",
    as_json: options.AsJson = False,
) -> None:
    """Take extracts into the record: all of them, or nothing when anything is wrong.

    The same extracts twice change nothing; a corrected extract updates.

    Example: childfirst import extracts/ --period 2023-24Q4 --dry-run
    """
    from childfirst.cli.periods import asked_period
    from childfirst.cli.source_of_tables import open_database, read_in

    label = asked_period(period).label if period else ""
    extracts = read_in(
        source,
        mapping=mapping,
        partial=partial,
        ignore_unknown_columns=ignore_unknown_columns,
        as_at=as_at,
    )
    open_database(database)
    from childfirst.actions.import_extracts import import_extracts

    with progress("Importing") as tell:
        done = import_extracts(
            extracts=extracts,
            by=by or operator(),
            period=label,
            mapping=mapping,
            supplier=supplier,
            allow_removals=allow_removals,
            dry_run=dry_run,
            progress=tell,
        )
    for notice in extracts.notices:
        say(f"Note: {notice}")
    rows = [
        (c.table, len(c.added), len(c.updated), len(c.removed), c.unchanged) for c in done.changes
    ]
    headings = ("table", "added", "updated", "removed", "unchanged")
    if as_json:
        tables = [dict(zip(headings, row, strict=True)) for row in rows]
        show_json({"delivery": done.delivery, "dry_run": dry_run, "tables": tables})
        return
    show_table(headings, rows)
    say(_ending(dry_run, done.any))


def _ending(dry_run: bool, changed: bool) -> str:
    if dry_run:
        return "Nothing was changed: this was a dry run."
    return "Imported." if changed else "Nothing changed: the record holds all of this already."
