"""A text that is the same for two expressions when they say the same in the same words."""

from __future__ import annotations

from childfirst.language.expressions import Column, Expression, Literal, Operation
from childfirst.language.frames import Frame
from childfirst.language.functions import ALWAYS
from childfirst.language.questions import Matching
from childfirst.language.rows import Related, Rows


def root(rows: Rows) -> Rows:
    """Give the rows that a frame only gives other columns to, or the rows themselves.

    Such a frame brings nothing together and leaves nothing out, so it has the same rows.
    """
    while isinstance(rows, Frame) and _only_columns(rows):
        rows = rows.of
    return rows


def unwrapped(expression: Expression) -> Expression:
    """Give what a column of such a frame stands for, or the expression itself."""
    while (
        isinstance(expression, Column)
        and isinstance(expression.rows, Frame)
        and _only_columns(expression.rows)
    ):
        expression = expression.rows.columns[expression.name]
    return expression


def fingerprint(expression: Expression) -> str:
    """Write an expression as text, frames and tables by name."""
    expression = unwrapped(expression)
    if isinstance(expression, Literal):
        return f"{expression.kind} {expression.value!r}"
    if isinstance(expression, Column):
        return f"{rows_name(expression.rows)}.{expression.name}"
    if isinstance(expression, Matching):
        where = fingerprint(expression.where)
        return f"{expression.name}({rows_name(expression.rows)}: {where})"
    if isinstance(expression, Operation):
        return f"{expression.name}({', '.join(map(fingerprint, expression.parts))})"
    raise TypeError(f"{type(expression).__name__} is no word of the language")


def rows_name(rows: Rows) -> str:
    """Name rows; those that others refer to are named by the way to them."""
    if isinstance(rows, Related):
        return f"{rows_name(rows.of)}.{rows.by}"
    return root(rows).name


def _only_columns(frame: Frame) -> bool:
    nothing_else = not (frame.along or frame.one_per or frame.group_by or frame.also)
    return nothing_else and frame.where is ALWAYS and isinstance(frame.of, Frame)
