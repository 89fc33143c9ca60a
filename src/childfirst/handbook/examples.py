"""Worked examples as tables: records in, what comes out."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from childfirst.handbook.wording import day
from childfirst.language.examples import parse_example
from childfirst.measures.declaration import Example, Measure
from childfirst.periods import VICTIMS_REGISTER, parse_period
from childfirst.periods_of_reports import periods_to_count
from childfirst.record.dictionary import tables
from childfirst.record.renderings.markdown import page, table
from childfirst.validation.declaration import RuleExample


def measure_example(measure: Measure, example: Example) -> str:
    """Give a worked example of a measure: what it shows, its records, its figures."""
    period = _period_shown(measure, example)
    figures = [_figure(name, value, period) for name, value in example.expect.items()]
    return page(
        f"**{example.shows}**",
        *_records(example.given),
        f"Figures that come out{f' as at {day(example.as_at)}' if example.as_at else ''}:",
        table(("Period", "Line", "Figure"), figures),
    ).rstrip()


def rule_example(example: RuleExample) -> str:
    """Give a worked example of a validation rule, and how many rows come to which state."""
    counts = (example.failed, example.passed, example.not_applicable)
    return page(
        f"**{example.shows}**",
        *_records(example.given),
        "Rows that come to each state:",
        table(("Failed", "Passed", "Not applicable"), [[str(count) for count in counts]]),
    ).rstrip()


def _records(given: str) -> Iterator[str]:
    for name, rows in parse_example(given).items():
        yield f"{tables()[name].title}:"
        heads = list(rows[0]) if rows else []
        yield table(heads, [[_cell(row[head]) for head in heads] for row in rows])


def _cell(value: object) -> str:
    if value is None:
        return "(missing)"
    return day(value) if isinstance(value, date) else _number(value)


def _figure(name: str, value: object, period: str) -> tuple[str, str, str]:
    of, bar, line = name.rpartition("|")
    return (of if bar else period, line, _number(value))


def _number(value: object) -> str:
    if value is None:
        return "no figure"
    return f"{value:f}" if isinstance(value, Decimal) else str(value)


def _period_shown(measure: Measure, example: Example) -> str:
    """Name the period that a line without one stands for, as figures print it."""
    period = parse_period(example.period)
    if measure.each != VICTIMS_REGISTER:
        return period.label
    return next(p.label for p in periods_to_count(period) if p.kind == VICTIMS_REGISTER)
