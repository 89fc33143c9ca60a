"""Adds up the rows of a measure: one query for all its lines, for everybody or a breakdown."""

from __future__ import annotations

from typing import Any

from childfirst.engine.operations import SERVICE
from childfirst.engine.session import Session
from childfirst.language.functions import ALWAYS
from childfirst.measures.declaration import Measure
from childfirst.measures.lines import How, Line

ROWS = "counted_rows"
"""The rows of the measure that is being counted."""
NumberedLines = list[tuple[int, Line]]


def aggregate(
    session: Session, measure: Measure, lines: NumberedLines, label: str, by: str
) -> list[dict[str, Any]]:
    """Give, for each service, period, label and value of `by`, what each line comes to.

    `everybody` is how many units could count; `value_N` and `of_N` are the value of line N
    and what it is a share of.
    """
    rows = f"(SELECT *, {label} AS line_label, {by} AS line_breakdown FROM {ROWS})"
    if not one_row_each(measure):
        rows = _one_row_each(lines, rows)
    sums = ["count(unit) AS everybody"]
    for number, line in lines:
        sums.append(f"{_value(number, line)} AS value_{number}")
        if line.share_of is not None:
            sums.append(f"{_base(number, line)} AS of_{number}")
        if line.how is How.MEAN and line.share_of is None:
            sums.append(f"{_added_up(number)} AS added_{number}")
    groups = f"{SERVICE}, period, line_label AS label, line_breakdown AS breakdown"
    sql = f"SELECT {groups}, {', '.join(sums)} FROM {rows} GROUP BY ALL"
    return list(session.run(sql).to_pylist())


def one_row_each(measure: Measure) -> bool:
    """Say whether the frame of a measure has one row for each unit and period."""
    unit = measure.unit
    return unit.rows is measure.of and set(measure.of.keys) == {"period", unit.name}


def _one_row_each(lines: NumberedLines, rows: str) -> str:
    """Bring several rows of a unit together: it is in a line when any of them is."""
    held = [f"bool_or(in_{number}) AS in_{number}" for number, _ in lines]
    for number, line in lines:
        if line.adds is not None:
            held.append(f"max(adds_{number}) AS adds_{number}")
        if line.share_of is not None and line.share_of is not ALWAYS:
            held.append(f"bool_or(base_{number}) AS base_{number}")
    groups = f"{SERVICE}, period, line_label, line_breakdown, unit"
    return (
        f"(SELECT {', '.join([groups, *held])} FROM {rows} "
        f"WHERE unit IS NOT NULL GROUP BY {groups})"
    )


def _value(number: int, line: Line) -> str:
    chosen = f"CASE WHEN in_{number} THEN adds_{number} END"
    return {
        How.COUNT: _count(f"in_{number}"),
        How.TOTAL: f"sum({chosen})",
        How.MEAN: f"sum({chosen})",
        How.LEAST: f"min({chosen})",
        How.GREATEST: f"max({chosen})",
        How.MEDIAN: f"median({chosen})",
        How.PRESENCE: f"CASE WHEN bool_or(COALESCE({chosen}, FALSE)) THEN 'P' ELSE 'A' END",
    }[line.how]


def _added_up(number: int) -> str:
    """Give how many numbers a mean is made of."""
    return f"count(CASE WHEN in_{number} THEN adds_{number} END)"


def _base(number: int, line: Line) -> str:
    return "count(unit)" if line.share_of is ALWAYS else _count(f"base_{number}")


def _count(condition: str) -> str:
    return f"count(CASE WHEN {condition} THEN 1 END)"
