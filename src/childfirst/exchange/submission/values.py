"""Single values and elements of a document; a value of a wrong kind becomes a finding."""

from __future__ import annotations

from typing import Protocol

Path = tuple[str, ...]


class Refusing(Protocol):
    """What takes findings about an item of a document."""

    def refuse(
        self, item: dict[str, object], path: Path, found: str, expected: str, remedy: str, kind: str
    ) -> None:
        """Add a finding."""


def scalar(
    value: object, path: Path, item: dict[str, object], to: Refusing, *, yes_no: bool = False
) -> str:
    """Give a single value as text, "" for none; true and false answer yes-or-no items only."""
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    if isinstance(value, bool) and (yes_no or path == ("header", "deleted")):
        return "YES" if value else "NO"
    found = "true or false" if isinstance(value, bool) else "a list or an item with items in it"
    to.refuse(item, path, found, "a single value", "Correct how it is exported.", "wrong type")
    return ""


def elements(
    value: object, path: Path, item: dict[str, object], to: Refusing
) -> list[dict[str, object]]:
    """Give the elements of an item that may stand once, often or not at all."""
    if value is None or (isinstance(value, str) and not value.strip()):
        return []
    every = value if isinstance(value, list) else [value]
    found = [each for each in every if isinstance(each, dict) and each]
    wrong = [each for each in every if not isinstance(each, dict) and each not in ("", None)]
    if wrong:
        to.refuse(
            item,
            path,
            "a single value",
            "items with items in them, or a list of these",
            "Correct how it is exported.",
            "wrong type",
        )
    return found
