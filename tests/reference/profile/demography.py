"""Who the children are: age, sex, ethnicity, and the age at the first start."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from tests.reference.cohort import Cohort
from tests.reference.education import age
from tests.reference.extracts import Row, dated
from tests.reference.periods import Period
from tests.reference.profile.answers import Answers
from tests.reference.profile.averages import Average, averages
from tests.reference.profile.words import ethnic_group, ethnicity

SEXES = {"1": "Boys", "2": "Girls"}


def child_row(cohort: Cohort, child: str) -> Row:
    """Give the one row of a child."""
    return cohort.extracts.by("children", "ypid")[child][0]


def sex(cohort: Cohort, child: str) -> str:
    """Give the sex of a child in words; where it does not say, gender decides."""
    row = child_row(cohort, child)
    return SEXES.get(row["sex"]) or SEXES.get(row["gender"]) or "Not known"


def tables(cohort: Cohort, period: Period) -> Iterator[Answers]:
    """Give the tables of demography, one answer a child."""
    ages, first = _ages(cohort, period), _first_ages(cohort, period)
    codes = [child_row(cohort, child)["ethnicity"] for child in ages]
    yield "Age in years", (_year(years) for years in ages.values())
    yield "Age band", (_band(years) for years in ages.values())
    yield "Age at first start", (_year(years) for years in first.values())
    yield "Age band at first start", (_band(years) for years in first.values())
    yield "Sex", (sex(cohort, child) for child in ages)
    yield "Age and sex", (f"{sex(cohort, c)}, {_band(years)}" for c, years in ages.items())
    yield "Ethnic group", map(ethnic_group, codes)
    yield "Ethnicity", map(ethnicity, codes)


def means(cohort: Cohort, period: Period) -> Iterator[Average]:
    """Give the mean and the median age on the reference day and at the first start."""
    found = {"Age in years": _ages, "Age at first start": _first_ages}
    for table, of in found.items():
        years = list(of(cohort, period).values())
        yield from averages(table, years, "Mean age", "Median age")


def _ages(cohort: Cohort, period: Period) -> dict[str, int]:
    days = cohort.reference_days(period)
    return {child: age(cohort.births[child], moment) for child, moment in days.items()}


def _first_ages(cohort: Cohort, period: Period) -> dict[str, int]:
    return {
        child: age(cohort.births[child], _first_start(cohort, child))
        for child in cohort.reference_days(period)
    }


def _first_start(cohort: Cohort, child: str) -> date:
    return min(dated(programme, "start_date") for programme in cohort.programmes[child])


def _year(years: int) -> str:
    return "Under 10" if years < 10 else "18 and over" if years > 17 else str(years)


def _band(years: int) -> str:
    if 10 <= years <= 17:
        return "10 to 14" if years < 15 else "15 to 17"
    return _year(years)
