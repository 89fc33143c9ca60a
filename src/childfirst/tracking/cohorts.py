"""Which quarterly cohorts are followed, and which of the year before each is set beside."""

from __future__ import annotations

from datetime import date

from childfirst.measures.definitions.national.reoffending_assumptions import (
    FOLLOW_UP_AND_WAIT_MONTHS,
)
from childfirst.periods import WHOLE, Period, months_after
from childfirst.periods_of_reports import quarters_of

YEAR = 12


def final_from(cohort: Period) -> date:
    """Give the day from which a cohort's figures no longer change by time alone."""
    return months_after(cohort.last_day, FOLLOW_UP_AND_WAIT_MONTHS)


def open_span(as_at: date) -> Period:
    """Give the days of every quarter that has begun by a day and is not final on it."""
    first = months_after(as_at, -FOLLOW_UP_AND_WAIT_MONTHS)
    around = Period("", WHOLE, months_after(first, -3), as_at)
    every = quarters_of(Period("", WHOLE, around.first_day, _end_of_quarter(as_at)))
    still = [cohort for cohort in every if final_from(cohort) > as_at]
    return span_of(still)


def cohorts_of(span: Period) -> list[Period]:
    """Give the whole quarters that a period begins in, ends in, or holds between."""
    first = months_after(span.first_day.replace(day=1), -((span.first_day.month - 1) % 3))
    return quarters_of(Period("", WHOLE, first, _end_of_quarter(span.last_day)))


def year_before(cohorts: list[Period]) -> list[Period]:
    """Give the same quarters one year earlier."""
    span = span_of(cohorts)
    first, last = (
        months_after(span.first_day, -YEAR),
        _end_of_quarter(months_after(span.last_day, -YEAR)),
    )
    return quarters_of(Period("", WHOLE, first, last))


def span_of(cohorts: list[Period]) -> Period:
    """Give the days from the first of some quarters to the last."""
    first, last = cohorts[0], cohorts[-1]
    label = f"{first.label} to {last.label}"
    return Period(label, WHOLE, first.first_day, last.last_day)


def _end_of_quarter(day: date) -> date:
    """Give the last day of the quarter of a day."""
    beginning = months_after(day.replace(day=1), 3 - (day.month - 1) % 3)
    return date.fromordinal(beginning.toordinal() - 1)
