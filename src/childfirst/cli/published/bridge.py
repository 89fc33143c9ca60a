"""`childfirst bridge`: from the count of our records to the published number, step by step."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from childfirst.cli import options
from childfirst.cli.options import Form, Format
from childfirst.cli.records_asked import Records, reads_records
from childfirst.cli.screen import show_table

if TYPE_CHECKING:
    from childfirst.bridging.bridge import Bridge
    from childfirst.bridging.building import Source
    from childfirst.bridging.indicators import BridgedIndicator
    from childfirst.snapshot.reading import Snapshot

Indicator = Annotated[
    str,
    typer.Option(
        "--indicator",
        help="first_time_entrants, custodial_sentences, reoffending_cohort or reoffending.",
    ),
]
Against = Annotated[
    Path | None,
    typer.Option("--against", help="An earlier snapshot, from when the published data were taken."),
]


@reads_records
def bridge(
    indicator: Indicator,
    period: options.PeriodText,
    against: Against = None,
    form: Format = Form.TABLE,
    *,
    records: Records,
) -> None:
    """Explain how our count and the published number differ, in steps that add up exactly.

    Example: childfirst bridge --indicator first_time_entrants --period 2023
    """
    from childfirst.bridging.building import build_bridge
    from childfirst.bridging.rows import bridge_rows
    from childfirst.cli.periods import asked_period
    from childfirst.cli.rows import print_rows
    from childfirst.cli.source_of_tables import asked_snapshot
    from childfirst.snapshot.reading import read_snapshot

    bridged, wanted = _asked(indicator), asked_period(period)
    with asked_snapshot(records) as frozen:
        earlier = read_snapshot(against) if against else None
        if earlier and earlier.manifest.area != frozen.manifest.area:
            raise typer.BadParameter("that snapshot is of another service", param_hint="--against")
        before = _source(earlier) if earlier else None
        try:
            found = build_bridge(bridged, _source(frozen), wanted, before)
        except ValueError as problem:
            raise typer.BadParameter(str(problem), param_hint="--period") from None
    if form is Form.TABLE:
        _print(found)
    else:
        print_rows(bridge_rows(found), form)


def _asked(code: str) -> BridgedIndicator:
    from childfirst.bridging.indicators import BRIDGED

    known = {each.code: each for each in BRIDGED}
    if code not in known:
        message = f"{code!r} is not one of: {', '.join(known)}"
        raise typer.BadParameter(message, param_hint="--indicator")
    return known[code]


def _source(snapshot: Snapshot) -> Source:
    from childfirst.bridging.building import Source
    from childfirst.cli.counting.snapshot_counts import service_of

    return Source(snapshot.tables, service_of(snapshot))


def _print(found: Bridge) -> None:
    typer.echo(f"{found.title}, {found.area}, {found.period}: {found.unit}, as at {found.as_at}\n")
    rows = (
        (line.words, "not known" if line.number is None else line.number, line.total)
        for line in found.lines
    )
    show_table(("step", "number", "total"), rows)
    typer.echo()
    if found.published_source:
        typer.echo(f"Source: {found.published_source}.")
    for note in found.notes:
        typer.echo(note)
