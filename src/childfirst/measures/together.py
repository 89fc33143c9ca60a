"""Counts measures of the same rows together: one pass over the rows, whatever is asked of them.

An expression that several lines share is worked out once. This is for many services at
once; what comes out are whole columns, never an object for each figure.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

import pyarrow as pa

from childfirst.engine.operations import SERVICE
from childfirst.engine.query import Query
from childfirst.engine.session import Session
from childfirst.language.expressions import Condition, Expression
from childfirst.language.functions import ALWAYS
from childfirst.measures.aggregation import ROWS, one_row_each
from childfirst.measures.breakdowns import Breakdown
from childfirst.measures.counting import of_its_kind
from childfirst.measures.declaration import Measure
from childfirst.measures.lines import How, Line

EVERYBODY = "everybody"
"""The column of how many units could count."""


@dataclass(frozen=True, eq=False)
class Tally:
    """How many were counted, one row for each service, period and value of a breakdown.

    `rows` has a column for each condition of a line; `column` says which, and that of all.
    """

    breakdown: Breakdown | None
    rows: pa.Table
    columns: dict[str, str]
    query: Query

    def counted(self, condition: Condition) -> str:
        """Name the column of a condition; ALWAYS is that of everybody."""
        return EVERYBODY if condition is ALWAYS else self.columns[self.query.sql(condition)]


@dataclass(eq=False)
class _Columns:
    """The conditions of lines and the values of breakdowns, each under one name."""

    query: Query
    names: dict[str, str] = field(default_factory=dict)
    values: dict[str, str] = field(default_factory=dict)

    def condition(self, expression: Condition) -> str:
        return self.names.setdefault(self.query.sql(expression), f"in_{len(self.names)}")

    def value(self, breakdown: Breakdown) -> str:
        return self.values.setdefault(self.query.sql(breakdown.value), f"by_{len(self.values)}")


def counts_alone(measure: Measure) -> bool:
    """Say whether every line of a measure is a count of units, which can be done together."""
    lines_count = all(line.how is How.COUNT and line.per is None for line in measure.lines)
    return lines_count and measure.lines_by is None


def alike(measures: Sequence[Measure]) -> list[list[Measure]]:
    """Put measures together that count the same unit of the same rows, in their order."""
    found: dict[tuple[object, ...], list[Measure]] = {}
    for measure in measures:
        only = id(measure.only)
        key = (id(measure.of), measure.each, id(measure.unit.rows), measure.unit.name, only)
        found.setdefault(key, []).append(measure)
    return list(found.values())


def count_together(
    session: Session, measures: Sequence[Measure]
) -> Iterator[tuple[Measure, Tally]]:
    """Give the counts of measures that are `alike`: for everybody, then by each breakdown."""
    first = measures[0]
    session.prepare([part for each in measures for part in _parts(each)], first.of)
    columns = _Columns(Query(first.of))
    session.keep(ROWS, _rows(measures, columns))
    try:
        known: dict[str, Tally] = {}
        for measure in measures:
            for breakdown in (None, *measure.breakdowns):
                by = columns.value(breakdown) if breakdown else ""
                if by not in known:
                    known[by] = _tally(session, measures, columns, breakdown, by)
                yield measure, known[by]
    finally:
        session.drop(ROWS)


def _parts(measure: Measure) -> list[Expression]:
    return [*measure.expressions(), *(each.value for each in measure.breakdowns)]


def conditions(line: Line) -> list[Condition]:
    """Give the conditions of a line that are not everybody: its own and that of its base."""
    return [c for c in (line.when, line.share_of) if c is not None and c is not ALWAYS]


def _rows(measures: Sequence[Measure], columns: _Columns) -> str:
    """Give the SELECT of all that is asked of the rows, each condition and breakdown once."""
    first, query = measures[0], columns.query
    for measure in measures:
        for condition in (each for line in measure.lines for each in conditions(line)):
            columns.condition(condition)
        for breakdown in measure.breakdowns:
            columns.value(breakdown)
    chosen = {"period": query.sql(first.of.column("period")), "unit": query.sql(first.unit)}
    chosen |= {name: sql for sql, name in columns.values.items()}
    chosen |= {name: sql for sql, name in columns.names.items()}
    return query.select_sql(chosen, of_its_kind(first))


def _tally(
    session: Session,
    measures: Sequence[Measure],
    columns: _Columns,
    breakdown: Breakdown | None,
    by: str,
) -> Tally:
    """Add up, by service, period and a breakdown, every condition that a measure so asks for."""
    asked = [m for m in measures if not by or by in map(columns.value, m.breakdowns)]
    needed = {
        columns.condition(each): None
        for measure in asked
        for line in measure.lines
        for each in conditions(line)
    }
    groups = f"{SERVICE}, period, {by or repr('')} AS breakdown"
    rows = ROWS
    if not one_row_each(measures[0]):
        held = "".join(f", bool_or({name}) AS {name}" for name in needed)
        own = f", {by}" if by else ""
        rows = (
            f"(SELECT {SERVICE}, period, unit{own}{held} FROM {ROWS} WHERE unit IS NOT NULL "
            f"GROUP BY {SERVICE}, period, unit{own})"
        )
    sums = "".join(f", count(CASE WHEN {name} THEN 1 END) AS {name}" for name in needed)
    sql = f"SELECT {groups}, count(unit) AS {EVERYBODY}{sums} FROM {rows} GROUP BY ALL"
    return Tally(breakdown, session.run(sql), columns.names, columns.query)
