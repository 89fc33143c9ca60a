"""`childfirst run`: the main job, from extracts to a checked report."""

from __future__ import annotations

import gc
import os
from pathlib import Path

from childfirst.cli import options
from childfirst.cli.periods import asked_period
from childfirst.cli.screen import progress, say


def run(
    extracts: options.Source,
    period: options.PeriodText,
    out: options.Out,
    database: options.Database = "",
    mapping: options.Mapping = "",
    as_at: options.AsAt = None,
    area: options.Area = "",
    partial: options.Partial = False,
    ignore_unknown_columns: options.IgnoreUnknown = False,
    allow_removals: options.AllowRemovals = False,
) -> None:
    """Read, check, freeze, count and report: the whole main job.

    Leaves the report as report.html, report.pdf, report.docx and report.xlsx, figures.csv,
    problems.csv and snapshot/ in the folder.
    Without --database nothing else is kept.

    Example: childfirst run examples/sefton-2023-24 --period 2023-24 --out out
    """
    gc.disable()  # one job and then the end: looking for rubbish costs a tenth of the time
    wanted = asked_period(period)
    out.mkdir(parents=True, exist_ok=True)
    from childfirst.cli.source_of_tables import IN_MEMORY, freeze_to, take_in

    for notice in take_in(
        extracts,
        database=database or IN_MEMORY,
        mapping=mapping,
        partial=partial,
        ignore_unknown_columns=ignore_unknown_columns,
        as_at=as_at,
        allow_removals=allow_removals,
    ):
        say(f"Note: {notice}")
    freeze_to(out / "snapshot", as_at=as_at, area=area)
    from childfirst.cli.counting.snapshot_counts import asked_rules, counted_figures, open_session
    from childfirst.cli.outputs import write_report, write_tables
    from childfirst.cli.packs.building import report_of
    from childfirst.publication.declarations.declared import shipped_report
    from childfirst.publication.forms import USUAL
    from childfirst.snapshot.reading import read_snapshot

    snapshot = read_snapshot(out / "snapshot")
    with open_session(snapshot, wanted) as session:
        validation = asked_rules(session, snapshot)
        figures = counted_figures(session, snapshot, wanted)
    with progress("Writing"):
        write_tables(out, figures, validation)
        report, _ = report_of(shipped_report("performance"), figures, validation, snapshot, wanted)
        write_report(out, "report", report, USUAL)
    say(f"{len(figures)} figures and {len(validation.problems)} problems, in {shown(out)}.")


def shown(folder: Path) -> str:
    """Give a folder as it is shortest to read; on another drive of Windows, whole."""
    try:
        from_here = os.path.relpath(folder)
    except ValueError:
        return str(folder)
    return min(str(folder), from_here, key=len)
