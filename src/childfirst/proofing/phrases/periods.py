"""A period as a document names it: days where it tells them, else only a quarter's number."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from childfirst.periods import quarter

QUARTER_DAYS = 93  # no quarter is longer


@dataclass(frozen=True, slots=True)
class Period:
    """Days, or the number of a financial quarter of a year not named, or a relative phrase.

    `loose` marks a phrase that people use for more than one period, such as 2022-2023 for
    two calendar years or one financial year; nothing is concluded from its days.
    """

    first: date | None = None
    last: date | None = None
    quarter: int = 0
    relative: str = ""
    loose: bool = False

    @property
    def dated(self) -> bool:
        """Say whether the period has days that can be relied on."""
        return self.first is not None and not self.loose

    @property
    def is_day(self) -> bool:
        """Say whether it is a single day."""
        return self.first is not None and self.first == self.last

    @property
    def order(self) -> tuple[int, int]:
        """Give what periods of one table are put in order of time by."""
        return (self.first.toordinal() if self.first else 0, self.quarter)

    def same_as(self, other: Period) -> bool | None:
        """Say whether both are the same period, or None where that cannot be told."""
        if self.relative or other.relative or self.loose or other.loose:
            return None
        if self.first and other.first:
            return (self.first, self.last) == (other.first, other.last)
        if self.quarter and other.quarter:
            return (
                None
                if self.quarter == other.quarter and self.first != other.first
                else (self.quarter == other.quarter)
            )
        return None

    def could_be(self, other: Period) -> bool:
        """Say whether both may be the same period, a quarter without a year fitting any year."""
        if self.quarter and other.quarter and not (self.first and other.first):
            return self.quarter == other.quarter
        if self.quarter and not self.first:
            return bool(other.quarter == self.quarter)
        if other.quarter and not other.first:
            return False
        return self.same_as(other) is not False

    def overlaps(self, other: Period) -> bool:
        """Say whether both have days and share one."""
        if not (self.first and self.last and other.first and other.last):
            return False
        return self.first <= other.last and other.first <= self.last


def month_span(year: int, month: int) -> tuple[date, date]:
    """Give the first and last day of a month."""
    following = date(year + month // 12, month % 12 + 1, 1)
    return date(year, month, 1), following - timedelta(days=1)


def quarter_of_days(first: date, last: date) -> int:
    """Give the number of the financial quarter that some days are, or 0."""
    if (last - first).days > QUARTER_DAYS:
        return 0
    start = first.year if first.month > 3 else first.year - 1
    for number in (1, 2, 3, 4):
        span = quarter(start, number)
        if (span.first_day, span.last_day) == (first, last):
            return number
    return 0
