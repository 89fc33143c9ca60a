"""Whether a condition looks at nothing but the state of a child on the day of its row."""

from __future__ import annotations

from collections.abc import Iterator

from childfirst.disclosure.meaning.fingerprint import root, unwrapped
from childfirst.language.dependencies import columns_mentioned
from childfirst.language.expressions import Column, Expression
from childfirst.language.frames import Frame
from childfirst.language.rows import Given

OF_THE_PERIOD = frozenset({"period", "kind", "period_end", "first_day", "last_day"})
"""Columns of a row that say which period it is of."""


def looks_at_a_day(condition: Expression, rows: Frame) -> bool:
    """Say whether the truth of a condition on `rows` is the same in every period that looks at
    the same child on the same day."""
    return all(_is_of_the_day(column, rows, ()) for column in _columns(condition))


def _is_of_the_day(column: Column, rows: Frame, seen: tuple[str, ...]) -> bool:
    source = root(column.rows)
    if isinstance(source, Given):
        return False
    if source is rows:
        return column.name not in OF_THE_PERIOD
    if not isinstance(source, Frame) or source.name in seen:
        return True
    return all(
        _is_of_the_day(each, rows, (*seen, source.name))
        for expression in _made_of(source)
        for each in _columns(expression)
    )


def _made_of(frame: Frame) -> Iterator[Expression]:
    """Give what a frame is made of; that it keeps its rows' period is no look at it."""
    yield frame.where
    yield from (order.by for order in frame.first_by)
    for name, expression in frame.columns.items():
        if name != "period":
            yield expression


def _columns(expression: Expression) -> Iterator[Column]:
    """Give the columns an expression mentions, and those of the frames it asks about."""
    for column in columns_mentioned(unwrapped(expression)):
        inner = unwrapped(column)
        yield from (column,) if inner is column else _columns(inner)
