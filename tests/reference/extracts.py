"""The rows of a folder of extracts, as text, and the dates in them."""

from __future__ import annotations

import csv
from collections import defaultdict
from datetime import date
from functools import cache
from pathlib import Path

Row = dict[str, str]

NO_DATE = "1900-01-01"
"""A placeholder some case systems write where there is no date."""


class Extracts:
    """A folder of extracts; every table is read once, when it is first asked for."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.rows = cache(self._rows)
        self.by = cache(self._by)

    def _rows(self, table: str) -> list[Row]:
        """Give every row of `table` as a mapping of field to text."""
        path = self.folder / f"{table}.csv"
        with path.open(encoding="utf-8", newline="") as file:
            return list(csv.DictReader(file))

    def _by(self, table: str, field: str) -> dict[str, list[Row]]:
        """Give the rows of `table` grouped by the text of `field`; absent groups are empty."""
        groups: dict[str, list[Row]] = defaultdict(list)
        for row in self.rows(table):
            groups[row[field]].append(row)
        return groups


def day(row: Row, field: str) -> date | None:
    """Give the date in `field`, or None when it is blank or the placeholder."""
    text = row[field]
    return None if text in ("", NO_DATE) else date.fromisoformat(text)


def dated(row: Row, field: str) -> date:
    """Give the date in a field that must hold one; raise ValueError when it does not."""
    found = day(row, field)
    if found is None:
        raise ValueError(f"{field} must hold a date")
    return found


def by(row: Row, field: str, last: date) -> bool:
    """Tell whether `field` holds a date on or before `last`."""
    found = day(row, field)
    return found is not None and found <= last
