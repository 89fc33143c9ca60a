"""Words for values in findings."""

from __future__ import annotations

LONGEST_QUOTE = 60


def quoted(value: str) -> str:
    """Give a value in quotes, on one line and shortened, to be shown to its sender."""
    line = " ".join(value.split())
    if len(line) > LONGEST_QUOTE:
        line = line[: LONGEST_QUOTE - 1] + "…"
    return f"'{line}'"


def listed(words: list[str], most: int = 12) -> str:
    """Give a list in words: `a, b and c`, shortened when it is long."""
    if len(words) > most:
        return ", ".join(words[:most]) + f" and {len(words) - most} more"
    if len(words) < 2:
        return "".join(words)
    return ", ".join(words[:-1]) + " and " + words[-1]
