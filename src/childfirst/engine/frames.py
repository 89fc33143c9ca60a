"""Frames as SQL, and the frames that a rule needs before it can run."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from childfirst.engine.operations import quoted
from childfirst.engine.query import SERVICE, Query
from childfirst.language.expressions import Column, Expression, Matching, Operation
from childfirst.language.rows import Frame, Related, Rows


def frame_sql(frame: Frame) -> str:
    """Give the SELECT that works a frame out."""
    query = Query(frame.of, frame.along)
    select = query.select(frame.columns, frame.where)
    if frame.group_by:
        groups = ", ".join(query.sql(frame.columns[name]) for name in frame.group_by)
        return f"{select} GROUP BY {query.alias(frame.of)}.{SERVICE}, {groups}"
    if not frame.one_per:
        return select
    return _first_of_each(frame)


def _first_of_each(frame: Frame) -> str:
    """Number the rows of each group in the frame's order and keep the first."""
    query = Query(frame.of, frame.along)
    steps = [
        f"{query.sql(order.by)} {'ASC' if order.ascending else 'DESC'} "
        f"NULLS {'FIRST' if order.open_first else 'LAST'}"
        for order in frame.first_by
    ]
    groups = [f"{query.alias(frame.of)}.{SERVICE}"]
    groups += [query.sql(frame.columns[name]) for name in frame.one_per]
    place = f"row_number() OVER (PARTITION BY {', '.join(groups)} ORDER BY {', '.join(steps)})"
    select = query.select(frame.columns, frame.where)
    ranked = select.replace("SELECT ", f"SELECT {place} AS place, ", 1)
    names = ", ".join([SERVICE, *(quoted(name) for name in frame.columns)])
    return f"SELECT {names} FROM ({ranked}) WHERE place = 1"


def needed_frames(expressions: Iterable[Expression], *rows: Rows) -> list[Frame]:
    """Give every frame that expressions and rows rest on, each after those it needs."""
    order: dict[int, Frame] = {}
    for each in rows:
        _visit(each, order)
    for expression in expressions:
        for mentioned in mentioned_rows(expression):
            _visit(mentioned, order)
    return list(order.values())


def _visit(rows: Rows, order: dict[int, Frame]) -> None:
    if not isinstance(rows, Frame) or id(rows) in order:
        return
    parts = [*rows.columns.values(), rows.where, *(step.by for step in rows.first_by)]
    for each in (rows.of, *rows.along, *(r for part in parts for r in mentioned_rows(part))):
        _visit(each, order)
    order[id(rows)] = rows


def mentioned_rows(expression: Expression) -> Iterator[Rows]:
    """Give every table and frame that an expression mentions, with what they are reached by."""
    if isinstance(expression, Column):
        rows: Rows = expression.rows
        yield rows
        while isinstance(rows, Related):
            rows = rows.of
            yield rows
    if isinstance(expression, Matching):
        yield expression.rows
        yield from mentioned_rows(expression.where)
    if isinstance(expression, Operation):
        for part in expression.parts:
            yield from mentioned_rows(part)
