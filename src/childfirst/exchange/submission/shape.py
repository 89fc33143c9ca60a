"""The shape of a submission document: which item holds which of our fields.

Made of the national items in the data dictionary and of `shape.yaml`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from childfirst.exchange.submission.description import (
    DescribedShape,
    DescribedTable,
    described_shape,
)
from childfirst.exchange.submission.positions import Join, Key, Path, Position, item_name
from childfirst.record.dictionary import tables
from childfirst.record.entries import TableEntry


@dataclass(frozen=True)
class Shape:
    """Every position, and the names that may stand at each path."""

    positions: tuple[Position, ...]
    by_path: Mapping[Path, tuple[Position, ...]]
    known: Mapping[Path, frozenset[str]]
    omitted: Mapping[Path, frozenset[str]]
    branches: frozenset[Path]
    described: DescribedShape

    def at(self, path: Path) -> tuple[Position, ...]:
        """Give the positions at a path: one for each table whose rows stand there."""
        return self.by_path.get(path, ())


def travelling() -> tuple[str, ...]:
    """Name the tables that a submission can carry, in the order of the dictionary."""
    return tuple(name for name in tables() if name in described_shape().tables)


def is_local(table: str) -> bool:
    """Say whether a table has no national item at all and is an extension of ours."""
    return not any(field.item for field in tables()[table].fields)


@cache
def shape() -> Shape:
    """Give the shape; raise ValueError when a field of a travelling table has no name."""
    described = described_shape()
    positions = tuple(
        _position(tables()[name], described.tables[name], number)
        for name in travelling()
        for number in range(len(described.tables[name].places))
    )
    branches, omitted = _branches(positions), _omitted(described)
    known: dict[Path, set[str]] = {path: set() for path in branches}
    for path in branches - {()}:
        known[path[:-1]].add(path[-1])
    for each in positions:
        known[each.path] |= set(each.names.values())
        for join in each.joined.values():
            known[join.path] |= {join.key, join.value}
    head = described.header
    known[("header",)] |= {head.ypid, head.deleted, head.area, *head.rank}
    return Shape(
        positions=positions,
        by_path={path: tuple(each for each in positions if each.path == path) for path in branches},
        known={path: frozenset(names) for path, names in known.items()},
        omitted=omitted,
        branches=branches,
        described=described,
    )


def _position(entry: TableEntry, described: DescribedTable, number: int) -> Position:
    place, fixed = list(described.places.items())[number]
    path = tuple(place.split("."))
    inherited = _inherited(entry, path)
    elsewhere = {*fixed, *inherited, *described.joined, *described.header}
    names = {
        field.name: described.local.get(field.name) or item_name(entry, field.name, number)
        for field in entry.fields
        if field.name not in elsewhere
    }
    if nameless := [field for field, name in names.items() if not name]:
        raise ValueError(f"shape.yaml gives no name for {nameless} of {entry.name}")
    return Position(
        entry=entry,
        path=path,
        names=names,
        fixed=fixed,
        inherited=inherited,
        joined={field: _join(entry, field, where) for field, where in described.joined.items()},
        header={field: entry.field(field).item for field in described.header},
        distinct=described.distinct,
    )


def _inherited(entry: TableEntry, path: Path) -> dict[str, Key]:
    """Give the fields that name the child, or the row of the item that encloses this one."""
    enclosing = {
        name
        for name, table in described_shape().tables.items()
        if ".".join(path[:-1]) in table.places
    }
    inherited = {
        each.field: (each.table, each.target)
        for each in entry.references
        if each.table == "children" or each.table in enclosing
    }
    return {"ypid": ("children", "ypid")} if entry.name == "children" else inherited


def _join(entry: TableEntry, field: str, where: str) -> Join:
    (key,) = entry.primary_key
    return Join(tuple(where.split(".")), item_name(entry, key), item_name(entry, field))


def _branches(positions: tuple[Position, ...]) -> frozenset[Path]:
    paths = {("header",)} | {each.path for each in positions}
    paths |= {join.path for each in positions for join in each.joined.values()}
    return frozenset(path[:length] for path in paths for length in range(len(path) + 1))


def _omitted(described: DescribedShape) -> dict[Path, frozenset[str]]:
    omitted: dict[Path, set[str]] = {
        (): set(described.omits),
        ("header",): set(described.header.omits),
        ("links",): set(described.links.omits),
    }
    for table in described.tables.values():
        for place in table.places:
            omitted.setdefault(tuple(place.split(".")), set()).update(table.omits)
    return {path: frozenset(names) for path, names in omitted.items()}
