"""Published tables in the shapes of the national releases, with made-up numbers."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from childfirst.exchange.extracts import Extracts
from childfirst.exchange.findings import Finding, UnreadableInput
from childfirst.exchange.published import read_published

OUTCOMES = [
    "Financial_Year", "YJS", "PCC", "Wales or English region", "England_Wales",
    "Caution_or_sentence_type", "Caution_or_sentence_tier", "Number_Cautioned_Sentenced",
]  # fmt: skip
SEFTON = ["2023-24", "Sefton", "Merseyside", "North West", "England"]
Rows = list[list[str]]


def outcome(*cells: str, **changed: str) -> list[str]:
    """Give a row of an outcome table: type, tier and number, other columns as for Sefton."""
    row = dict(zip(OUTCOMES, [*SEFTON, *cells], strict=True))
    return list((row | {name.replace("__", " "): v for name, v in changed.items()}).values())


CAUTION = outcome("Youth Caution", "Pre Court", "12")
TITLED = [["Outcomes by service"], ["This sheet holds one table"], []]
"""What stands above a header that is in the fourth row."""


def above(*rows: list[str], width: int = 8) -> Rows:
    """Give rows under a title, all equally wide."""
    return [[*row, *[""] * (width - len(row))] for row in (*TITLED, *rows)]


def rows_of(path: Path | Sequence[Path], **how: Any) -> list[dict[str, Any]]:
    """Give the rows of the one table that is read."""
    (found,) = read(path, **how)
    (table,) = found.tables.values()
    return list(table.rows.to_pylist())


def read(path: Path | Sequence[Path], **how: Any) -> tuple[Extracts, ...]:
    return read_published([path] if isinstance(path, Path) else path, **how)


def refused(path: Path, **how: Any) -> list[Finding]:
    """Give the findings for which a file is refused; none when it is read."""
    try:
        read(path, **how)
    except UnreadableInput as refusal:
        return refusal.findings
    return []
