"""Renders the models as a Frictionless data package, the form the rest of Childfirst reads."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from childfirst.record.base import Record
from childfirst.record.catalogue import record_models, subject_of
from childfirst.record.fields import Day, Described, Link, Number, Text, Whole

JSON = dict[str, Any]

PACKAGE_FILE = Path(__file__).with_name("datapackage.json")


def data_package(
    name: str = "childfirst", title: str = "The youth justice partnership's record"
) -> JSON:
    """Describe every table; one resource a table, in an order that respects references."""
    return {
        "profile": "tabular-data-package",
        "name": name,
        "title": title,
        "resources": [resource(model) for model in record_models()],
    }


def package_text() -> str:
    """Give the data package as the text of its file, the same for the same models."""
    return json.dumps(data_package(), indent=1, ensure_ascii=False) + "\n"


def render_package_file(path: Path = PACKAGE_FILE) -> Path:
    """Write the data package that `dictionary` reads; do so after every change of a model."""
    path.write_text(package_text(), encoding="utf-8", newline="\n")
    return path


def resource(model: type[Record]) -> JSON:
    """Describe one table as a Frictionless resource read from `<table>.csv`."""
    meta = model._meta
    described = [field for field in meta.concrete_fields if isinstance(field, Described)]
    schema: JSON = {
        "fields": [_field(field) for field in described],
        "missingValues": [""],
        "primaryKey": [field.column for field in meta.pk_fields],
    }
    links = [_foreign_key(field) for field in described if isinstance(field, Link)]
    if links:
        schema["foreignKeys"] = links
    described_table: JSON = {
        "name": meta.db_table,
        "path": f"{meta.db_table}.csv",
        "profile": "tabular-data-resource",
        "title": str(meta.verbose_name_plural),
        "description": " ".join((model.__doc__ or "").split()),
        "subject": subject_of(model),
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "dialect": {"delimiter": ",", "header": True},
        "schema": schema,
    }
    return described_table | ({"optional": True} if model.optional else {})


def _foreign_key(field: Link) -> JSON:
    target = field.target_field
    return {
        "fields": field.column,
        "role": field.name,
        "reference": {"resource": target.model._meta.db_table, "fields": target.column},
    }


def _field(field: Described) -> JSON:
    entry: JSON = {
        "name": field.column,
        "title": str(field.verbose_name),
        "type": _kind(field),
        "description": str(field.help_text),
        "sensitivity": str(field.sensitivity),
        "source": field.source,
    }
    optional = {
        "format": "%Y-%m-%d" if isinstance(field, Day) else "",
        "unit": field.unit,
        "nationalItem": field.item,
        "codeList": field.codes.name if field.codes else "",
        "constraints": _constraints(field),
        "optional": field.optional,
    }
    return entry | {name: value for name, value in optional.items() if value}


def _constraints(field: Described) -> JSON:
    limits: JSON = {
        "required": not field.null or None,
        "unique": field.primary_key or None,
        "enum": list(field.codes.values) if field.codes else None,
    }
    if isinstance(field, Whole):
        limits |= {"minimum": field.minimum, "maximum": field.maximum}
    if isinstance(field, Text):
        limits |= {"pattern": field.pattern or None}
    return {name: limit for name, limit in limits.items() if limit is not None}


def _kind(field: Described) -> str:
    if isinstance(field, Day):
        return "date"
    if isinstance(field, Whole):
        return "integer"
    return "number" if isinstance(field, Number) else "string"
