"""Finds what a profile says that its own parts or the data dictionary contradict."""

from __future__ import annotations

from collections.abc import Iterator

from childfirst.exchange.mapping.profile import FieldRule, Profile, TableRule
from childfirst.exchange.naming import nearest
from childfirst.exchange.typing.dates import date_pattern
from childfirst.exchange.wording import quoted
from childfirst.record.dictionary import tables
from childfirst.record.entries import FieldEntry, TableEntry

Path = tuple[str, ...]
Wrong = tuple[Path, str]


def contradictions(profile: Profile) -> list[Wrong]:
    """Give the path of every contradiction, and what it is."""
    found = list(_formats(profile.date_formats, ("date_formats",)))
    for name, rule in profile.tables.items():
        path = ("tables", name)
        entry = tables().get(name)
        if entry is None:
            found.append((path, _unknown("table", name, list(tables()))))
            continue
        for source in rule.sources:
            if source not in profile.sources:
                what = _unknown("source", source, list(profile.sources))
                found.append(((*path, "from"), what))
        found.extend(_fields(profile, rule, entry, path))
    return found


def _fields(profile: Profile, rule: TableRule, entry: TableEntry, path: Path) -> Iterator[Wrong]:
    known = {field.name: field for field in entry.fields}
    for name in rule.absent:
        if name not in known:
            yield (*path, "absent"), _unknown("field", name, list(known))
        elif known[name].required or name in rule.fields:
            yield (*path, "absent"), f"{name}, which is required or has a rule"
    for name, field_rule in rule.fields.items():
        here = (*path, "fields", name)
        if name not in known:
            yield here, _unknown("field", name, list(known))
            continue
        yield from _formats(field_rule.date_formats, (*here, "date_formats"))
        yield from _codes(profile, field_rule, known[name], here)


def _codes(profile: Profile, rule: FieldRule, field: FieldEntry, path: Path) -> Iterator[Wrong]:
    if isinstance(rule.codes, str) and rule.codes not in profile.code_lists:
        yield (*path, "codes"), _unknown("code list", rule.codes, list(profile.code_lists))
        return
    if not field.codes:
        return
    for spelling, code in profile.translations(rule).items():
        if code not in field.codes:
            place = ("code_lists", rule.codes) if isinstance(rule.codes, str) else (*path, "codes")
            what = f"{quoted(spelling)} means {quoted(code)}, no code of {field.name}"
            yield (*place, spelling), what
    if rule.constant is not None and rule.constant not in field.codes:
        yield (*path, "constant"), f"{quoted(rule.constant)}, which is no code of {field.name}"


def _formats(written: tuple[str, ...], path: Path) -> Iterator[Wrong]:
    for each in written:
        try:
            date_pattern(each)
        except ValueError as error:
            yield path, f"the date format {error}"


def _unknown(kind: str, name: str, known: list[str]) -> str:
    meant = nearest(name, known)
    return f"an unknown {kind} {quoted(name)}" + (f"; did you mean {meant}?" if meant else "")
