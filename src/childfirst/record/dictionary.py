"""The data dictionary without Django: tables, fields and code lists as plain values.

Read from `datapackage.json`, which `childfirst dictionary` renders from the models
and a test holds equal to them. Measures, validation, snapshots and readers use this.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

JSON = dict[str, Any]


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


@cache
def package() -> JSON:
    """Give the Frictionless description of the whole record, as rendered."""
    text = (files("childfirst.record") / "datapackage.json").read_text(encoding="utf-8")
    return dict(json.loads(text))


@cache
def tables() -> dict[str, TableEntry]:
    """Give every table by name, each after the tables it refers to."""
    return {resource["name"]: _table(resource) for resource in package()["resources"]}


def owed_tables() -> list[str]:
    """Name the tables that a whole delivery must bring."""
    return [name for name, entry in tables().items() if not entry.optional]


def _table(resource: JSON) -> TableEntry:
    schema = resource["schema"]
    return TableEntry(
        name=resource["name"],
        title=resource["title"],
        description=resource["description"],
        subject=resource["subject"],
        primary_key=tuple(schema["primaryKey"]),
        fields=tuple(_field(field) for field in schema["fields"]),
        references=tuple(
            Reference(
                field=key["fields"],
                table=key["reference"]["resource"],
                target=key["reference"]["fields"],
                role=key["role"],
            )
            for key in schema.get("foreignKeys", [])
        ),
        optional=resource.get("optional", False),
    )


def _field(field: JSON) -> FieldEntry:
    constraints = field.get("constraints", {})
    return FieldEntry(
        name=field["name"],
        title=field["title"],
        kind=field["type"],
        help=field["description"],
        required=constraints.get("required", False),
        sensitivity=field["sensitivity"],
        source=field["source"],
        unit=field.get("unit", ""),
        item=field.get("nationalItem", ""),
        codelist=field.get("codeList", ""),
        codes=tuple(constraints.get("enum", ())),
        minimum=constraints.get("minimum"),
        maximum=constraints.get("maximum"),
        pattern=constraints.get("pattern", ""),
        optional=field.get("optional", False),
    )


def dictionary_version() -> str:
    """Give a short digest of the dictionary, which changes when any table or field does."""
    shape = [
        (entry.name, entry.primary_key, [(f.name, f.kind, f.required) for f in entry.fields])
        for entry in tables().values()
    ]
    return hashlib.sha256(json.dumps(shape).encode()).hexdigest()[:12]
