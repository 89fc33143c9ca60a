"""What a rule rests on: the frames, tables and columns that its expressions mention."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from childfirst.language.expressions import Column, Expression, Matching, Operation
from childfirst.language.rows import Frame, Records, Related, Rows


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
    parts = (r for part in _parts(rows) for r in mentioned_rows(part))
    for each in (rows.of, *rows.along, *parts):
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


def columns_mentioned(expression: Expression) -> Iterator[Column]:
    """Give every column that an expression mentions, those that lead to others included."""
    if isinstance(expression, Column):
        yield expression
        rows: Rows = expression.rows
        while isinstance(rows, Related):
            yield rows.of.column(rows.by)
            rows = rows.of
    if isinstance(expression, Matching):
        yield from columns_mentioned(expression.where)
    if isinstance(expression, Operation):
        for part in expression.parts:
            yield from columns_mentioned(part)


def tables_mentioned(expressions: Iterable[Expression], *rows: Rows) -> frozenset[str]:
    """Name every table of the record that expressions and rows rest on, however indirectly."""
    every = list(expressions)
    frames = needed_frames(every, *rows)
    reached = [*rows, *(each for frame in frames for each in (frame.of, *frame.along))]
    every += [part for frame in frames for part in _parts(frame)]
    reached += [each for expression in every for each in mentioned_rows(expression)]
    return frozenset(each.name for each in reached if isinstance(each, Records))


def fields_mentioned(expressions: Iterable[Expression], *rows: Rows) -> frozenset[tuple[str, str]]:
    """Name every field of the record, as (table, field), that a rule depends on."""
    every = list(expressions)
    every += [part for frame in needed_frames(every, *rows) for part in _parts(frame)]
    columns = [column for expression in every for column in columns_mentioned(expression)]
    return frozenset((c.rows.name, c.name) for c in columns if isinstance(c.rows, Records))


def _parts(frame: Frame) -> list[Expression]:
    return [*frame.columns.values(), frame.where, *(step.by for step in frame.first_by)]
