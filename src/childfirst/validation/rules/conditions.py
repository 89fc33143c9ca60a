"""Conditions that many rules are made of."""

from __future__ import annotations

from functools import reduce
from operator import and_, or_

from childfirst.language.expressions import Column, Condition, Expression
from childfirst.language.rows import Records
from childfirst.language.tables import snapshot


def all_of(*conditions: Condition) -> Condition:
    """True where every one of the conditions holds."""
    return reduce(and_, conditions)


def either(*conditions: Condition) -> Condition:
    """True where at least one of the conditions holds."""
    return reduce(or_, conditions)


def known(*columns: Column) -> Condition:
    """True where every one of the fields has a value."""
    return all_of(*(column.is_known for column in columns))


def any_known(*columns: Column) -> Condition:
    """True where at least one of the fields has a value."""
    return either(*(column.is_known for column in columns))


def in_force(rows: Records, on: Expression) -> Condition:
    """True where a row had begun by a day and had not ended before it."""
    return begun(rows, on) & ~(rows.column("end_date") < on)


def begun(rows: Records, on: Expression) -> Condition:
    """True where a row had begun by a day."""
    return rows.column("start_date") <= on


def current(rows: Records) -> Condition:
    """True where a row is in force on the day on which the record was taken to be true."""
    return in_force(rows, snapshot.as_at)


def ended(rows: Records) -> Condition:
    """True where a row has an end."""
    return rows.column("end_date").is_known


def overlaps(one: Records, other: Records) -> Condition:
    """True where two spans share a day on which both run; the day of a change is not one."""
    return ~(one.column("end_date") <= other.column("start_date")) & ~(
        other.column("end_date") <= one.column("start_date")
    )
