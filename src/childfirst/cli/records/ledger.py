"""`childfirst ledger`: who owes which data, and what came."""

from __future__ import annotations

from dataclasses import asdict

from childfirst.cli import options
from childfirst.cli.screen import show_json, show_table


def ledger(
    period: options.PeriodText,
    database: options.Database = "",
    as_json: options.AsJson = False,
) -> None:
    """Show the data supply ledger: who owes which data for a period, and when it came.

    Example: childfirst ledger --period 2023-24
    """
    from childfirst.cli.periods import asked_period
    from childfirst.cli.source_of_tables import open_database

    wanted = asked_period(period)
    open_database(database)
    from childfirst.record.ledger import supply_ledger

    entries = list(supply_ledger(wanted))
    if as_json:
        show_json([asdict(entry) for entry in entries])
        return
    show_table(
        ("partner", "table", "period", "due", "state", "received", "file"),
        ((e.partner, e.table, e.period, e.due, e.state, e.received, e.file) for e in entries),
    )
