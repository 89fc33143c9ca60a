"""Periods: how they are written, and the days they have.

Financial quarters run April to June (Q1), July to September, October to December,
January to March (Q4); a financial year is named by both its calendar years.
"""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

QUARTER, WHOLE = "quarter", "whole"
FINANCIAL_YEAR, VICTIMS_REGISTER = "financial year", "victims register"
CALENDAR_YEAR = "calendar year"

EXPECTED = (
    "2023-24, 2023-24Q2, a month such as March 2024, a calendar year such as 2023, "
    "or 2023-08-01..2024-03-31"
)
MONTHS = tuple(f"{date(2000, number, 1):%B}" for number in range(1, 13))


@dataclass(frozen=True)
class Period:
    """A span of days under the name that figures print, for example `2023/24 Q1`."""

    label: str
    kind: str
    first_day: date
    last_day: date

    @property
    def is_quarter(self) -> bool:
        """Whether this is one whole financial quarter, and no month or other part of one."""
        return self == quarter_with(self.first_day)

    @property
    def is_month(self) -> bool:
        """Whether this is one month."""
        return self == month(self.first_day.year, self.first_day.month)


def parse_period(text: str) -> Period:
    """Read a period as people type it; raise ValueError saying how it is written."""
    tidy = text.strip().replace("/", "-").replace(" to ", "..").replace(" ", "")
    if found := re.fullmatch(r"(\d{4})-(\d{2})(?:[Qq]([1-4]))?", tidy):
        year = int(found[1])
        if (year + 1) % 100 == int(found[2]):
            return quarter(year, int(found[3])) if found[3] else financial_year(year)
    if re.fullmatch(r"\d{4}", tidy):
        year = int(tidy)
        return Period(tidy, WHOLE, date(year, 1, 1), date(year, 12, 31))
    if (found := re.fullmatch(r"([A-Za-z]+)(\d{4})", tidy)) and found[1].capitalize() in MONTHS:
        return month(int(found[2]), MONTHS.index(found[1].capitalize()) + 1)
    first, separator, last = tidy.partition("..")
    try:
        if separator and date.fromisoformat(first) <= date.fromisoformat(last):
            return _days_given(date.fromisoformat(first), date.fromisoformat(last))
    except ValueError:
        pass
    raise ValueError(f"the period {text!r} was not understood: write it as {EXPECTED}")


def financial_year(start: int) -> Period:
    """Give the financial year that begins in April of `start`."""
    return Period(_name(start), WHOLE, date(start, 4, 1), date(start + 1, 3, 31))


def calendar_year(year: int) -> Period:
    """Give a calendar year, as the national indicators count it."""
    label = f"calendar year {year}"
    return Period(label, CALENDAR_YEAR, date(year, 1, 1), date(year, 12, 31))


def quarter(start: int, number: int) -> Period:
    """Give quarter 1 to 4 of the financial year that begins in April of `start`."""
    first = date(start, 1 + 3 * number, 1) if number < 4 else date(start + 1, 1, 1)
    following = date(start, 4 + 3 * number, 1) if number < 3 else date(start + 1, 3 * number - 8, 1)
    return Period(f"{_name(start)} Q{number}", QUARTER, first, following - timedelta(days=1))


def month(year: int, number: int) -> Period:
    """Give a month. It is counted by the rules of a quarter, only shorter."""
    first, last = date(year, number, 1), date(year, number, monthrange(year, number)[1])
    return Period(f"{MONTHS[number - 1]} {year}", QUARTER, first, last)


def months_after(day: date, months: int) -> date:
    """Give the day so many months later or earlier, or the last of that month if it is shorter."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def is_financial_year(period: Period) -> bool:
    """Say whether a period is a whole financial year."""
    return period == financial_year(period.first_day.year)


def quarter_with(day: date) -> Period:
    """Give the financial quarter that has a day."""
    start = day.year if day.month > 3 else day.year - 1
    return quarter(start, (day.month - 4) % 12 // 3 + 1)


def _days_given(first: date, last: date) -> Period:
    """Give a span of days. Part of a quarter is counted by its rules, as a month is."""
    around = quarter_with(first)
    part = last <= around.last_day and (first, last) != (around.first_day, around.last_day)
    return span_of_days(first, last, QUARTER if part else WHOLE)


def span_of_days(first: date, last: date, kind: str) -> Period:
    """Give a period from a day to a day, named by both."""
    return Period(f"{first} to {last}", kind, first, last)


def _name(start: int) -> str:
    return f"{start}/{(start + 1) % 100:02d}"
