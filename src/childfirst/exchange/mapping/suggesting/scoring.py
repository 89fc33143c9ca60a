"""Scores how well a column fits a field, and a file a table: 0 not at all, 1 surely."""

from __future__ import annotations

from difflib import SequenceMatcher
from functools import cache
from importlib.resources import files

import yaml

from childfirst.exchange.mapping.suggesting.evidence import Evidence
from childfirst.exchange.naming import normalised
from childfirst.record.entries import FieldEntry, TableEntry

CERTAIN, LIKELY, POSSIBLE = 0.9, 0.75, 0.6
REPEATED_KEY = 0.8
"""What the key of a table reaches that is repeated in a wide file, where nothing is unique."""

LIKENESS = 0.85
"""What names that are merely alike can reach, short of certainty."""


def words_for(score: float) -> str:
    """Say how sure a guess is."""
    if score >= CERTAIN:
        return "sure"
    return "likely" if score >= LIKELY else "a guess: please check"


def field_score(field: FieldEntry, entry: TableEntry, column: Evidence) -> float:
    """Score a column as a field, by its header first and its values second."""
    name = _name_score(normalised(column.header), field)
    if column.values and field.kind == "date" and not column.date_format:
        return name * 0.4
    if column.values and field.kind in ("integer", "number") and column.date_format:
        return name * 0.4
    if column.values and field.kind == "integer" and not column.whole:
        return name * 0.5
    overlap = column.overlap(field)
    if overlap > 0.6:
        name = max(name, 0.5 * name + 0.5 * overlap)
    elif field.codes and len(column.values) > 3 * len(field.codes):
        name *= 0.5
    if field.name in _keys(entry) and not column.key_like:
        return name * 0.4
    if entry.primary_key == (field.name,) and not column.unique:
        name *= 0.9
    return name


def table_name_score(entry: TableEntry, name: str) -> float:
    """Score the name of a file or sheet as that of a table."""
    names = [entry.name, normalised(entry.title), *synonyms("tables").get(entry.name, ())]
    return max(_alike(normalised(name), each) for each in names)


@cache
def synonyms(group: str) -> dict[str, tuple[str, ...]]:
    """Give the other names of `tables` or `fields`, by ours."""
    text = (files("childfirst.exchange.mapping") / "synonyms.yaml").read_text(encoding="utf-8")
    data = yaml.safe_load(text)[group]
    return {name: tuple(normalised(str(each)) for each in others) for name, others in data.items()}


def _keys(entry: TableEntry) -> set[str]:
    """Give the fields of a table that hold keys, its own or another's."""
    own = {name for name in entry.primary_key if name.endswith("id")}
    return own | {reference.field for reference in entry.references}


@cache
def _name_score(header: str, field: FieldEntry) -> float:
    own = [field.name, normalised(field.title), *map(normalised, field.item.split("/"))]
    if header and header in own:
        return 1.0
    others = synonyms("fields").get(field.name, ())
    if header in others:
        return 0.95
    return LIKENESS * max(_alike(header, each) for each in (*own, *others) if each)


@cache
def _alike(one: str, other: str) -> float:
    return SequenceMatcher(None, one, other).ratio()
