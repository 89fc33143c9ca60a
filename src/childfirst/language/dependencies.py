"""What a rule rests on: the frames, tables and columns that its expressions mention."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from childfirst.language.expressions import Column, Expression, Operation
from childfirst.language.frames import Frame
from childfirst.language.questions import Matching
from childfirst.language.rows import Records, Related, Rows


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
    for each in (rows.of, *rows.along, *rows.also, *parts):
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
    reached = [*rows, *(each for frame in frames for each in (frame.of, *frame.along, *frame.also))]
    every += [part for frame in frames for part in _parts(frame)]
    reached += [each for expression in every for each in mentioned_rows(expression)]
    return frozenset(each.name for each in reached if isinstance(each, Records))


def fields_used(expressions: Iterable[Expression], *rows: Rows) -> frozenset[tuple[str, str]]:
    """Name every field of the record, as (table, field), that what is asked depends on.

    Of a frame, that is what decides which rows it has, and the columns that are asked for.
    """
    found: set[tuple[str, str]] = set()
    seen: set[object] = set()
    waiting, reached = list(expressions), list(rows)
    while waiting or reached:
        if reached:
            each = reached.pop()
            if isinstance(each, Frame) and id(each) not in seen:
                seen.add(id(each))
                reached += [each.of, *each.along, *each.also]
                waiting += _deciding(each)
            continue
        expression = waiting.pop()
        reached += mentioned_rows(expression)
        for column in columns_mentioned(expression):
            if isinstance(column.rows, Records):
                found.add((column.rows.name, column.name))
            elif isinstance(column.rows, Frame) and (id(column.rows), column.name) not in seen:
                seen.add((id(column.rows), column.name))
                waiting += [each.columns[column.name] for each in (column.rows, *column.rows.also)]
    return frozenset(found)


def _deciding(frame: Frame) -> list[Expression]:
    """Give the expressions that decide which rows a frame has."""
    names = (*frame.keys, *frame.one_per, *frame.group_by)
    order = [step.by for step in frame.first_by]
    return [frame.where, *order, *(frame.columns[name] for name in names)]


def _parts(frame: Frame) -> list[Expression]:
    return [*frame.columns.values(), frame.where, *(step.by for step in frame.first_by)]
