"""`childfirst measure`: figures from a snapshot."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from childfirst.cli import options
from childfirst.cli.options import Form, Format, From, To
from childfirst.cli.screen import show_json, show_table

MaybePeriod = Annotated[
    str, typer.Option("--period", help="2023-24, 2023-24Q2, 2023 or 2023-08-01..2024-03-31.")
]
Basis = Annotated[
    str, typer.Option("--basis", help="local, yjb, national or cohort; else every basis.")
]
Table = Annotated[str, typer.Option("--table", help='Only this table, "Visual 1b".')]
By = Annotated[str, typer.Option("--by", help="Break down by sex, age or ethnicity.")]
Evidence = Annotated[
    str,
    typer.Option("--evidence", help='List what is behind a cell, "Visual 1b|Unknown" (logged).'),
]


def measure(
    period: MaybePeriod = "",
    first: From = "",
    last: To = "",
    basis: Basis = "",
    table: Table = "",
    by: By = "",
    evidence: Evidence = "",
    snapshot: options.Snapshot = None,
    extracts: options.Extracts = None,
    database: options.Database = "",
    mapping: options.Mapping = "",
    partial: options.Partial = False,
    ignore_unknown_columns: options.IgnoreUnknown = False,
    form: Format = Form.TABLE,
    as_json: options.AsJson = False,
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
        asked_snapshot(
            snapshot,
            extracts,
            database,
            mapping,
            partial=partial,
            ignore_unknown_columns=ignore_unknown_columns,
        ) as frozen,
        open_session(frozen, wanted) as session,
    ):
        if evidence:
            show_evidence(session, frozen, evidence, as_json or form is Form.JSON)
            return
        figures = selected_figures(session, frozen, wanted, basis, table, by)
    if as_json or form is Form.JSON:
        show_json(figures_json(figures))
    elif form is Form.CSV:
        print_figures_csv(figures, sys.stdout)
    else:
        show_table(
            ("cell", "period", "breakdown", "value", "%", "status"),
            ((f.cell, f.period, f.breakdown, f.value, f.percent, f.status) for f in figures),
        )
