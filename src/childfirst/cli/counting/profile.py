"""`childfirst profile`: the cohort profile, beside the last one."""

from __future__ import annotations

import sys
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from childfirst.cli import options
from childfirst.cli.records_asked import Records, reads_records

if TYPE_CHECKING:
    from childfirst.measures.figures import Figure
    from childfirst.periods import Period
    from childfirst.snapshot.reading import Snapshot


class Form(StrEnum):
    """How a profile is printed."""

    TEXT = "text"
    CSV = "csv"
    JSON = "json"


Against = Annotated[
    str, typer.Option("--against", help="The earlier period; else the one just before.")
]
Earlier = Annotated[
    Path | None,
    typer.Option("--earlier-snapshot", help="Count the earlier period from this snapshot."),
]
Format = Annotated[Form, typer.Option("--format", help="text, csv or json.")]


@reads_records
def profile(
    period: options.PeriodText,
    against: Against = "",
    earlier_snapshot: Earlier = None,
    form: Format = Form.TEXT,
    *,
    records: Records,
) -> None:
    """Profile the children of a quarter or a whole period, and what changed since before.

    Example: childfirst profile --period 2023-24 --snapshot out/snapshot --format text
    """
    from childfirst.cli.periods import asked_period, period_before
    from childfirst.cli.source_of_tables import asked_snapshot
    from childfirst.measures.catalogue import PROFILE
    from childfirst.measures.changes import changes_since
    from childfirst.publication.profile_text import (
        print_profile_csv,
        print_profile_text,
        rows_of,
    )
    from childfirst.snapshot.reading import read_snapshot

    now = asked_period(period)
    before = asked_period(against, "--against") if against else period_before(now)
    with asked_snapshot(records) as frozen:
        last = read_snapshot(earlier_snapshot) if earlier_snapshot else frozen
        found = list(
            changes_since(
                PROFILE,
                _counted(last, before),
                _counted(frozen, now),
                before.label,
                now.label,
            )
        )
    if form is Form.JSON:
        from childfirst.cli.screen import show_json

        show_json(list(rows_of(found)))
    elif form is Form.CSV:
        print_profile_csv(found, sys.stdout)
    else:
        print_profile_text(found, now.label, before.label, sys.stdout)


def _counted(snapshot: Snapshot, period: Period) -> list[Figure]:
    from childfirst.cli.counting.snapshot_counts import counted_figures, open_session

    with open_session(snapshot, period) as session:
        return counted_figures(session, snapshot, period, ["cohort"])
