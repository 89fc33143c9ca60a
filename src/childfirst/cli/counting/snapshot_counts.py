"""Counts and validates a snapshot, for every command that needs it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import typer

from childfirst.cli.screen import progress
from childfirst.engine.session import Session
from childfirst.measures.catalogue import BREAKDOWNS, MEASURES
from childfirst.measures.counter import count_all, counting_session
from childfirst.measures.declaration import Measure
from childfirst.measures.figures import Figure
from childfirst.measures.services import Service
from childfirst.periods import WHOLE, Period
from childfirst.snapshot.reading import Snapshot
from childfirst.validation.catalogue import RULES
from childfirst.validation.run import Validation, validate

if TYPE_CHECKING:
    from childfirst.tracking.tracker import TrackedCohort


def open_session(snapshot: Snapshot, period: Period, quarters_before: int = 0) -> Session:
    """Open a session over a snapshot and the periods to count."""
    manifest = snapshot.manifest
    return counting_session(
        {manifest.area: snapshot.tables},
        {manifest.area: manifest.as_at},
        period,
        quarters_before=quarters_before,
    )


def service_of(snapshot: Snapshot) -> Service:
    """Give the service that a snapshot is of."""
    manifest = snapshot.manifest
    return Service(manifest.area, manifest.short_id, manifest.as_at, snapshot.not_collected)


def counted_figures(
    session: Session,
    snapshot: Snapshot,
    period: Period,
    bases: Sequence[str] = tuple(MEASURES),
    quarters_before: int = 0,
) -> list[Figure]:
    """Count every measure of the bases asked for."""
    for basis in bases:
        if basis not in MEASURES:
            known = ", ".join(MEASURES)
            raise typer.BadParameter(f"{basis!r} is not one of: {known}", param_hint="--basis")
    measures = [measure for basis in bases for measure in MEASURES[basis]]
    with progress("Counting") as tell:
        services = [service_of(snapshot)]
        return count_all(session, measures, services, period, tell, quarters_before=quarters_before)


def quarters_counted(
    snapshot: Snapshot, measures: Sequence[Measure], quarters: Sequence[Period]
) -> list[Figure]:
    """Count some measures for quarters that follow one another, or one other period, by itself."""
    if not measures or not quarters:
        return []
    first, last = quarters[0], quarters[-1]
    span = first
    if first != last:
        span = Period(f"{first.label} to {last.label}", WHOLE, first.first_day, last.last_day)
    labels = {each.label for each in quarters}
    with open_session(snapshot, span) as session:
        figures = count_all(session, measures, [service_of(snapshot)], span)
    return [figure for figure in figures if figure.period in labels]


def followed_cohorts(snapshot: Snapshot) -> list[TrackedCohort]:
    """Give every cohort of reoffending that is not final on the day of a snapshot."""
    from childfirst.tracking.cohorts import cohorts_of, open_span
    from childfirst.tracking.tracker import track

    cohorts = cohorts_of(open_span(snapshot.manifest.as_at))
    return track(snapshot.tables, service_of(snapshot), cohorts)


def asked_rules(session: Session, snapshot: Snapshot) -> Validation:
    """Ask every validation rule."""
    with progress("Validating") as tell:
        return validate(session, RULES, snapshot.not_collected, tell)


def selected_figures(
    session: Session, snapshot: Snapshot, period: Period, basis: str, table: str, by: str
) -> list[Figure]:
    """Count what was asked for: a basis, a table, perhaps broken down."""
    bases = (basis,) if basis else tuple(MEASURES)
    if by:
        figures = _broken_down(session, snapshot, period, bases, by)
    else:
        figures = counted_figures(session, snapshot, period, bases)
    if table:
        figures = [figure for figure in figures if figure.table == table]
        if not figures:
            raise typer.BadParameter(f"there is no such table: {table}", param_hint="--table")
    return figures


def _broken_down(
    session: Session, snapshot: Snapshot, period: Period, bases: Sequence[str], by: str
) -> list[Figure]:
    found: list[Figure] = []
    for basis in bases:
        known = BREAKDOWNS.get(basis, {})
        if by not in known:
            message = f"{basis!r} figures are broken down by: {', '.join(known)}"
            raise typer.BadParameter(message, param_hint="--by")
        with progress("Counting") as tell:
            found += count_all(
                session, MEASURES[basis], [service_of(snapshot)], period, tell, known[by]
            )
    return found
