"""Text that a spreadsheet must not run: what a sender wrote stays text."""

from __future__ import annotations

from typing import Any

BEGINS_A_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def harmless(value: Any) -> Any:
    """Give a value that no spreadsheet takes for a formula: a risky text gets an apostrophe
    before it, anything else stays as it is."""
    if isinstance(value, str) and value.startswith(BEGINS_A_FORMULA):
        return f"'{value}"
    return value
