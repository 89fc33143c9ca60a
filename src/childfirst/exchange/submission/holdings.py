"""Finds the rows of a package by the child to whom they belong."""

from __future__ import annotations

from childfirst.exchange.extracts import Extracts
from childfirst.record.dictionary import tables

Row = dict[str, object]


class Holdings:
    """The rows of a package, looked up by any field; each lookup is prepared once."""

    def __init__(self, extracts: Extracts) -> None:
        self._rows: dict[str, list[Row]] = {
            name: table.rows.to_pylist() for name, table in extracts.tables.items()
        }
        self._by: dict[tuple[str, str], dict[object, list[Row]]] = {}

    def has(self, table: str) -> bool:
        """Say whether the package has a table, be it empty."""
        return table in self._rows

    def all(self, table: str) -> list[Row]:
        """Give every row of a table; none for a table that the package lacks."""
        return self._rows.get(table, [])

    def where(self, table: str, field: str, value: object) -> list[Row]:
        """Give the rows of a table that have a value in a field."""
        if (table, field) not in self._by:
            found: dict[object, list[Row]] = {}
            for row in self.all(table):
                found.setdefault(row[field], []).append(row)
            self._by[(table, field)] = found
        return self._by[(table, field)].get(value, [])

    def of_child(self, table: str, ypid: str) -> list[Row]:
        """Give a child's rows: by its own ypid, else by the first row referred to that has one."""
        entry = tables()[table]
        if any(field.name == "ypid" for field in entry.fields):
            return self.where(table, "ypid", ypid)
        owner = next(each for each in entry.references if _leads_to_a_child(each.table))
        return [
            row
            for owned in self.of_child(owner.table, ypid)
            for row in self.where(table, owner.field, owned[owner.target])
        ]


def _leads_to_a_child(table: str) -> bool:
    entry = tables()[table]
    own = any(field.name == "ypid" for field in entry.fields)
    return own or any(_leads_to_a_child(each.table) for each in entry.references)
