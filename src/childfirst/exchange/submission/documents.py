"""A submission document as it was parsed, before anything in it is believed."""

from __future__ import annotations

from dataclasses import dataclass

from childfirst.exchange.remarks import Place

MEBIBYTE = 1024 * 1024

DOCUMENT_CHARACTERS = 8 * MEBIBYTE
"""Longest document; a child with hundreds of offences stays far below."""

DOCUMENT_ITEMS = 100_000
"""Most items of one document."""

DEPTH = 8
"""How deeply items may stand in each other; ours need four levels."""


class Item(dict[str, object]):
    """The items in an XML element by name, and the line on which it begins."""

    line: int = 0


@dataclass(frozen=True)
class Document:
    """One document: its file, the file's digest, its line there, and what it says.

    `content` has text, true, false or None, lists, and dictionaries of these.
    """

    place: Place
    sha256: str
    line: int
    content: dict[str, object]


def too_deep(value: object, left: int = DEPTH) -> bool:
    """Say whether items stand in each other more deeply than allowed."""
    if not isinstance(value, (dict, list)):
        return False
    if not left:
        return True
    inner = value.values() if isinstance(value, dict) else value
    return any(too_deep(each, left - isinstance(value, dict)) for each in inner)


def line_of(item: dict[str, object], document: Document) -> int:
    """Give the line of an item: its own in XML, that of its document in JSON Lines."""
    return item.line if isinstance(item, Item) else document.line
