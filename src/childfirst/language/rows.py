"""What rules are about: the tables of the record, and rows given to the engine beside them.

Every row belongs to a service, and rows are only ever brought together within one, so
the same rule counts one service or all of them.
"""

from __future__ import annotations

from typing import Any

from childfirst.language.errors import RuleError
from childfirst.language.expressions import Column
from childfirst.record.dictionary import tables
from childfirst.record.entries import TableEntry


class Rows:
    """Rows with named columns; an attribute is one of them, checked when written."""

    name: str

    def column(self, name: str) -> Column:
        """Give a column; raise RuleError when there is none of that name."""
        raise NotImplementedError

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_"):
            raise AttributeError(name)
        return self.column(name)


class Records(Rows):
    """The rows of a table of the record. `again()` gives them a second time, to compare."""

    def __init__(self, table: str) -> None:
        self.name = table
        self.entry: TableEntry = tables()[table]
        self._related: dict[str, Related] = {}

    @property
    def keys(self) -> tuple[str, ...]:
        """The columns that identify one row within a service."""
        return self.entry.primary_key

    def column(self, name: str) -> Column:
        """Give a field of the table."""
        if name in ("supplied_file", "supplied_row"):
            return Column("string" if name == "supplied_file" else "integer", self, name)
        try:
            entry = self.entry.field(name)
        except KeyError as problem:
            raise RuleError(str(problem.args[0])) from None
        return Column(entry.kind, self, name, entry.codes)

    def __getattr__(self, name: str) -> Any:
        if not name.startswith("_") and any(r.role == name for r in self.entry.references):
            if name not in self._related:
                self._related[name] = Related(self, name)
            return self._related[name]
        return super().__getattr__(name)

    def again(self) -> Records:
        """Give the same rows once more, to set one row beside another."""
        return Records(self.name)


class Related(Records):
    """The one row that each row refers to, for example `offences.child`."""

    def __init__(self, of: Records, role: str) -> None:
        reference = of.entry.reference(role)
        super().__init__(reference.table)
        self.of, self.by, self.target = of, reference.field, reference.target


class Given(Rows):
    """Rows handed to the engine beside the record, such as the periods to count."""

    def __init__(self, name: str, **kinds: str) -> None:
        self.name, self._kinds = name, kinds

    def column(self, name: str) -> Column:
        """Give one of the columns it was declared with."""
        if name not in self._kinds:
            raise RuleError(f"{self.name} has no column {name}")
        return Column(self._kinds[name], self, name)
