"""Where the rows of a table stand in a document, and where each field of a row does."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from childfirst.record.entries import TableEntry

Path = tuple[str, ...]
Key = tuple[str, str]
"""A field by its table and name."""


@dataclass(frozen=True)
class Join:
    """A field found in a list of links: at `path`, `key` names the row, `value` the other."""

    path: Path
    key: str
    value: str


@dataclass(frozen=True)
class Position:
    """One place where rows of a table stand.

    `names` gives the item of each field that stands in the row itself, `fixed` the
    values that the place gives, `inherited` the fields that are those of an enclosing
    row, and `joined` those that stand in a list of links.
    """

    entry: TableEntry
    path: Path
    names: Mapping[str, str]
    fixed: Mapping[str, str]
    inherited: Mapping[str, Key]
    joined: Mapping[str, Join]
    header: Mapping[str, str]
    distinct: bool

    def shown(self, field: str) -> str:
        """Give the place of a field in a document, such as `offence.offenceDate`."""
        if field in self.names:
            return ".".join((*self.path, self.names[field]))
        if field in self.joined:
            return ".".join((*self.joined[field].path, self.joined[field].value))
        if field in self.header or self.inherited.get(field) == ("children", "ypid"):
            return f"header.{self.header.get(field, 'ypid')}"
        if field in self.inherited:
            return ".".join((*self.path[:-1], item_name(self.entry, field)))
        return ".".join(self.path)


@dataclass(frozen=True)
class Row:
    """A row as text: its position in the shape, its line, its values by field."""

    position: Position
    line: int
    values: dict[str, str]


def item_name(entry: TableEntry, field: str, place: int = 0) -> str:
    """Give the national item of a field at the first, second … place; "" for none."""
    names = entry.field(field).item.split(" / ")
    return names[min(place, len(names) - 1)]
