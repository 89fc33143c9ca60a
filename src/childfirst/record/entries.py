"""What the data dictionary says of a table: its fields, its keys, what it refers to."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class FieldEntry:
    """A field: `kind` is string, date, integer or number; `codes` empty when free.

    An extract may lack the column of an `optional` field: it is then read as empty.
    """

    name: str
    title: str
    kind: str
    help: str
    required: bool
    sensitivity: str
    source: str
    unit: str = ""
    item: str = ""
    codelist: str = ""
    codes: tuple[str, ...] = ()
    minimum: int | None = None
    maximum: int | None = None
    pattern: str = ""
    optional: bool = False


@dataclass(frozen=True)
class Reference:
    """A field that names a row of another table; `role` is how a rule walks there."""

    field: str
    table: str
    target: str
    role: str


@dataclass(frozen=True)
class TableEntry:
    """A table: what one row of it is, its key, fields and references.

    A delivery is whole without an `optional` table.
    """

    name: str
    title: str
    description: str
    subject: str
    primary_key: tuple[str, ...]
    fields: tuple[FieldEntry, ...]
    references: tuple[Reference, ...]
    optional: bool = False

    def field(self, name: str) -> FieldEntry:
        """Give one field; raise KeyError naming the table when it has none such."""
        for entry in self.fields:
            if entry.name == name:
                return entry
        raise KeyError(f"{self.name} has no field {name}")

    def reference(self, role: str) -> Reference:
        """Give the reference walked as `role`; raise KeyError when there is none."""
        for entry in self.references:
            if entry.role == role:
                return entry
        raise KeyError(f"{self.name} has no reference {role}")
