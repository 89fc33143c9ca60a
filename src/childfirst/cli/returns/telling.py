"""Tells what is in a return: what would be rejected, what changed, who is behind a cell."""

from __future__ import annotations

import typer

from childfirst.cli.counting.evidence import log_reading
from childfirst.cli.counting.snapshot_counts import open_session
from childfirst.cli.returns.preparing import Prepared
from childfirst.cli.screen import say, show_table
from childfirst.measures.evidence import evidence
from childfirst.periods import Period
from childfirst.returns.evidence import lines_behind
from childfirst.snapshot.reading import Snapshot


def tell(prepared: Prepared) -> None:
    """Print what was found and what changed; counts only."""
    heads = ("level", "concerns", "what", "count", "why, or what to do")
    if not prepared.findings:
        say("Before it goes: nothing found that would be rejected or queried.")
    else:
        show_table(
            heads, ((f.level, f.concerns, f.what, f.count, f.why) for f in prepared.findings)
        )
    if not prepared.compared_with:
        return
    typer.echo()
    if not prepared.changes:
        say("No cell changed since the earlier snapshot.")
        return
    rows = (
        (c.place.sheet, c.place.address, c.place.cell, c.before, c.after) for c in prepared.changes
    )
    show_table(("sheet", "cell", "figure", "before", "after"), rows)


def show_behind(snapshot: Snapshot, quarter: Period, cell: str, database: str) -> None:
    """Print the service, period and key of each unit behind a figure; looking is logged."""
    found = lines_behind(cell)
    if not found:
        raise typer.BadParameter(f"there is no figure {cell!r}", param_hint="--evidence")
    with open_session(snapshot, quarter) as session:
        rows = [r for measure, line in found for r in evidence(session, measure, line).to_pylist()]
    log_reading(snapshot, cell, database)
    show_table(("service", "period", "key"), ((r["service"], r["period"], r["unit"]) for r in rows))
