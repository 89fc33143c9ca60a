"""Tables 2i to 2iii: education, training and employment, and the age groups."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from tests.reference.cells import Cell, split
from tests.reference.cohort import Cohort
from tests.reference.extracts import Row
from tests.reference.in_force import in_force
from tests.reference.periods import quarters, whole

PROVISIONS = (
    "Alternative Provision",
    "Employment",
    "FE College",
    "Home Schooled",
    "Mainstream",
    "NEET",
    "School Refuser",
    "Secure Unit",
    "SEMH and Behaviour",
    "SEND",
    "Training/Apprenticeship",
    "University",
)
SUITABILITIES = {"SUITABLE": "Suitable", "UNSUITABLE": "Unsuitable"}
HOURS = ("25 Hours and Over", "Under 25 Hours")
LAST_SCHOOL_YEAR = 11


def year_group(birth: date, moment: date) -> int:
    """Give the school year group of a child on a day; academic years start on 1 September."""
    return _academic_year(moment) - _academic_year(birth) - 5


def age(birth: date, moment: date) -> int:
    """Give the age in whole years; a birthday on 29 February is 1 March in other years."""
    return moment.year - birth.year - ((moment.month, moment.day) < (birth.month, birth.day))


def cells(cohort: Cohort, year: int) -> Iterator[Cell]:
    """Give tables 2i, 2ii and 2iii of each quarter, then the age groups of the year."""
    for quarter in quarters(year):
        school: list[Row | None] = []
        older: list[Row | None] = []
        for child, moment in cohort.reference_days(quarter).items():
            record = _record(cohort, child, moment)
            (school if _school_age(cohort, child, moment) else older).append(record)
        for name, records in {"2i": school, "2ii": older, "2iii": school + older}.items():
            yield from _tables(name, quarter.label, records)
    yield from _ages(cohort, year)


def _tables(name: str, label: str, records: Iterable[Row | None]) -> Iterator[Cell]:
    everyone = list(records)
    found = [record for record in everyone if record]
    types = (record["local_provision"] for record in found)
    assessed = (record["suitability"] for record in found)
    suitable = (SUITABILITIES[answer] for answer in assessed if answer in SUITABILITIES)
    total = "No. of Children"
    yield from split(f"{name} ETE type", label, PROVISIONS, types, total)
    yield from split(f"{name} Suitability", label, SUITABILITIES.values(), suitable, total)
    for kind, field in {"attended": "hours_attended", "provided": "hours_offered"}.items():
        bands = (_band(record, field) for record in everyone)
        yield from split(f"{name} Hours {kind}", label, HOURS, bands, total)


def _band(record: Row | None, field: str) -> str:
    hours = record[field] if record else ""
    return HOURS[0] if hours and int(hours) >= 25 else HOURS[1]


def _ages(cohort: Cohort, year: int) -> Iterator[Cell]:
    period = whole(year)
    days = cohort.reference_days(period)
    groups = [_school_age(cohort, child, moment) for child, moment in days.items()]
    ages = [age(cohort.births[child], moment) for child, moment in days.items()]
    school = groups.count(True)
    older = groups.count(False)
    yield Cell("2 Age group", "Statutory school age", period.label, school, len(days))
    yield Cell("2 Age group", "Post 16", period.label, older, len(days))
    if ages:
        yield Cell("2 Age group", "Youngest age", period.label, min(ages))
        yield Cell("2 Age group", "Eldest age", period.label, max(ages))


def _school_age(cohort: Cohort, child: str, moment: date) -> bool:
    return year_group(cohort.births[child], moment) <= LAST_SCHOOL_YEAR


def _record(cohort: Cohort, child: str, moment: date) -> Row | None:
    rows = cohort.extracts.by("education", "ypid").get(child, ())
    return in_force(rows, moment, "education_id")


def _academic_year(moment: date) -> int:
    return moment.year if moment.month >= 9 else moment.year - 1
