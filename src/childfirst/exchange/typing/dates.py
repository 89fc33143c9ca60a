"""Reads dates: ISO always, other orders of day and month only when a mapping names them."""

from __future__ import annotations

import calendar
import re
from collections.abc import Sequence
from datetime import date, timedelta
from functools import cache

from childfirst.exchange.typing.problem import Problem

NO_DATES = frozenset({date(1900, 1, 1), date(1899, 12, 30), date(1899, 12, 31)})
"""Days that systems and spreadsheets write when there is no date."""

ISO = re.compile(r"(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})", re.ASCII)
MIDNIGHT = re.compile(r"[T ]00:00(:00(\.0+)?)?(Z|\+00:00)?$")
SERIAL = re.compile(r"\d{1,5}(\.0+)?", re.ASCII)
SLASHED = re.compile(r"\d{1,4}[/.\- ]\d{1,2}[/.\- ]\d{1,4}")
FIRST_YEAR, LAST_YEAR = 1899, 2100
SERIAL_START = date(1899, 12, 30)
SERIALS = range(7_306, 73_051)
"""Serial numbers of 1920 to 2099; a smaller number is a year or an age, not a day."""

PARTS = {
    "yyyy": r"(?P<year>\d{4})",
    "yy": r"(?P<short_year>\d{2})",
    "month": r"(?P<name>[A-Za-z]{3,9})",
    "mon": r"(?P<name>[A-Za-z]{3})",
    "mm": r"(?P<month>\d{1,2})",
    "dd": r"(?P<day>\d{1,2})",
}
MONTHS = {name.lower(): number for number, name in enumerate(calendar.month_name) if name} | {
    name.lower(): number for number, name in enumerate(calendar.month_abbr) if name
}


def read_date(text: str, formats: Sequence[str] = ()) -> date | Problem | None:
    """Give the day that a text means; None for the days that stand for no date."""
    plain = MIDNIGHT.sub("", text)
    for pattern in (ISO, *map(date_pattern, formats)):
        if match := pattern.fullmatch(plain):
            return _day(match)
    if SERIAL.fullmatch(plain):
        return _from_serial(int(float(plain)))
    if plain in ("00:00:00", "0000-00-00"):
        return None
    if SLASHED.fullmatch(plain):
        return Problem(
            "date order",
            "a date such as 2023-04-01",
            "Day and month cannot be told apart with certainty: write year-month-day, or use "
            "a mapping that says dd/mm/yyyy.",
        )
    written = formats[0] if formats else "2023-04-01"
    return Problem("date", f"a date such as {written}", "Mend it in the source system.")


@cache
def date_pattern(written: str) -> re.Pattern[str]:
    """Give the pattern of a format such as dd/mm/yyyy; raise ValueError for an unclear one."""
    pieces = re.split("(" + "|".join(PARTS) + ")", written.lower())
    pattern = "".join(PARTS.get(piece, re.escape(piece)) for piece in pieces)
    try:
        compiled = re.compile(pattern, re.ASCII)
    except re.error as error:
        raise ValueError(f"{written} names a part twice") from error
    groups = set(compiled.groupindex)
    if not (groups & {"year", "short_year"} and groups & {"month", "name"} and "day" in groups):
        raise ValueError(f"{written} needs dd, mm (or mon, month) and yyyy")
    return compiled


def _day(match: re.Match[str]) -> date | Problem | None:
    groups = match.groupdict()
    year = int(groups.get("year") or f"20{groups['short_year']}")
    month = int(groups.get("month") or MONTHS.get(groups.get("name", "").lower(), 0))
    day = int(groups["day"])
    if not 1 <= month <= 12:
        return Problem("date", "a month from 1 to 12", "Mend it in the source system.")
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return Problem("date", f"a year from 1900 to {LAST_YEAR}", "Mend it in the source system.")
    days = calendar.monthrange(year, month)[1]
    if not 1 <= day <= days:
        named = f"{calendar.month_name[month]} {year}"
        return Problem("date", f"a day that exists: {named} has {days} days", "Mend it.")
    found = date(year, month, day)
    return None if found in NO_DATES else found


def _from_serial(serial: int) -> date | Problem | None:
    if serial in (0, 1, 2):
        return None
    if serial in SERIALS:
        return SERIAL_START + timedelta(days=serial)
    return Problem("date", "a date such as 2023-04-01", "Write the whole date.")
