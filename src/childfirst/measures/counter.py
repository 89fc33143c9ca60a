"""Counts everything that was asked for, over the snapshots of one or more services."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

import pyarrow as pa

from childfirst.engine.session import Session
from childfirst.measures.breakdowns import Breakdown
from childfirst.measures.declaration import Measure
from childfirst.measures.evaluation import figures_of
from childfirst.measures.figures import Figure
from childfirst.measures.services import Service
from childfirst.periods import Period
from childfirst.periods_of_reports import parts_of, periods_to_count
from childfirst.record.dictionary import tables
from childfirst.snapshot.partitions import Partitions

Tables = Mapping[str, pa.Table]


def counting_session(
    services: Mapping[str, Tables],
    as_at: Mapping[str, object],
    period: Period,
    engine: type[Session] = Session,
    quarters_before: int = 0,
) -> Session:
    """Open a session over the tables of services, with the periods that `period` needs.

    `quarters_before` are counted too, for reports that look back further.
    """
    session = engine()
    names = next(iter(services.values())).keys()
    for name in names:
        session.add(name, {area: tables[name] for area, tables in services.items()})
    _add_given(session, as_at, period, quarters_before)
    return session


def partitions_session(
    partitions: Partitions, period: Period, engine: type[Session] = Session
) -> Session:
    """Open a session over the snapshots of many services, read from their files when asked."""
    session = engine()
    for name in tables():
        session.add_files(name, partitions.files(name))
    _add_given(session, {each.area: each.as_at for each in partitions.manifests}, period)
    return session


def _add_given(
    session: Session, as_at: Mapping[str, object], period: Period, quarters_before: int = 0
) -> None:
    """Offer the periods that `period` needs, what they consist of, and the days of freezing."""
    wanted = periods_to_count(period, quarters_before)
    session.add_given(
        "periods",
        pa.table(
            {
                "period": [p.label for p in wanted],
                "kind": [p.kind for p in wanted],
                "first_day": pa.array([p.first_day for p in wanted], pa.date32()),
                "last_day": pa.array([p.last_day for p in wanted], pa.date32()),
            }
        ),
    )
    parts = parts_of(period)
    session.add_given(
        "period_parts",
        pa.table(
            {
                "period": pa.array([whole for whole, _ in parts], pa.string()),
                "part": pa.array([part for _, part in parts], pa.string()),
            }
        ),
    )
    session.add_given(
        "snapshot",
        pa.table({"service": list(as_at), "as_at": pa.array(as_at.values(), pa.date32())}),
    )


def count_all(
    session: Session,
    measures: Sequence[Measure],
    services: Sequence[Service],
    period: Period,
    progress: Callable[[str, int, int], None] | None = None,
    breakdown: Breakdown | None = None,
    quarters_before: int = 0,
) -> list[Figure]:
    """Give the figures of every measure in order; `progress` hears table, done and of how many.

    With a breakdown, only measures that count children give figures, one for each value;
    without, each measure gives its own: for everybody, then by those it declares.
    """
    found: list[Figure] = []
    periods = periods_to_count(period, quarters_before)
    for done, measure in enumerate(measures):
        if progress:
            progress(measure.title, done, len(measures))
        asked = (None, *measure.breakdowns) if breakdown is None else (breakdown,)
        if breakdown is None or breakdown.fits(measure.of):
            found += figures_of(session, measure, services, periods, asked)
    return found
