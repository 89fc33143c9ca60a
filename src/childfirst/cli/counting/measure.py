"""`childfirst measure`: figures from a snapshot."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from childfirst.cli import options
from childfirst.cli.records_asked import Records, reads_records
from childfirst.cli.screen import show_json, show_table

Basis = Annotated[
    str, typer.Option("--basis", help="local, yjb, national or cohort; else every basis.")
]
Table = Annotated[str, typer.Option("--table", help='Only this table, "Visual 1b".')]
By = Annotated[str, typer.Option("--by", help="Break down by sex, age or ethnicity.")]
Evidence = Annotated[
    str,
    typer.Option("--evidence", help='List what is behind a cell, "Visual 1b|Unknown" (logged).'),
]


@reads_records
def measure(
    period: options.PeriodText = "",
    first: options.From = "",
    last: options.To = "",
    basis: Basis = "",
    table: Table = "",
    by: By = "",
    evidence: Evidence = "",
    form: options.Format = options.Form.TABLE,
    as_json: options.AsJson = False,
    *,
    records: Records,
) -> None:
    """Count figures by their definitions, from a snapshot, extracts or the database.

    Example: childfirst measure --snapshot out/snapshot --period 2023-24 --table "Visual 1b"
    """
    from childfirst.cli.counting.evidence import show_evidence
    from childfirst.cli.counting.snapshot_counts import open_session, selected_figures
    from childfirst.cli.periods import asked_span
    from childfirst.cli.source_of_tables import asked_snapshot
    from childfirst.publication.sheets.figures_table import figures_json, print_figures_csv

    wanted = asked_span(period, first, last)
    with (
        asked_snapshot(records) as frozen,
        open_session(frozen, wanted) as session,
    ):
        if evidence:
            show_evidence(
                session, frozen, evidence, as_json or form is options.Form.JSON, records.database
            )
            return
        figures = selected_figures(session, frozen, wanted, basis, table, by)
    if as_json or form is options.Form.JSON:
        show_json(figures_json(figures))
    elif form is options.Form.CSV:
        print_figures_csv(figures, sys.stdout)
    else:
        show_table(
            ("cell", "period", "breakdown", "value", "%", "status"),
            ((f.cell, f.period, f.breakdown, f.value, f.percent, f.status) for f in figures),
        )
