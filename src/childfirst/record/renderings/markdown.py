"""The few pieces of Markdown that the handbook is made of."""

from __future__ import annotations

from collections.abc import Iterable, Sequence


def table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Give a table; a bar or a line break in a cell is made harmless."""
    lines = [heads, ["---"] * len(heads), *rows]
    return "\n".join("| " + " | ".join(_cell(cell) for cell in line) + " |" for line in lines)


def bullets(items: Iterable[str], none: str = "None.") -> str:
    """Give a list, or the words of `none` when there is nothing to list."""
    return "\n".join(f"- {item}" for item in items) or none


def page(*parts: str) -> str:
    """Join the parts of a page with an empty line between them."""
    return "\n\n".join(part for part in parts if part) + "\n"


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|")
