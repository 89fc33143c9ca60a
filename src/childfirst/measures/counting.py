"""Counts one measure: for every service, period and line at once."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from childfirst.engine.operations import quoted
from childfirst.engine.query import SERVICE
from childfirst.engine.session import Session
from childfirst.language.expressions import Condition, Expression
from childfirst.measures.declaration import How, Line, Measure


@dataclass(frozen=True)
class Counted:
    """What the rows of a line came to: its value, its share, and how many could count."""

    value: Any
    numerator: int | None
    denominator: int | None
    base: int


Key = tuple[str, str, str, str]
"""Service, period, label of the line, value of the breakdown (blank: everybody)."""
EVERYBODY = ""
"""The label under which the number of all that a table counts is found."""


def count(
    session: Session, measure: Measure, breakdown: Expression | None = None
) -> dict[Key, Counted]:
    """Count every line for every service and period that has rows.

    Lines without rows are absent: `evaluation` knows which cells could exist.
    """
    columns = _columns(measure, breakdown)
    session.prepare(columns.values(), measure.of)
    rows = session.rows(measure.of, columns, _of_its_kind(measure))
    session.add_given("counted rows", rows)
    try:
        return dict(_answers(session, measure))
    finally:
        session.connection.execute('DROP TABLE "counted rows"')


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


def _columns(measure: Measure, breakdown: Expression | None) -> dict[str, Expression]:
    columns: dict[str, Expression] = {
        "period": measure.of.column("period"),
        "unit": measure.unit,
    }
    if breakdown is not None:
        columns["breakdown"] = breakdown
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


def _answers(session: Session, measure: Measure) -> Iterator[tuple[Key, Counted]]:
    """Give the fixed lines, how many could count at all, and the lines that records name."""
    fixed = list(enumerate(measure.lines))
    for row in _aggregate(session, fixed, "''"):
        whole = (row["service"], row["period"], EVERYBODY, row["breakdown"])
        yield whole, Counted(None, None, None, row["everybody"])
        for number, line in fixed:
            yield (*whole[:2], line.label, whole[3]), _made(row, number)
    if measure.lines_by:
        number = len(measure.lines)
        for row in _aggregate(session, [(number, measure.lines_by)], "label"):
            if row["label"] is not None:
                key = (row["service"], row["period"], row["label"], row["breakdown"])
                yield key, _made(row, number)


def _aggregate(session: Session, lines: list[tuple[int, Line]], label: str) -> list[dict[str, Any]]:
    names = {row[0] for row in session.connection.execute('DESCRIBE "counted rows"').fetchall()}
    breakdown = "CAST(breakdown AS VARCHAR)" if "breakdown" in names else "''"
    sums = ["count(DISTINCT unit) AS everybody"]
    for number, line in lines:
        sums.append(f"{_value(number, line)} AS value_{number}")
        if line.share_of is not None:
            sums.append(f"{_distinct(f'base_{number}')} AS of_{number}")
    groups = f"{SERVICE}, period, {label} AS label, {breakdown} AS breakdown"
    table = quoted("counted rows")
    sql = f"SELECT {groups}, {', '.join(sums)} FROM {table} GROUP BY ALL"
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
