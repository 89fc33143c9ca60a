"""Where the children learn or work, and for how many hours."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from tests.reference.cohort import Cohort
from tests.reference.education import LAST_SCHOOL_YEAR, year_group
from tests.reference.extracts import Row
from tests.reference.in_force import in_force
from tests.reference.periods import Period
from tests.reference.profile.answers import Answers
from tests.reference.profile.words import words

OUT = "Post-16 children out of education, training and employment"
NOT_RECORDED = "Not recorded"


def tables(cohort: Cohort, period: Period) -> Iterator[Answers]:
    """Give the tables of education, by the record in force on the reference day."""
    days = cohort.reference_days(period)
    places = {child: _place(cohort, child, moment) for child, moment in days.items()}
    label = words("local_provision")
    yield (
        "Education, training or employment",
        (label[row["local_provision"]] if row else NOT_RECORDED for row in places.values()),
    )
    for table, field in (
        ("Hours offered a week", "hours_offered"),
        ("Hours attended a week", "hours_attended"),
    ):
        yield table, (_hours(row[field] if row else "") for row in places.values())
    older = {c for c in days if year_group(cohort.births[c], days[c]) > LAST_SCHOOL_YEAR}
    yield "School age and post-16", ("Post-16" if c in older else "School age" for c in days)
    for child in older:
        yield OUT, ["Post-16 children", _out(places[child])]


def _place(cohort: Cohort, child: str, moment: date) -> Row | None:
    return in_force(cohort.extracts.by("education", "ypid").get(child, ()), moment, "education_id")


def _out(place: Row | None) -> str:
    if not place or not place["local_provision"]:
        return NOT_RECORDED
    if place["local_provision"] == "NEET":
        return "Out of education, training and employment"
    return "In education, training or employment"


def _hours(text: str) -> str:
    if not text:
        return "Not recorded"
    hours = int(text)
    if hours >= 25:
        return "25 and over"
    return "16 to 24" if hours >= 16 else "1 to 15" if hours else "None"
