"""`childfirst restatements`: what a change of the national wording does to the figures."""

from __future__ import annotations

import typer

from childfirst.cli import options
from childfirst.cli.records_asked import Records, reads_records
from childfirst.cli.screen import show_json, show_table


@reads_records
def restatements(
    period: options.PeriodText,
    as_json: options.AsJson = False,
    *,
    records: Records,
) -> None:
    """Set each headline whose definition changed beside what the earlier wording gives, and why.

    Example: childfirst restatements --snapshot out/snapshot --period 2023-24
    """
    from childfirst.cli.counting.snapshot_counts import counted_figures, open_session
    from childfirst.cli.periods import asked_period
    from childfirst.cli.source_of_tables import asked_snapshot
    from childfirst.measures.catalogue import RESTATEMENTS
    from childfirst.measures.restatement import restated, told

    wanted = asked_period(period)
    with (
        asked_snapshot(records) as frozen,
        open_session(frozen, wanted) as session,
    ):
        figures = counted_figures(session, frozen, wanted, ("yjb",))
    rows = [
        {
            "period": each.before.period,
            "earlier figure": each.before.cell,
            "earlier wording": told(each.before),
            "changed on": each.changed_on.isoformat(),
            "later figure": each.after.cell,
            "later wording": told(each.after),
            "why": each.why,
        }
        for each in restated(figures, RESTATEMENTS)
        if " minus " not in each.before.period
    ]
    if as_json:
        show_json(rows)
    elif rows:
        show_table(tuple(rows[0]), (tuple(row.values()) for row in rows))
    else:
        typer.echo("No quarter in this period.")
