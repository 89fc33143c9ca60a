"""Which tables of the record a rule rests on."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from childfirst.engine.frames import mentioned_rows, needed_frames
from childfirst.language.expressions import Expression
from childfirst.language.rows import Frame, Records, Rows
from childfirst.measures.declaration import Measure


@cache
def tables_needed(measure: Measure) -> frozenset[str]:
    """Name the tables without which a measure cannot be counted."""
    return tables_mentioned(measure.expressions(), measure.of)


def tables_mentioned(expressions: Iterable[Expression], *rows: Rows) -> frozenset[str]:
    """Name every table that expressions and rows rest on, however indirectly."""
    every = list(expressions)
    frames = needed_frames(every, *rows)
    found = {each.name for each in rows if isinstance(each, Records)}
    for frame in frames:
        every += [*frame.columns.values(), frame.where]
        found |= {each.name for each in (frame.of, *frame.along) if isinstance(each, Records)}
    for expression in every:
        for each in mentioned_rows(expression):
            if isinstance(each, Records) and not isinstance(each, Frame):
                found.add(each.name)
    return frozenset(found)
