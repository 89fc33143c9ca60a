"""The data dictionary without Django: tables, fields and code lists as plain values.

Read from `datapackage.json`, which `childfirst dictionary` renders from the models
and a test holds equal to them. Measures, validation, snapshots and readers use this.
"""

from __future__ import annotations

import hashlib
import json
from functools import cache
from importlib.resources import files
from typing import Any

from childfirst.record.entries import FieldEntry, Reference, TableEntry

JSON = dict[str, Any]


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
