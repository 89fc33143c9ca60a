"""Reads the description of a Frictionless data package: which file is which table."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date
from pathlib import PurePosixPath
from typing import Any

from childfirst.exchange import limits
from childfirst.exchange.naming import nearest
from childfirst.exchange.remarks import Place, Remarks
from childfirst.record.dictionary import tables

DESCRIPTION = "datapackage.json"
JSON = dict[str, Any]


@dataclass(frozen=True)
class Resource:
    """Where a table lies, and how its file says it is written."""

    table: str
    path: PurePosixPath
    encoding: str = ""
    delimiter: str = ""


@dataclass(frozen=True)
class PackageDescription:
    """The resources of a package, the day it was drawn and the area, if it says so."""

    place: Place
    resources: tuple[Resource, ...]
    created: date | None = None
    area: str | None = None


def described(
    data: bytes, place: Place, remarks: Remarks, *, with_resources: bool = True
) -> PackageDescription | None:
    """Read a description; None, with a finding, when it is no data package."""
    package = _object(data, place, remarks)
    if package is None:
        return None
    resources = package["resources"] if with_resources else []
    found = [_resource(each, place, remarks) for each in resources]
    area = package.get("area")
    return PackageDescription(
        place=place,
        resources=tuple(resource for resource in found if resource),
        created=_created(package.get("created"), place, remarks),
        area=area if isinstance(area, str) and area else None,
    )


def _object(data: bytes, place: Place, remarks: Remarks) -> JSON | None:
    problem, row = "", None
    try:
        if len(data) > limits.DESCRIPTION_BYTES:
            raise ValueError(f"{len(data):,} bytes")
        package = json.loads(data.decode("utf-8-sig"))
        if isinstance(package, dict) and isinstance(package.get("resources"), list):
            return package
        problem = "JSON without a list of resources"
    except json.JSONDecodeError as error:
        problem, row = f"broken JSON ({error.msg})", error.lineno
    except (ValueError, RecursionError):
        problem = "something that is not JSON text of a sensible size"
    remarks.refuse(
        place,
        found=problem,
        expected="a Frictionless data package description",
        remedy="Write it again, or take the file out: the tables then go by file names.",
        row=row,
    )
    return None


def _resource(each: object, place: Place, remarks: Remarks) -> Resource | None:
    entry = each if isinstance(each, dict) else {}
    name, path = entry.get("name"), entry.get("path")
    if isinstance(path, list) and len(path) == 1:
        path = path[0]
    if not isinstance(name, str) or not isinstance(path, str):
        remarks.refuse(
            place,
            found="a resource without a name and one path",
            expected="name and path, both text, for every resource",
            remedy="Give the resource both.",
        )
        return None
    if name not in tables():
        meant = nearest(name, tables())
        remarks.refuse(
            place,
            found=f"a resource called '{name}'",
            expected="the name of a table of the data dictionary",
            remedy=f"Did you mean {meant}?" if meant else "Take the resource out.",
        )
        return None
    if not _stays_inside(path):
        remarks.refuse(
            place,
            found=f"a path that leaves the package, '{path}'",
            expected="a path below the package's own folder",
            remedy="Put the file into the folder and name it there.",
        )
        return None
    dialect = entry.get("dialect")
    delimiter = dialect.get("delimiter", "") if isinstance(dialect, dict) else ""
    encoding = str(entry.get("encoding") or "")
    # UTF-8 is what most writers put there without looking, so it is only a first guess.
    declared = "" if encoding.lower().replace("_", "-") in ("utf-8", "utf8") else encoding
    delimiter = delimiter if isinstance(delimiter, str) and len(delimiter) == 1 else ""
    return Resource(name, PurePosixPath(path), declared, delimiter)


def _stays_inside(path: str) -> bool:
    parts = PurePosixPath(path.replace("\\", "/"))
    return bool(path) and not parts.is_absolute() and ".." not in parts.parts and ":" not in path


def _created(value: object, place: Place, remarks: Remarks) -> date | None:
    if value is None:
        return None
    try:
        return date.fromisoformat(str(value)[:10])
    except ValueError:
        remarks.refuse(
            place,
            found=f"created '{value}'",
            expected="a date such as 2024-06-30",
            remedy="Write the day on which the extracts were drawn.",
        )
        return None
