"""The financial year, its quarters and the part of it after July."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta


@dataclass(frozen=True)
class Period:
    """Days from `first` to `last`, both included, under the name they are printed with."""

    label: str
    first: date
    last: date

    def holds(self, moment: date | None) -> bool:
        """Tell whether `moment` is a day of the period; no day is never one."""
        return moment is not None and self.first <= moment <= self.last


def year_name(year: int) -> str:
    """Give the financial year that starts in `year` as it is printed, such as 2023/24."""
    return f"{year}/{(year + 1) % 100:02d}"


def whole(year: int) -> Period:
    """Give the financial year that starts in April of `year`."""
    return Period(year_name(year), date(year, 4, 1), date(year + 1, 3, 31))


def quarters(year: int) -> list[Period]:
    """Give the four quarters of the financial year, April to June first."""
    starts = [date(year, 4, 1), date(year, 7, 1), date(year, 10, 1), date(year + 1, 1, 1)]
    ends = [start - timedelta(days=1) for start in [*starts[1:], date(year + 1, 4, 1)]]
    return [
        Period(f"{year_name(year)} Q{number}", first, last)
        for number, (first, last) in enumerate(zip(starts, ends, strict=True), start=1)
    ]


def since_august(year: int) -> Period:
    """Give 1 August to 31 March of the financial year."""
    first = date(year, 8, 1)
    return Period(f"since {first.isoformat()}", first, date(year + 1, 3, 31))
