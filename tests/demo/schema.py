"""What a folder of extracts breaks of its own description, without showing any value."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

from tests.reference.extracts import Extracts, Row

PARSERS: dict[str, Callable[[str], object]] = {
    "string": str,
    "integer": int,
    "number": float,
    "date": date.fromisoformat,
}


def violations(folder: Path) -> Iterator[str]:
    """Give every broken rule of the folder's datapackage.json, as table, field and rule."""
    extracts = Extracts(folder)
    told = json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))
    for resource in told["resources"]:
        name, schema = resource["name"], resource["schema"]
        rows = extracts.rows(name)
        yield from _keys(name, schema, rows)
        yield from _references(name, schema, extracts)
        for field in schema["fields"]:
            broken = {rule for row in rows for rule in _values(field, row)}
            yield from (f"{name}.{field['name']}: {rule}" for rule in sorted(broken))


def _keys(name: str, schema: dict[str, Any], rows: list[Row]) -> Iterator[str]:
    keys = Counter(tuple(row[field] for field in schema["primaryKey"]) for row in rows)
    if any(times > 1 for times in keys.values()):
        yield f"{name}: key used twice"


def _references(name: str, schema: dict[str, Any], extracts: Extracts) -> Iterator[str]:
    for key in schema.get("foreignKeys", ()):
        field, target = key["fields"], key["reference"]
        (field,) = field if isinstance(field, list) else [field]
        (to,) = target["fields"] if isinstance(target["fields"], list) else [target["fields"]]
        known = {row[to] for row in extracts.rows(target["resource"])} | {""}
        if any(row[field] not in known for row in extracts.rows(name)):
            yield f"{name}.{field}: reference to nothing"


def _values(field: dict[str, Any], row: Row) -> Iterator[str]:
    text, rules = row[field["name"]], field.get("constraints", {})
    if not text:
        if rules.get("required"):
            yield "required"
        return
    try:
        value = PARSERS[field["type"]](text)
    except ValueError:
        yield "type"
        return
    if rules.get("enum") and text not in rules["enum"]:
        yield "code"
    if "pattern" in rules and not re.fullmatch(rules["pattern"], text):
        yield "pattern"
    if isinstance(value, int | float):
        if value < rules.get("minimum", value):
            yield "minimum"
        if value > rules.get("maximum", value):
            yield "maximum"
