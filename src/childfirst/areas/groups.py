"""The comparator groups of `groups.yaml`, and those that a service brings itself."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path

import yaml
from pydantic import BaseModel, ConfigDict, TypeAdapter, ValidationError

from childfirst.areas.catalogue import SERVICE, area_catalogue

MOST_BYTES = 1024 * 1024


class GroupFileError(ValueError):
    """A file of groups that cannot be used; the message says where and why."""


class _Entry(BaseModel):
    """A group as a file states it."""

    model_config = ConfigDict(extra="forbid")

    name: str
    kind: str
    of: str = ""
    whole: str = ""
    members: list[str] = []
    source: str = ""
    why_not_found: str = ""


@dataclass(frozen=True)
class ComparatorGroup:
    """Areas that belong together, in our spelling.

    `of` is the service whose group it is, blank when it is the same for all members. `whole`
    is the area whose own figure the members add up to. A group without members was not
    found, and `why_not_found` says why.
    """

    name: str
    kind: str
    of: str
    whole: str
    members: tuple[str, ...]
    source: str
    why_not_found: str

    @property
    def found(self) -> bool:
        """Whether anybody has said which areas belong to it."""
        return bool(self.members)

    def belongs_to(self, area: str) -> bool:
        """Say whether it is a group of an area: its own, or one that has it as a member."""
        return self.of == area if self.of else area in self.members


def comparator_groups(own: Path | None = None) -> tuple[ComparatorGroup, ...]:
    """Give every group; those of the file `own` come first and replace ours of the same name.

    Raise GroupFileError when the file cannot be read or is not of the shape of `groups.yaml`.
    """
    brought = _groups(_text(own), own.name) if own else ()
    replaced = {(group.name, group.of) for group in brought}
    return (*brought, *(g for g in _our_groups() if (g.name, g.of) not in replaced))


@cache
def _our_groups() -> tuple[ComparatorGroup, ...]:
    text = (files(__package__) / "groups.yaml").read_text(encoding="utf-8")
    named = _groups(text, "groups.yaml")
    taken = {group.name for group in named}
    return (*named, *(group for group in _police_areas() if group.name not in taken))


def _police_areas() -> Iterator[ComparatorGroup]:
    """Give the services of each police area that has several."""
    members: dict[str, list[str]] = defaultdict(list)
    for service in area_catalogue().of_kind(SERVICE):
        members[service.police_area].append(service.name)
    for name, services in members.items():
        if len(services) > 1:
            yield ComparatorGroup(name, "police area", "", name, tuple(services), "areas.yaml", "")


def _text(path: Path) -> str:
    try:
        if path.stat().st_size > MOST_BYTES:
            raise GroupFileError(f"{path.name} is larger than a list of groups can be")
        return path.read_text(encoding="utf-8-sig")
    except OSError as problem:
        raise GroupFileError(f"{path.name} cannot be opened: {problem.strerror}") from None
    except UnicodeDecodeError:
        raise GroupFileError(f"{path.name} is not UTF-8 text: save it again as UTF-8") from None


def _groups(text: str, name: str) -> tuple[ComparatorGroup, ...]:
    try:
        entries = TypeAdapter(list[_Entry]).validate_python(yaml.safe_load(text))
    except (yaml.YAMLError, RecursionError):
        raise GroupFileError(f"{name} is not YAML: compare it with groups.yaml") from None
    except ValidationError as problem:
        first = problem.errors()[0]
        if not first["loc"]:
            raise GroupFileError(
                f"{name} is no list of groups: compare it with groups.yaml"
            ) from None
        where = " ".join(str(part + 1) if isinstance(part, int) else part for part in first["loc"])
        raise GroupFileError(f"{name}, entry {where}: {first['msg']}") from None
    return tuple(map(_group, entries))


def _group(entry: _Entry) -> ComparatorGroup:
    spelled = area_catalogue().our_spelling
    return ComparatorGroup(
        name=entry.name,
        kind=entry.kind,
        of=spelled(entry.of) if entry.of else "",
        whole=spelled(entry.whole, "police_area") if entry.whole else "",
        members=tuple(dict.fromkeys(map(spelled, entry.members))),
        source=entry.source,
        why_not_found=entry.why_not_found or ("" if entry.members else "its members are not given"),
    )
