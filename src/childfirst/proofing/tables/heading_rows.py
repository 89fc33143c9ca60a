"""The rows that head a table into columns: headings joined, periods handed on."""

from __future__ import annotations

from childfirst.proofing.document import Cell, Place
from childfirst.proofing.tables.headings import (
    base_of,
    content_of,
    is_of_no_period,
    is_total,
    periods_in,
)
from childfirst.proofing.tables.model import Column, Content
from childfirst.proofing.tables.values import Holds


def headings_of(
    rows: tuple[tuple[Cell, ...], ...], width: int, whole: Place
) -> list[tuple[str, Place]]:
    """Join heading rows column by column; a heading above several columns spreads to them."""
    made: list[tuple[str, Place]] = []
    spread = [_spread(row) if row is not rows[-1] else list(row) for row in rows]
    for index in range(max(width, *(len(row) for row in rows))):
        cells = [row[index] for row in spread if index < len(row) and row[index].text]
        place = cells[-1].place if cells else whole
        made.append((" ".join(dict.fromkeys(cell.text for cell in cells)), place))
    return made


def _spread(row: tuple[Cell, ...]) -> list[Cell]:
    made: list[Cell] = []
    for index, cell in enumerate(row):
        made.append(made[-1] if index > 1 and not cell.text else cell)
    return made


def columns_of(headings: list[tuple[str, Place]], kinds: list[Holds]) -> tuple[Column, ...]:
    """Understand headings by what their columns hold; one without a period has that before it."""
    columns: list[Column] = []
    period = None
    for (heading, place), kind in zip(headings, kinds, strict=True):
        content = content_of(heading, kind)
        named = periods_in(heading)
        compares = None
        if content in (Content.CHANGE, Content.PERCENT_CHANGE):
            compares = (named[0], named[1]) if len(named) == 2 else None
            mine = None
        else:
            period = named[-1] if named else period
            mine = period if named or not is_of_no_period(heading) else None
        total = is_total(heading) and content is not Content.WORDS
        columns.append(Column(heading, content, mine, compares, base_of(heading), total, place))
    return tuple(columns)
