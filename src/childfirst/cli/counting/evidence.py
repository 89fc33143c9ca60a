"""The rows behind a cell, for those permitted; looking at them is logged."""

from __future__ import annotations

from dataclasses import replace

import typer

from childfirst.cli.counting.snapshot_counts import open_session
from childfirst.cli.packs.recounting import history_of_pack
from childfirst.cli.screen import operator, show_json, show_table
from childfirst.engine.session import Session
from childfirst.measures.catalogue import MEASURES
from childfirst.measures.declaration import Measure
from childfirst.measures.evidence import evidence
from childfirst.measures.figures import Figure
from childfirst.measures.lines import Line
from childfirst.periods import parse_period
from childfirst.publication.declarations.tabulation import MOST_YEARS
from childfirst.publication.lines.earlier_years import years_before
from childfirst.publication.passports.passport import Passport
from childfirst.returns.evidence import lines_behind
from childfirst.snapshot.reading import Snapshot


def show_evidence(
    session: Session, snapshot: Snapshot, cell: str, as_json: bool, database: str
) -> None:
    """Print the service, period and key of each unit that a cell counts; looking is logged."""
    found = [
        row
        for measure, line in lines_of(cell)
        for row in evidence(session, measure, line).to_pylist()
    ]
    log_reading(snapshot, cell, database)
    if as_json:
        show_json(found)
        return
    rows = ((r["service"], r["period"], r["unit"]) for r in found)
    show_table(("service", "period", "key"), rows)


def show_evidence_of(snapshot: Snapshot, passport: Passport, figure: Figure, as_json: bool) -> None:
    """Print the keys behind one printed figure, of its period alone."""
    period, before = parse_period(passport.period), passport.looks_back
    for earlier in [*history_of_pack(passport), *years_before(period, MOST_YEARS)]:
        if earlier.label == figure.period:
            period, before = earlier, 0
    with open_session(snapshot, period, before) as session:
        rows = [
            row
            for measure, line in lines_of(figure.cell)
            for row in evidence(session, measure, line).to_pylist()
            if row["period"] == figure.period
        ]
    log_reading(snapshot, figure.cell)
    if as_json:
        show_json(rows)
    else:
        show_table(("key",), ((row["unit"],) for row in rows))


def lines_of(cell: str) -> list[tuple[Measure, Line]]:
    """Find the lines of a cell such as `Visual 1b|Unknown` or `kpi1.suitable_end.sex.male`."""
    if "|" not in cell and (behind := lines_behind(cell)):
        return behind
    table, _, label = cell.partition("|")
    found: list[tuple[Measure, Line]] = []
    for measure in (m for measures in MEASURES.values() for m in measures if m.table == table):
        found += [(measure, line) for line in measure.lines if line.label == label]
        by = measure.lines_by
        if by and by.of is not None and label not in {line.label for line in measure.lines}:
            found.append((measure, replace(by, label=label, when=by.when & (by.of == label))))
    if not found:
        raise typer.BadParameter(f"there is no cell {cell!r}", param_hint="--evidence")
    return found


def log_reading(snapshot: Snapshot, cell: str, database: str = "") -> None:
    """Write to the audit trail that somebody looked at the rows behind a figure.

    The trail is that of `database`, blank: of the settings.
    """
    from childfirst.cli.source_of_tables import open_database

    open_database(database)
    from childfirst.access.trail import record_event

    details = {"cell": cell, "snapshot": snapshot.manifest.id}
    record_event(by=operator(), action="read_evidence", details=details)
