"""What is made up about one child, until it is written."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date
from functools import cache

from childfirst.demo.chance import Chance
from childfirst.demo.identifiers import PREFIXES, Keys
from childfirst.demo.window import Window
from childfirst.record.dictionary import tables

Row = dict[str, object]
Rows = dict[str, list[Row]]

NO_DATE = date(1900, 1, 1)
"""What some case systems export for an end that has not come."""


@dataclass
class Service:
    """What the children of one service share: the year, the numbering and some victims."""

    window: Window
    keys: Keys = field(default_factory=Keys)
    recent_victim: str | None = None


@dataclass
class Story:
    """One child's rows; `began` is the day on which work with the child first started."""

    service: Service
    chance: Chance
    ypid: str
    birth: date
    began: date
    rows: Rows = field(default_factory=lambda: defaultdict(list))

    @property
    def window(self) -> Window:
        """The year that the story is told about."""
        return self.service.window

    def add(self, table: str, **values: object) -> Row:
        """Record a row, numbered and given the child where the table has a field for it."""
        row: Row = {}
        if table in PREFIXES:
            row[_key(table)] = self.service.keys.next(table)
        if _of_a_child(table):
            row["ypid"] = self.ypid
        row.update(values)
        self.rows[table].append(row)
        return row


def day_in(row: Row, name: str) -> date:
    """Give the date in a field that holds one; raise TypeError when it does not."""
    value = row[name]
    if not isinstance(value, date):
        raise TypeError(f"{name} must hold a date")
    return value


def day_or_none(row: Row, name: str) -> date | None:
    """Give the date in a field, None for an empty one and for the placeholder."""
    value = row.get(name)
    return value if isinstance(value, date) and value != NO_DATE else None


@cache
def _key(table: str) -> str:
    return tables()[table].primary_key[0]


@cache
def _of_a_child(table: str) -> bool:
    return table != "children" and any(f.name == "ypid" for f in tables()[table].fields)
