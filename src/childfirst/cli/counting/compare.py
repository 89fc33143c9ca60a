"""`childfirst compare`: what changed between two snapshots."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from childfirst.cli import options
from childfirst.cli.screen import say, show_json, show_table

Before = Annotated[Path, typer.Argument(help="The earlier snapshot.")]
After = Annotated[Path, typer.Argument(help="The later snapshot.")]
MaybePeriod = Annotated[
    str, typer.Option("--period", help="Also compare the figures of this period, 2023-24.")
]


def compare(
    before: Before, after: After, period: MaybePeriod = "", as_json: options.AsJson = False
) -> None:
    """Say what changed between two snapshots: by table, and with --period by figure.

    Example: childfirst compare snapshots/may snapshots/june --period 2023-24
    """
    from childfirst.cli.counting.snapshot_counts import counted_figures, open_session
    from childfirst.cli.periods import asked_period
    from childfirst.measures.comparison import compare_figures
    from childfirst.snapshot.comparison import compare_tables
    from childfirst.snapshot.reading import read_snapshot

    wanted = asked_period(period) if period else None
    old, new = read_snapshot(before), read_snapshot(after)
    tables = [change for change in compare_tables(old, new) if change.any]
    figures = []
    if wanted:
        with open_session(old, wanted) as one, open_session(new, wanted) as two:
            found = (counted_figures(one, old, wanted), counted_figures(two, new, wanted))
        figures = list(compare_figures(*found))
    if as_json:
        show_json({"tables": [asdict(c) for c in tables], "figures": [asdict(c) for c in figures]})
        return
    if not tables and not figures:
        say("Nothing changed.")
        return
    show_table(
        ("table", "added", "removed", "changed", "fields that changed"),
        ((t.table, t.added, t.removed, t.changed, ", ".join(t.fields)) for t in tables),
    )
    if figures:
        typer.echo()
        show_table(
            ("figure", "period", "before", "after"),
            ((f.cell, f.period, f.before, f.after) for f in figures),
        )
