"""`childfirst reoffending`: the cohorts that are being followed, and the year before."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from childfirst.cli.options import Form, Format, From, To
from childfirst.cli.records_asked import Records, reads_records
from childfirst.cli.screen import show_json, show_table

if TYPE_CHECKING:
    from collections.abc import Sequence

    from childfirst.snapshot.reading import Snapshot
    from childfirst.tracking.tracker import TrackedCohort

Children = Annotated[
    str, typer.Option("--children", help="List the children of this cohort, 2023-24Q1 (logged).")
]


@reads_records
def reoffending(
    first: From = "",
    last: To = "",
    children: Children = "",
    form: Format = Form.TABLE,
    *,
    records: Records,
) -> None:
    """Follow reoffending: each open three-month cohort beside that of the year before.

    Without --from, every cohort that is not yet final. The year before is counted as it stood
    at the same age of follow-up.

    Example: childfirst reoffending --snapshot out/snapshot
    """
    from childfirst.cli.counting.snapshot_counts import service_of
    from childfirst.cli.periods import asked_span
    from childfirst.cli.source_of_tables import asked_snapshot
    from childfirst.tracking.cohorts import cohorts_of, open_span
    from childfirst.tracking.tracker import track

    asked = asked_span("", first, last) if first or last else None
    with asked_snapshot(records) as frozen:
        if children:
            _show_children(frozen, children, records.database, form)
            return
        span = asked or open_span(frozen.manifest.as_at)
        found = track(frozen.tables, service_of(frozen), cohorts_of(span))
    _print(found, form)


def _print(found: Sequence[TrackedCohort], form: Form) -> None:
    from childfirst.cli.rows import print_rows
    from childfirst.statistics.words import change_words
    from childfirst.tracking.rows import NOTES, months_words, share_words, tracked_rows

    if form is not Form.TABLE:
        print_rows(tracked_rows(found), form)
        return
    headings = ("cohort", "as at", "children", "months followed", "reoffended", "share", "offences")
    rows: list[tuple[object, ...]] = []
    for tracked in found:
        words = change_words(tracked.change), tracked.final_from
        for standing, beside in ((tracked.now, words), (tracked.before, ("", ""))):
            figures = standing.figures
            counts = figures["cohort"].value, months_words(standing), figures["reoffenders"].value
            share = share_words(figures["reoffenders"])
            reoffences = figures["reoffences"].value
            rows.append((standing.cohort, standing.as_at, *counts, share, reoffences, *beside))
    show_table((*headings, "beside a year earlier", "final from"), rows)
    typer.echo()
    for note in NOTES:
        typer.echo(note)


def _show_children(snapshot: Snapshot, cohort: str, database: str, form: Form) -> None:
    """Print the children of a cohort, once the looking is in the audit trail."""
    from childfirst.cli.counting.evidence import log_reading
    from childfirst.cli.counting.snapshot_counts import open_session
    from childfirst.cli.periods import asked_period
    from childfirst.tracking.children import followed_children

    period = asked_period(cohort, "--children")
    if not period.is_quarter:
        raise typer.BadParameter("a cohort is a quarter, 2023-24Q1", param_hint="--children")
    with open_session(snapshot, period) as session:
        rows = followed_children(session, period.label)
    log_reading(snapshot, f"reoffending.cohort {period.label}", database)
    if form is Form.TABLE:
        heads = ("service", "period", "key", "entry", "months_followed", "reoffences")
        show_table(heads, ([row[name] for name in heads] for row in rows))
    elif form is Form.JSON:
        show_json(rows)
    else:
        from childfirst.cli.rows import print_rows

        print_rows(rows, form)
