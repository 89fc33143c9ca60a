"""Which periods are counted for a report on one: its quarters, those before, and other spans."""

from __future__ import annotations

from datetime import date, timedelta

from childfirst.periods import (
    FINANCIAL_YEAR,
    QUARTER,
    VICTIMS_REGISTER,
    Period,
    calendar_year,
    financial_year,
    is_financial_year,
    month,
    quarter,
    quarter_with,
    span_of_days,
)

MOST_DAYS_APART = 3  # quarters have 90 to 92 days, months 28 to 31; one cut off has fewer


def periods_to_count(period: Period, quarters_before: int = 0) -> list[Period]:
    """Give every period whose figures belong to a report on `period`.

    As many quarters before it as it looks back on; its quarters and itself; for the register
    of victims, from 1 August of a financial year (when the register began) or the period
    itself; for money, a financial year and the one before; for the national indicators, the
    calendar year in which the period begins, the one before, and each later one that it covers.
    """
    periods = [*periods_before(period, quarters_before), *quarters_of(period)]
    if period.kind == QUARTER:
        return periods
    start = period.first_day.year
    tomorrow = period.last_day + timedelta(days=1)
    years = range(start - 1, max(start + 1, tomorrow.year))
    periods += [period, *(calendar_year(year) for year in years)]
    if not is_financial_year(period):
        return [*periods, Period(period.label, VICTIMS_REGISTER, period.first_day, period.last_day)]
    august = date(start, 8, 1)
    register = Period(f"since {august}", VICTIMS_REGISTER, august, period.last_day)
    money = [financial_year(start - 1), period]
    return [
        *periods,
        register,
        *(Period(y.label, FINANCIAL_YEAR, y.first_day, y.last_day) for y in money),
    ]


def periods_before(period: Period, count: int) -> list[Period]:
    """Give the `count` quarters before a period, or the months before a month, in order."""
    before: list[Period] = []
    first = period.first_day
    while len(before) < count:
        last = first - timedelta(days=1)
        found = month(last.year, last.month) if period.is_month else quarter_with(last)
        if found.last_day > last:  # the period begins inside it
            found = quarter_with(found.first_day - timedelta(days=1))
        before.insert(0, found)
        first = found.first_day
    return before


def quarters_of(period: Period) -> list[Period]:
    """Give the quarters of a period in order, cut off where it begins or ends inside one."""
    if period.kind == QUARTER:
        return [period]
    year = period.first_day.year - 1
    every = [quarter(y, n) for y in range(year, period.last_day.year + 1) for n in (1, 2, 3, 4)]
    inside = [q for q in every if q.last_day >= period.first_day and q.first_day <= period.last_day]
    return [_cut(q, period) for q in inside]


def parts_of(period: Period) -> list[tuple[str, str]]:
    """Give, as labels, which quarters make up the whole period."""
    if period.kind == QUARTER:
        return []
    return [(period.label, part.label) for part in quarters_of(period)]


def same_length(one: Period, other: Period) -> bool:
    """Say whether two periods are about as long: one that was cut off is not."""
    return abs(_days(one) - _days(other)) <= MOST_DAYS_APART


def _cut(whole: Period, period: Period) -> Period:
    first = max(whole.first_day, period.first_day)
    last = min(whole.last_day, period.last_day)
    if (first, last) == (whole.first_day, whole.last_day):
        return whole
    return span_of_days(first, last, QUARTER)


def _days(period: Period) -> int:
    return (period.last_day - period.first_day).days + 1
