"""Counts one measure: for every service, period and line at once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from typing import Any

from childfirst.engine.session import Session
from childfirst.language.expressions import Condition, Expression
from childfirst.language.functions import ALWAYS
from childfirst.measures.aggregation import ROWS, aggregate
from childfirst.measures.breakdowns import Breakdown, breakdown_label
from childfirst.measures.declaration import Measure
from childfirst.measures.lines import How, Line
from childfirst.measures.rates import rounded


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
Asked = Sequence[Breakdown | None]
"""By what to count: breakdowns, and None for everybody."""


def count(session: Session, measure: Measure, asked: Asked = (None,)) -> dict[Key, Counted]:
    """Count every line for every service and period that has rows, in one pass over them.

    Lines without rows are absent: `evaluation` knows which cells could exist.
    """
    columns = _columns(measure, asked)
    session.prepare(columns.values(), measure.of)
    rows = session.rows(measure.of, columns, of_its_kind(measure))
    session.add_given(ROWS, rows)
    try:
        return {
            key: found
            for place, breakdown in enumerate(asked)
            for key, found in _answers(session, measure, place, breakdown)
        }
    finally:
        session.drop(ROWS)


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
        if line.share_of is not None and line.share_of is not ALWAYS:
            columns[f"base_{number}"] = line.share_of
        if line.adds is not None:
            columns[f"adds_{number}"] = line.adds
    if measure.lines_by and measure.lines_by.of is not None:
        columns["label"] = measure.lines_by.of
    return columns


def _lines(measure: Measure) -> tuple[Line, ...]:
    return (*measure.lines, measure.lines_by) if measure.lines_by else measure.lines


def of_its_kind(measure: Measure) -> Condition:
    """Give the condition under which rows take part: the measure's own, in its kind of period."""
    if not measure.each:
        return measure.only
    return measure.only & (measure.of.column("kind") == measure.each)


def _answers(
    session: Session, measure: Measure, place: int, breakdown: Breakdown | None
) -> Iterator[tuple[Key, Counted]]:
    """Give the fixed lines, how many could count at all, and the lines that records name."""
    by = f"breakdown_{place}" if breakdown else "''"
    fixed = list(enumerate(measure.lines))
    everybody: dict[tuple[str, str, str], int] = {}
    for row in aggregate(session, measure, fixed, "''", by):
        where, words = (row["service"], row["period"]), breakdown_label(breakdown, row["breakdown"])
        everybody[(*where, words)] = row["everybody"]
        yield (*where, EVERYBODY, words), Counted(None, None, None, row["everybody"])
        for number, line in fixed:
            yield (*where, line.label, words), _made(row, number, line)
    if measure.lines_by:
        number = len(measure.lines)
        for row in aggregate(session, measure, [(number, measure.lines_by)], "label", by):
            if row["label"] is not None:
                words = breakdown_label(breakdown, row["breakdown"])
                if measure.lines_by.share_of is ALWAYS:  # all that the table counts, not the line
                    row[f"of_{number}"] = everybody[(row["service"], row["period"], words)]
                yield (
                    (row["service"], row["period"], row["label"], words),
                    _made(row, number, measure.lines_by),
                )


def _made(row: dict[str, Any], number: int, line: Line) -> Counted:
    denominator = row.get(f"of_{number}")
    if line.how is How.MEAN and line.share_of is not None:
        return _mean(int(row[f"value_{number}"] or 0), denominator or 0)
    value = _exact(row[f"value_{number}"], row.get(f"added_{number}"))
    return Counted(
        value=value,
        numerator=None if denominator is None else value,
        denominator=denominator,
        base=row["everybody"],
    )


def _mean(total: int, of: int) -> Counted:
    """Give a mean, rounded as a rate is; none where there is nobody to share."""
    return Counted(rounded(Fraction(total, of)) if of else None, total, of, of)


def _exact(value: Any, added: int | None) -> Any:
    """Divide a sum by how many were added, if it is to be a mean; give no floating number."""
    if isinstance(value, float):
        return Decimal(str(value))
    if not added:
        return value
    return (Decimal(value) / added).quantize(Decimal("0.1"), ROUND_HALF_UP)
