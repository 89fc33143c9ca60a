"""Frames as SQL."""

from __future__ import annotations

from childfirst.engine.operations import SERVICE, quoted
from childfirst.engine.query import Query
from childfirst.language.frames import Frame


def frame_sql(frame: Frame) -> str:
    """Give the SELECT that works a frame out, the rows of frames that follow it included."""
    names = ", ".join([SERVICE, *(quoted(name) for name in frame.columns)])
    others = [f"SELECT {names} FROM {quoted(other.name)}" for other in frame.also]
    return " UNION ALL ".join([_own_rows(frame), *others])


def _own_rows(frame: Frame) -> str:
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
