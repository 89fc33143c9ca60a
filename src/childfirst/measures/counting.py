"""Counts one measure: for every service, period and line at once."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from childfirst.engine.query import SERVICE
from childfirst.engine.session import Session
from childfirst.language.expressions import Condition, Expression
from childfirst.measures.breakdowns import Breakdown, breakdown_label
from childfirst.measures.declaration import How, Line, Measure


@dataclass(frozen=True)
class Counted:
    """What the rows of a line came to: its value, its share, and how many could count."""

    value: Any
    numerator: int | None
    denominator: int | None
    base: int


Key = tuple[str, str, str, str]
"""Service, period, label of the line, and the breakdown in words (blank: everybody)."""
EVERYBODY = ""
"""The label under which the number of all that a table counts is found."""
ROWS = "counted_rows"
"""The rows of the measure that is being counted."""
Asked = Sequence[Breakdown | None]
"""By what to count: breakdowns, and None for everybody."""


def count(session: Session, measure: Measure, asked: Asked = (None,)) -> dict[Key, Counted]:
    """Count every line for every service and period that has rows, in one pass over them.

    Lines without rows are absent: `evaluation` knows which cells could exist.
    """
    columns = _columns(measure, asked)
    session.prepare(columns.values(), measure.of)
    rows = session.rows(measure.of, columns, _of_its_kind(measure))
    session.add_given(ROWS, rows)
    try:
        return {
            key: found
            for place, breakdown in enumerate(asked)
            for key, found in _answers(session, measure, place, breakdown)
        }
    finally:
        session.connection.execute(f"DROP TABLE {ROWS}")


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


def _columns(measure: Measure, asked: Asked) -> dict[str, Expression]:
    columns: dict[str, Expression] = {
        "period": measure.of.column("period"),
        "unit": measure.unit,
    }
    for place, breakdown in enumerate(asked):
        if breakdown is not None:
            columns[f"breakdown_{place}"] = breakdown.value
    for number, line in enumerate(_lines(measure)):
        columns[f"in_{number}"] = line.when
        if line.share_of is not None:
            columns[f"base_{number}"] = line.share_of
        if line.adds is not None:
            columns[f"adds_{number}"] = line.adds
    if measure.lines_by and measure.lines_by.of is not None:
        columns["label"] = measure.lines_by.of
    return columns


def _lines(measure: Measure) -> tuple[Line, ...]:
    return (*measure.lines, measure.lines_by) if measure.lines_by else measure.lines


def _of_its_kind(measure: Measure) -> Condition:
    if not measure.each:
        return measure.only
    return measure.only & (measure.of.column("kind") == measure.each)


def _answers(
    session: Session, measure: Measure, place: int, breakdown: Breakdown | None
) -> Iterator[tuple[Key, Counted]]:
    """Give the fixed lines, how many could count at all, and the lines that records name."""
    by = f"breakdown_{place}" if breakdown else "''"
    fixed = list(enumerate(measure.lines))
    for row in _aggregate(session, fixed, "''", by):
        where, words = (row["service"], row["period"]), breakdown_label(breakdown, row["breakdown"])
        yield (*where, EVERYBODY, words), Counted(None, None, None, row["everybody"])
        for number, line in fixed:
            yield (*where, line.label, words), _made(row, number)
    if measure.lines_by:
        number = len(measure.lines)
        for row in _aggregate(session, [(number, measure.lines_by)], "label", by):
            if row["label"] is not None:
                words = breakdown_label(breakdown, row["breakdown"])
                yield (row["service"], row["period"], row["label"], words), _made(row, number)


def _aggregate(
    session: Session, lines: list[tuple[int, Line]], label: str, by: str
) -> list[dict[str, Any]]:
    sums = ["count(DISTINCT unit) AS everybody"]
    for number, line in lines:
        sums.append(f"{_value(number, line)} AS value_{number}")
        if line.share_of is not None:
            sums.append(f"{_distinct(f'base_{number}')} AS of_{number}")
    groups = f"{SERVICE}, period, {label} AS label, {by} AS breakdown"
    sql = f"SELECT {groups}, {', '.join(sums)} FROM {ROWS} GROUP BY ALL"
    return list(session.run(sql).to_pylist())


def _value(number: int, line: Line) -> str:
    chosen = f"CASE WHEN in_{number} THEN adds_{number} END"
    return {
        How.COUNT: _distinct(f"in_{number}"),
        How.TOTAL: f"sum({chosen})",
        How.LEAST: f"min({chosen})",
        How.GREATEST: f"max({chosen})",
        How.PRESENCE: f"CASE WHEN bool_or(COALESCE({chosen}, FALSE)) THEN 'P' ELSE 'A' END",
    }[line.how]


def _distinct(condition: str) -> str:
    return f"count(DISTINCT CASE WHEN {condition} THEN unit END)"


def _made(row: dict[str, Any], number: int) -> Counted:
    denominator = row.get(f"of_{number}")
    value = row[f"value_{number}"]
    return Counted(
        value=value,
        numerator=None if denominator is None else value,
        denominator=denominator,
        base=row["everybody"],
    )


def evidence(session: Session, measure: Measure, line: Line) -> Any:
    """Give the units behind a line: service, period and unit, without repetition, in order."""
    columns = {"period": measure.of.column("period"), "unit": measure.unit}
    rows = session.rows(measure.of, columns, _of_its_kind(measure) & line.when)
    return (
        rows.group_by(rows.column_names)
        .aggregate([])
        .sort_by([("service", "ascending"), ("period", "ascending"), ("unit", "ascending")])
    )
