"""Puts typed tables together into submission documents: the reading the other way round."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import cast

from childfirst.exchange.submission.holdings import Holdings, Row
from childfirst.exchange.submission.newest import PERSON
from childfirst.exchange.submission.positions import Position
from childfirst.exchange.submission.shape import is_local, shape

Content = dict[str, object]


@dataclass(frozen=True)
class Return:
    """What the header says of a return."""

    start: date
    end: date
    signed_off: date
    number: int


def composed(
    ypid: str, header: Return, deleted: str, area: str | None, holdings: Holdings
) -> Content:
    """Give the document of a child for one return."""
    content: Content = {"header": _header(ypid, header, deleted, area)}
    for position in shape().positions:
        inside_another_row = shape().at(position.path[:-1])
        if position.distinct or inside_another_row:
            continue
        rows = [
            row
            for row in holdings.of_child(position.entry.name, ypid)
            if all(row[field] == value for field, value in position.fixed.items())
        ]
        if rows or _told_when_empty(position, holdings):
            held = content
            for step in position.path[:-1]:
                held = _inner(held, step)
            held[position.path[-1]] = [_element(position, row, content, holdings) for row in rows]
    (content[PERSON],) = cast("list[Content]", content[PERSON])
    return content


def _header(ypid: str, header: Return, deleted: str, area: str | None) -> Content:
    names = shape().described.header
    start, end, signed_off, number = names.rank
    return {
        names.ypid: ypid,
        start: header.start.isoformat(),
        end: header.end.isoformat(),
        signed_off: header.signed_off.isoformat(),
        number: header.number,
        names.deleted: deleted,
        **({names.area: area} if area else {}),
    }


def _told_when_empty(position: Position, holdings: Holdings) -> bool:
    """Say whether "none" must be said, for a reader takes silence as "not collected"."""
    return is_local(position.entry.name) and holdings.has(position.entry.name)


def _element(position: Position, row: Row, content: Content, holdings: Holdings) -> Content:
    element = _values(position, row)
    for other in shape().at(position.path):
        if other.distinct:
            (key,) = other.entry.primary_key
            for shared in holdings.where(other.entry.name, key, row[key]):
                element |= _values(other, shared)
    _link(position, row, content)
    for inner in shape().positions:
        if inner.path[:-1] == position.path:
            rows = _enclosed(inner, position, row, holdings)
            if rows or _told_when_empty(inner, holdings):
                element[inner.path[-1]] = [
                    _element(inner, each, content, holdings) for each in rows
                ]
    return element


def _values(position: Position, row: Row) -> Content:
    said = {item: row[field] for field, item in position.names.items()}
    return {item: _plain(value) for item, value in said.items() if value is not None}


def _enclosed(inner: Position, outer: Position, row: Row, holdings: Holdings) -> list[Row]:
    """Give the rows that refer to a row and stand inside its element."""
    for field, (table, target) in inner.inherited.items():
        if table == outer.entry.name:
            return holdings.where(inner.entry.name, field, row[target])
    return []


def _link(position: Position, row: Row, content: Content) -> None:
    for field, join in position.joined.items():
        (key,) = position.entry.primary_key
        held = content
        for step in join.path[:-1]:
            held = _inner(held, step)
        links = cast("list[Content]", held.setdefault(join.path[-1], []))
        links.append({join.key: row[key], join.value: row[field]})


def _inner(content: Content, step: str) -> Content:
    return cast("Content", content.setdefault(step, {}))


def _plain(value: object) -> object:
    if isinstance(value, date):
        return value.isoformat()
    return str(value) if isinstance(value, Decimal) else value
