"""Which of several records of a child was in force on a day (rule 4)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from tests.reference.extracts import Row, dated, day


def precedence(row: Row, key: str) -> tuple[date, bool, date, str]:
    """Rank rows: latest start, then open, else later end, then the greatest key."""
    end = day(row, "end_date")
    return dated(row, "start_date"), end is None, end or date.max, row[key]


def in_force(rows: Iterable[Row], moment: date, key: str) -> Row | None:
    """Give the row in force on `moment`, None when there is none."""
    running = [row for row in rows if _covers(row, moment)]
    return max(running, key=lambda row: precedence(row, key), default=None)


def _covers(row: Row, moment: date) -> bool:
    end = day(row, "end_date")
    return dated(row, "start_date") <= moment and (end is None or end >= moment)
