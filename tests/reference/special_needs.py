"""Visuals 3a and 3b: the level of support for special needs, and the needs themselves."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from tests.reference.cells import Cell, split
from tests.reference.cohort import Cohort
from tests.reference.extracts import dated
from tests.reference.in_force import in_force
from tests.reference.periods import Period, quarters, whole

LEVELS = {"SEN_SUPPORT": "SEN Support", "EHCP": "EHCP"}
NO_LEVEL = "No SEN Identified"
EMOTIONAL = "Social, Emotional and Mental Health"
AUTISM = ("Autistic Spectrum Disorder", "Autism")
NEEDS = (
    EMOTIONAL,
    "Autistic Spectrum Disorder",
    "Specific Learning Difficulties",
    "Cognition and Learning",
    "Speech/Language/Communication Difficulty",
    "Behavioural Difficulties",
    "Communication and Interaction",
    "Moderate Learning Difficulties",
    "Emotional Difficulties",
    "Social & Communication",
    "Autism",
    "General Learning Difficulties",
    "Sensory and/or Physical Needs",
)


def level(cohort: Cohort, child: str, moment: date) -> str:
    """Give the level of support in force, as it is printed."""
    rows = cohort.extracts.by("special_needs", "ypid").get(child, ())
    record = in_force(rows, moment, "special_need_id")
    return LEVELS.get(record["level"], NO_LEVEL) if record else NO_LEVEL


def needs(cohort: Cohort, child: str, moment: date) -> set[str]:
    """Give the needs of a child identified on or before `moment`."""
    rows = cohort.extracts.by("special_need_types", "ypid").get(child, ())
    return {row["need"] for row in rows if dated(row, "identified_date") <= moment}


def cells(cohort: Cohort, year: int) -> Iterator[Cell]:
    """Give the levels of each quarter, then the levels and the needs of the year."""
    supported: set[str] = set()
    for quarter in quarters(year):
        days = cohort.reference_days(quarter).items()
        levels = {child: level(cohort, child, moment) for child, moment in days}
        supported |= {child for child, found in levels.items() if found != NO_LEVEL}
        categories = (*LEVELS.values(), NO_LEVEL)
        answers = levels.values()
        yield from split("Visual 3a", quarter.label, categories, answers, "No. of Children")
    period = whole(year)
    base = len(cohort.reference_days(period))
    yield Cell("Visual 3a", "EHCP or SEN Support", period.label, len(supported), base)
    yield from _needs(cohort, period, base)


def _needs(cohort: Cohort, period: Period, base: int) -> Iterator[Cell]:
    days = cohort.reference_days(period).items()
    found = [needs(cohort, child, moment) for child, moment in days]
    for need in NEEDS:
        yield Cell("Visual 3b", need, period.label, sum(need in f for f in found), base)
    either = sum(not f.isdisjoint(AUTISM) for f in found)
    yield Cell("Visual 3b", " and ".join(AUTISM) + " together", period.label, either, base)
