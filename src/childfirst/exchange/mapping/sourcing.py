"""Finds the file or sheet for each source of a profile, and checks its columns."""

from __future__ import annotations

from collections.abc import Iterable
from fnmatch import fnmatchcase
from pathlib import PurePosixPath

from childfirst.exchange.mapping.profile import Profile
from childfirst.exchange.naming import nearest, normalised
from childfirst.exchange.reading.cells import check_cells
from childfirst.exchange.reading.raw import RawTable, Unread
from childfirst.exchange.remarks import Remarks

Found = dict[str, list[RawTable]]


def source_of(profile: Profile, inside: PurePosixPath, name: str) -> str | None:
    """Name the source that a file, or a sheet of it called `name`, is; None for none."""
    for key, source in profile.sources.items():
        if fits(inside.name, source.file) and (not source.sheet or fits(name, source.sheet)):
            return key
    return None


def fits(name: str, pattern: str) -> bool:
    """Say whether a name fits a pattern with *; capitals do not count."""
    return name == pattern or fnmatchcase(name.lower(), pattern.lower())


def by_source(
    profile: Profile,
    raws: Iterable[tuple[PurePosixPath, RawTable | Unread]],
    ignore_unknown_columns: bool,
    remarks: Remarks,
) -> Found:
    """Give the tables of each source, their columns named as the profile names them."""
    found: Found = {}
    for inside, raw in raws:
        key = source_of(profile, inside, raw.name)
        if key is None or isinstance(raw, Unread):
            _judge_unused(profile, inside, raw, remarks)
            continue
        named = _named(raw, _used(profile, key))
        _check(named, key, profile, ignore_unknown_columns, remarks)
        found.setdefault(key, []).append(named)
    return found


def _used(profile: Profile, key: str) -> list[str]:
    used: dict[str, None] = {}
    for rule in profile.tables.values():
        if key in rule.sources:
            used.update(dict.fromkeys(sorted(rule.columns)))
    return list(used)


def _named(raw: RawTable, used: list[str]) -> RawTable:
    """Give the columns the names of the profile where only spaces or capitals differ."""
    ours = {normalised(name): name for name in used}
    columns = {
        name if name in used else ours.get(normalised(name), name): values
        for name, values in raw.columns.items()
    }
    return RawTable(raw.name, raw.place, raw.sha256, columns, raw.rows)


def _check(
    raw: RawTable, key: str, profile: Profile, ignore_unknown_columns: bool, remarks: Remarks
) -> None:
    used = _used(profile, key)
    source = profile.sources[key]
    ignored = [name for name in raw.columns if any(fits(name, each) for each in source.ignore)]
    unknown = [name for name in raw.columns if name not in used and name not in ignored]
    for name in (each for each in used if each not in raw.columns):
        meant = nearest(name, unknown)
        remarks.refuse(
            raw.place,
            found="no such column",
            expected=f"the column {name} that the mapping {profile.profile} reads",
            remedy=f"Did {meant} take its place? Then change the mapping."
            if meant
            else "Add it to the extract, or change the mapping.",
            column=name,
        )
    for name in unknown:
        if ignore_unknown_columns:
            remarks.note(f"{raw.place}: column {name} is not in the mapping and was left out.")
            continue
        meant = nearest(name, [each for each in used if each not in raw.columns])
        remarks.refuse(
            raw.place,
            found="a column that the mapping does not have",
            expected=f"columns that the mapping {profile.profile} reads or ignores",
            remedy=f"Did you mean {meant}?"
            if meant
            else f"Map it, or name it under sources.{key}.ignore.",
            column=name,
        )
    check_cells(raw, [name for name in used if name in raw.columns], remarks)


def _judge_unused(
    profile: Profile, inside: PurePosixPath, raw: RawTable | Unread, remarks: Remarks
) -> None:
    ignored = any(fits(inside.name, each) for each in profile.ignore_files)
    if ignored or (isinstance(raw, Unread) and not raw.data):
        remarks.note(f"{raw.place}: was passed over, the mapping does not read it.")
        return
    remarks.refuse(
        raw.place,
        found="a file or sheet that the mapping does not name",
        expected=f"the sources of the mapping {profile.profile}",
        remedy="Name it under sources or ignore_files of the mapping, or take it out.",
    )
