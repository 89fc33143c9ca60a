"""Which values are never missing where their row is: by their wording and the dictionary."""

from __future__ import annotations

from childfirst.disclosure.meaning.fingerprint import fingerprint, unwrapped
from childfirst.disclosure.meaning.ranges import COMPARISONS, conjuncts
from childfirst.language.expressions import Column, Expression, Literal, Operation
from childfirst.language.frames import Frame
from childfirst.language.rows import Records

OF_THE_FIRST = ("plus_days", "minus_days")
"""Operations whose outcome is there when their first part is."""


def never_missing(expression: Expression) -> bool:
    """Say whether a value is never missing where its row is there.

    A field that must be filled in, or that identifies records; a column by which a frame keeps
    only rows in which it compares with something; what is decided among such values.
    """
    expression = unwrapped(expression)
    if isinstance(expression, Operation):
        return _never_comes_to_nothing(expression)
    if not isinstance(expression, Column):
        return isinstance(expression, Literal)
    if isinstance(expression.rows, Records):
        keys, entry = expression.rows.keys, expression.rows.entry
        if expression.name in keys:
            return True
        return any(field.name == expression.name and field.required for field in entry.fields)
    if not isinstance(expression.rows, Frame):
        return False
    source = expression.rows.columns.get(expression.name)
    if source is None:
        return False
    return never_missing(source) or fingerprint(source) in _compared(expression.rows)


def _never_comes_to_nothing(operation: Operation) -> bool:
    parts = operation.parts
    if operation.name == "decide":
        return len(parts) % 2 == 1 and all(map(never_missing, (*parts[1::2], parts[-1])))
    if operation.name == "coalesce":
        return any(map(never_missing, parts))
    return operation.name in OF_THE_FIRST and never_missing(parts[0])


def _compared(frame: Frame) -> set[str]:
    """Give what must be there for a row to be in a frame."""
    return {
        fingerprint(part)
        for condition in conjuncts(frame.where)
        if isinstance(condition, Operation) and condition.name in (*COMPARISONS, "one_of")
        for part in condition.parts
    }
