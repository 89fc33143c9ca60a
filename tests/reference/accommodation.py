"""Visuals 1b and 1c: is the home of each child suitable?"""

from __future__ import annotations

from collections.abc import Iterator

from tests.reference.cells import Cell, split
from tests.reference.cohort import Cohort
from tests.reference.in_force import in_force
from tests.reference.periods import Period, quarters, whole

ANSWERS = {"SUITABLE": "Suitable", "UNSUITABLE": "Unsuitable"}
CATEGORIES = ("Suitable", "Unsuitable", "Unknown")


def cells(cohort: Cohort, year: int) -> Iterator[Cell]:
    """Give the quarters, then the year on each child's reference day of the year."""
    for quarter in quarters(year):
        answers = _answers(cohort, quarter)
        yield from split("Visual 1b", quarter.label, CATEGORIES, answers, "No. of Children")
    period = whole(year)
    answers = _answers(cohort, period)
    yield from split("Visual 1c", period.label, CATEGORIES, answers, "Total no. of children")


def _answers(cohort: Cohort, period: Period) -> Iterator[str]:
    residences = cohort.extracts.by("residences", "ypid")
    for child, moment in cohort.reference_days(period).items():
        residence = in_force(residences.get(child, ()), moment, "residence_id")
        yield ANSWERS.get(residence["suitability"], "Unknown") if residence else "Unknown"
