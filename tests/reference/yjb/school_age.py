"""Whether a child is still of compulsory school age on a day."""

from __future__ import annotations

from datetime import date, timedelta

from tests.reference.education import age

LAST_DAY_OF_JUNE = 6, 30
FRIDAY = 4
AUGUST = 8


def of_school_age(birth: date, moment: date) -> bool:
    """Tell whether a day is no later than the last Friday in June of year 11."""
    return moment <= _last_friday_in_june(_year_of_leaving(birth))


def _year_of_leaving(birth: date) -> int:
    """Give the calendar year in which the school year of the sixteenth birthday ends."""
    turning = birth.year + 16
    return turning if age(birth, date(turning, AUGUST, 31)) >= 16 else turning + 1


def _last_friday_in_june(year: int) -> date:
    last = date(year, *LAST_DAY_OF_JUNE)
    return last - timedelta(days=(last.weekday() - FRIDAY) % 7)
