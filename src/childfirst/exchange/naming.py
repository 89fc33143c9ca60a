"""Recognises names: of tables by file or sheet, of fields by header, and the nearest of many."""

from __future__ import annotations

import re
from collections.abc import Iterable
from difflib import get_close_matches
from functools import cache

from childfirst.record.dictionary import tables
from childfirst.record.entries import TableEntry


def normalised(name: str) -> str:
    """Give a name in lower case with every run of other signs as one underscore."""
    return re.sub(r"[^0-9a-z]+", "_", name.replace("&", " and ").lower()).strip("_")


def table_called(name: str) -> str | None:
    """Give the table whose name or title a file or sheet bears, or None."""
    return _table_names().get(normalised(name))


def nearest_table(name: str) -> str | None:
    """Give the table whose name or title looks most like `name`, or None."""
    known = _table_names()
    match = nearest(normalised(name), known)
    return known[match] if match else None


def field_called(entry: TableEntry, header: str) -> str | None:
    """Give the field of a table whose name or title a header cell bears, or None."""
    return _field_names(entry.name).get(normalised(header))


def nearest(name: str, known: Iterable[str]) -> str | None:
    """Give the one of `known` that looks most like `name`, or None; capitals do not count."""
    spelling = {each.lower(): each for each in known}
    matches = get_close_matches(name.lower(), spelling, n=1, cutoff=0.6)
    return spelling[matches[0]] if matches else None


@cache
def _table_names() -> dict[str, str]:
    by_title = {normalised(entry.title): name for name, entry in tables().items()}
    return by_title | {normalised(name): name for name in tables()}


@cache
def _field_names(table: str) -> dict[str, str]:
    fields = tables()[table].fields
    by_title = {normalised(each.title): each.name for each in fields}
    return by_title | {normalised(each.name): each.name for each in fields}
