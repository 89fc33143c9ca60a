"""The areas of `areas.yaml`, found by any of their spellings."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

import yaml

from childfirst.areas.spelling import spelling_key

SERVICE, POLICE_AREA, REGION, NATION = "service", "police_area", "region", "nation"
WHOLE_NATION = "England & Wales"
PCC = " PCC"
UNNAMED = "This service"
"""How a service is called of which nobody has said where it is."""


@dataclass(frozen=True)
class KnownArea:
    """An area in our spelling, and where it lies; a blank means that we do not know.

    `kind` is a code of the code list area_type. `authorities` are the councils that share
    a service, which has one figure for all of them.
    """

    name: str
    kind: str
    police_area: str = ""
    region: str = ""
    nation: str = ""
    spellings: tuple[str, ...] = ()
    authorities: tuple[str, ...] = ()


@dataclass(frozen=True)
class AreaCatalogue:
    """Every known area, by its kind and the key of each spelling."""

    by_spelling: dict[tuple[str, str], KnownArea]

    def called(self, name: str, kind: str = "") -> KnownArea | None:
        """Give the area of a spelling; without a kind, services come before wider areas."""
        key = spelling_key(name)
        kinds = (kind,) if kind else (SERVICE, POLICE_AREA, REGION, NATION)
        found = (self.by_spelling.get((each, key)) for each in kinds)
        return next((area for area in found if area), None)

    def of_kind(self, kind: str) -> tuple[KnownArea, ...]:
        """Give every area of a kind once, in the order of `areas.yaml`."""
        return tuple(dict.fromkeys(a for a in self.by_spelling.values() if a.kind == kind))

    def our_spelling(self, name: str, kind: str = "") -> str:
        """Give an area's name in our spelling; one that we do not know keeps its own."""
        area = self.called(name, kind)
        return area.name if area else " ".join(name.split())

    def nation_of(self, region: str) -> str:
        """Give the nation that a region lies in, or "" for a region that we do not know."""
        area = self.called(region, REGION)
        return area.nation if area else ""


@cache
def area_catalogue() -> AreaCatalogue:
    """Give the areas of `areas.yaml`; raise ValueError where one spelling means two areas."""
    text = (files(__package__) / "areas.yaml").read_text(encoding="utf-8")
    found: dict[tuple[str, str], KnownArea] = {}
    for area in _areas(yaml.safe_load(text)):
        for spelling in (area.name, *area.spellings, *area.authorities):
            key = (area.kind, spelling_key(spelling))
            if found.setdefault(key, area) is not area:
                raise ValueError(f"{spelling} is both {area.name} and {found[key].name}")
    return AreaCatalogue(found)


def _areas(content: dict[str, list[dict[str, Any]]]) -> Iterator[KnownArea]:
    for row in content["nations"]:
        yield _known(NATION, row)
    for row in content["regions"]:
        yield _known(REGION, row)
    nations = {row["name"]: row["nation"] for row in content["regions"]}
    for row in content["police_areas"]:
        within = {"region": row["region"], "nation": nations[row["region"]]}
        services = row.pop("services")
        yield _known(POLICE_AREA, row | within | {"spellings": _police_spellings(row)})
        for service in services:
            named = {"name": service} if isinstance(service, str) else service
            yield _known(SERVICE, named | within | {"police_area": row["name"]})


def _police_spellings(row: dict[str, Any]) -> list[str]:
    """Give the ways in which a police area is called beside its name here."""
    plain = row["name"].removesuffix(PCC)
    return [
        plain,
        f"{plain} Police",
        f"{plain} Police and Crime Commissioner",
        *row.get("spellings", ()),
    ]


def _known(kind: str, row: dict[str, Any]) -> KnownArea:
    several = {name: tuple(row.get(name, ())) for name in ("spellings", "authorities")}
    return KnownArea(kind=kind, **(row | several))
