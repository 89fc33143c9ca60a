"""The financial year an invented partnership is about, and the day its data were taken."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta


@dataclass(frozen=True)
class Window:
    """The financial year that starts in April of `year`."""

    year: int

    @property
    def first(self) -> date:
        """First day of the year."""
        return date(self.year, 4, 1)

    @property
    def last(self) -> date:
        """Last day of the year."""
        return date(self.year + 1, 3, 31)

    @property
    def taken(self) -> date:
        """Day the data were taken, a quarter after the year: nothing is dated later."""
        return date(self.year + 1, 6, 30)

    @property
    def names(self) -> tuple[str, str]:
        """The year as it is written, such as 2023/24, and the year before."""
        return _name(self.year), _name(self.year - 1)

    def known(self, moment: date) -> date | None:
        """Give `moment` if it had come when the data were taken, else None."""
        return moment if moment <= self.taken else None


def quarter_of(moment: date) -> tuple[int, int]:
    """Give calendar year and quarter, 1 to 4, of a day."""
    return moment.year, (moment.month + 2) // 3


def birthday(birth: date, age: int) -> date:
    """Give the day a child turns `age`; of 29 February, 1 March in other years."""
    try:
        return birth.replace(year=birth.year + age)
    except ValueError:
        return date(birth.year + age, 3, 1)


def age_on(birth: date, moment: date) -> int:
    """Give the age in whole years on a day."""
    return moment.year - birth.year - ((moment.month, moment.day) < (birth.month, birth.day))


def year_group(birth: date, moment: date) -> int:
    """Give the school year group on a day; academic years start on 1 September."""
    return _academic_year(moment) - _academic_year(birth) - 5


def days(number: int) -> timedelta:
    """Give that many days."""
    return timedelta(days=number)


def _academic_year(moment: date) -> int:
    return moment.year if moment.month >= 9 else moment.year - 1


def _name(year: int) -> str:
    return f"{year}/{(year + 1) % 100:02d}"
