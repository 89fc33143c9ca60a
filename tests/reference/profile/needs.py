"""The needs of the children, alone and together."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import combinations

from tests.reference.cohort import Cohort
from tests.reference.extracts import dated, day
from tests.reference.health import mental_health_need, substance_misuse_need
from tests.reference.in_force import in_force
from tests.reference.periods import Period
from tests.reference.profile.answers import Answers
from tests.reference.profile.averages import Average, averages
from tests.reference.profile.exclusions import sent_home
from tests.reference.special_needs import AUTISM, NO_LEVEL, level, needs

SUPPORT_LEVELS = {"EHCP": "Education, health and care plan", "SEN Support": "SEN support"}
NUMBERS = ("None", "One", "Two", "Three", "Four or more")
PRINTED = {
    "Social, Emotional and Mental Health": "Social, emotional and mental health",
    "Specific Learning Difficulties": "Specific learning difficulties",
    "Cognition and Learning": "Cognition and learning",
    "Speech/Language/Communication Difficulty": "Speech, language or communication difficulty",
    "Behavioural Difficulties": "Behavioural difficulties",
    "Communication and Interaction": "Communication and interaction",
    "Moderate Learning Difficulties": "Moderate learning difficulties",
    "Emotional Difficulties": "Emotional difficulties",
    "Social & Communication": "Social and communication difficulties",
    "General Learning Difficulties": "General learning difficulties",
    "Sensory and/or Physical Needs": "Sensory or physical needs",
    **dict.fromkeys(AUTISM, "Autism, under any label"),
}


def tables(cohort: Cohort, period: Period) -> Iterator[Answers]:
    """Give the tables of special needs, health and needs together."""
    days = cohort.reference_days(period)
    held = {c: needs_of(cohort, c, period, moment) for c, moment in days.items()}
    yield "Number of needs", (NUMBERS[min(len(each), 4)] for each in held.values())
    for found in held.values():
        yield "Needs and pairs of needs", [*found, *map(" + ".join, combinations(found, 2))]
    yield (
        "Combinations of needs",
        (
            "One need only" if len(found) == 1 else " + ".join(found) or "None of these"
            for found in held.values()
        ),
    )
    for child, moment in days.items():
        kinds = {PRINTED[need] for need in needs(cohort, child, moment)}
        yield "Kind of special educational need", {*kinds, "Any kind"} if kinds else kinds
    yield (
        "Special educational needs support",
        (SUPPORT_LEVELS.get(level(cohort, c, moment), "None known") for c, moment in days.items()),
    )
    yield from _health(cohort, period)


def means(cohort: Cohort, period: Period) -> Iterator[Average]:
    """Give the mean number of needs."""
    days = cohort.reference_days(period)
    numbers = [len(needs_of(cohort, c, period, moment)) for c, moment in days.items()]
    yield from averages("Number of needs", numbers, "Mean number of needs")


def _health(cohort: Cohort, period: Period) -> Iterator[Answers]:
    days = cohort.reference_days(period).items()
    mental = (mental_health_need(cohort, c, moment) for c, moment in days)
    yield "Mental health", ("Need" if need else "No need known" for need in mental)
    answers = {None: "Not screened", False: "Screened, no need", True: "Need"}
    misuse = (substance_misuse_need(cohort, c, moment) for c, moment in days)
    yield "Substance misuse", (answers[need] for need in misuse)


def needs_of(cohort: Cohort, child: str, period: Period, moment: date) -> list[str]:
    """Give the profile's needs of a child, in printing order."""
    statuses = cohort.extracts.by("care_statuses", "ypid").get(child, ())
    care = {
        row["status"]
        for row in statuses
        if dated(row, "start_date") <= period.last
        and (day(row, "end_date") or date.max) >= period.first
    }
    places = cohort.extracts.by("education", "ypid").get(child, ())
    place = in_force(places, moment, "education_id")
    known = {
        "SEN support or plan": level(cohort, child, moment) != NO_LEVEL,
        "Mental health": mental_health_need(cohort, child, moment),
        "Substance misuse": bool(substance_misuse_need(cohort, child, moment)),
        "Cared for": "cared_for" in care,
        "Child protection or child in need": not care.isdisjoint(
            ("child_protection", "child_in_need")
        ),
        "Suspended or excluded": bool(sent_home(cohort, child, period)),
        "Out of education, training and employment": bool(place)
        and place["local_provision"] == "NEET",
    }
    return [name for name, has in known.items() if has]
