"""What lies behind a line of a measure: the units that it counts."""

from __future__ import annotations

from typing import Any

from childfirst.engine.session import Session
from childfirst.measures.counting import of_its_kind
from childfirst.measures.declaration import Measure
from childfirst.measures.lines import Line


def evidence(session: Session, measure: Measure, line: Line) -> Any:
    """Give the units behind a line: service, period and unit, without repetition, in order."""
    columns = {"period": measure.of.column("period"), "unit": measure.unit}
    rows = session.rows(measure.of, columns, of_its_kind(measure) & line.when)
    return (
        rows.group_by(rows.column_names)
        .aggregate([])
        .sort_by([("service", "ascending"), ("period", "ascending"), ("unit", "ascending")])
    )
