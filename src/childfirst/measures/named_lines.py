"""What the records themselves name: labels of lines, and fields that nobody ever filled."""

from __future__ import annotations

from collections.abc import Mapping

from childfirst.engine.session import Session
from childfirst.language.expressions import Column
from childfirst.measures.counting import EVERYBODY, Counted, Key
from childfirst.measures.declaration import Measure


def labels(
    session: Session, measure: Measure, counted: Mapping[Key, Counted]
) -> set[tuple[str, str]]:
    """Give, as (service, label), every label that the records give to lines of a measure."""
    named = {(key[0], key[2]) for key in counted if key[2] != EVERYBODY}
    if measure.lines_by and measure.lines_by.named_in is not None:
        column = measure.lines_by.named_in
        rows = session.rows(column.rows, {"label": column}).to_pylist()
        named |= {(row["service"], row["label"]) for row in rows if row["label"] is not None}
    return named


def holding_nothing(session: Session, column: Column) -> set[str]:
    """Name the services that have rows of a table and in every one a certain field empty."""
    rows = session.rows(column.rows, {"value": column})
    known = rows.group_by("service").aggregate([("value", "count")]).to_pylist()
    return {row["service"] for row in known if not row["value_count"]}
