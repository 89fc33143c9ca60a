"""Writes the description of a data package: the data dictionary beside a folder of extracts."""

from __future__ import annotations

import csv
import json
from datetime import date
from pathlib import Path
from typing import Any

from childfirst.exchange.reading.description import DESCRIPTION
from childfirst.record.dictionary import package


def write_package_description(
    folder: Path, name: str, title: str, created: date, area: str
) -> Path:
    """Write `datapackage.json` into a folder of CSV extracts, and give its path.

    Tables, fields, codes and keys are those of the data dictionary. `created` is the day
    on which the extracts were drawn, `area` the council area they are of. The same
    arguments always give the same bytes. Optional tables and fields are described where they
    are there.
    """
    resources = [
        _as_delivered(resource, folder)
        for resource in package()["resources"]
        if not resource.get("optional") or (folder / resource["path"]).exists()
    ]
    described = package() | {
        "resources": resources,
        "name": name,
        "title": title,
        "created": created.isoformat(),
        "area": area,
    }
    first = ("profile", "name", "title", "created", "area")
    ordered = {key: described[key] for key in first if key in described}
    ordered |= {key: value for key, value in described.items() if key not in first}
    path = folder / DESCRIPTION
    path.write_text(json.dumps(ordered, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    return path


def _as_delivered(resource: dict[str, Any], folder: Path) -> dict[str, Any]:
    """Leave out of a table's description the optional fields that its file has no column for."""
    fields = resource["schema"]["fields"]
    columns = _columns(folder / resource["path"])
    kept = [each for each in fields if not each.get("optional") or each["name"] in columns]
    return resource | {"schema": resource["schema"] | {"fields": kept}}


def _columns(path: Path) -> list[str]:
    if not path.exists():
        return []
    with path.open(encoding="utf-8-sig", newline="") as file:
        return next(csv.reader(file), [])
