"""Guesses which of our codes each spelling in a column means."""

from __future__ import annotations

import re
from dataclasses import dataclass

from childfirst.exchange.mapping.suggesting.evidence import MOST_CODES, Evidence
from childfirst.exchange.naming import nearest
from childfirst.exchange.typing.codes import code_labels
from childfirst.record.entries import FieldEntry


@dataclass(frozen=True)
class Meaning:
    """A spelling and the code it seems to mean, "" for none; `exact` when there is no doubt."""

    spelling: str
    code: str
    exact: bool


def spellings(field: FieldEntry, column: Evidence) -> list[Meaning]:
    """Give every spelling with its code; nothing when the column holds our codes already."""
    if not field.codes or len(column.values) > MOST_CODES:
        return []
    if all(value in field.codes for value in column.values):
        return []
    names = {label: code for code, label in code_labels(field).items()}
    names |= {code.replace("_", " "): code for code in field.codes}
    return [_meaning(value, field, names) for value in sorted(column.values)]


def _meaning(value: str, field: FieldEntry, names: dict[str, str]) -> Meaning:
    if value in field.codes:
        return Meaning(value, value, exact=True)
    for name, code in names.items():
        if value.lower() in (name.lower(), code.lower()):
            return Meaning(value, code, exact=True)
    alike = _by_words(value, names) or nearest(value, names)
    return Meaning(value, names[alike] if alike else "", exact=False)


def _by_words(value: str, names: dict[str, str]) -> str | None:
    """Give the longest name all of whose words are in the value, or the shortest around it."""
    ours = _words(value)
    inside = [name for name in names if _words(name) and _words(name) <= ours]
    if inside:
        return max(inside, key=lambda name: len(_words(name)))
    around = [name for name in names if ours and ours <= _words(name)]
    return min(around, key=lambda name: len(_words(name))) if around else None


def _words(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"[a-z0-9]+", text.lower())) - {"and", "or", "the", "of"}
