"""Visuals 4 and 5: mental health and emotional wellbeing, and substance misuse."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from tests.reference.cells import Cell, split
from tests.reference.cohort import Cohort
from tests.reference.extracts import Row, by
from tests.reference.periods import quarters, whole
from tests.reference.special_needs import EMOTIONAL, LEVELS, NO_LEVEL, level, needs

Needs = dict[str, bool | None]
"""Whether each child has a need; None is no value, which leaves the child out of the base."""

ANSWERS = ("Yes", "No")
PROVIDER = "Change Grow Live"


def latest_screening(cohort: Cohort, child: str, domain: str, moment: date) -> Row | None:
    """Give the last screening of a child on or before `moment`; of one day, the greatest key."""
    rows = _records(cohort, child, domain)
    screenings = [row for row in rows if by(row, "screened_date", moment)]
    rank = "screened_date", "health_need_id"
    return max(screenings, key=lambda row: tuple(row[name] for name in rank), default=None)


def mental_health_need(cohort: Cohort, child: str, moment: date) -> bool:
    """Tell whether a child has a mental health need on a day, by any of the three routes."""
    screening = latest_screening(cohort, child, "mental_health", moment)
    if screening and by(screening, "need_identified_date", moment):
        return True
    if EMOTIONAL in needs(cohort, child, moment) and level(cohort, child, moment) != NO_LEVEL:
        return True
    substance = latest_screening(cohort, child, "substance_misuse", moment)
    if not substance or not by(substance, "need_identified_date", moment):
        return False
    return substance["mental_health_category"] == "YES"


def substance_misuse_need(cohort: Cohort, child: str, moment: date) -> bool | None:
    """Tell whether a child has a substance misuse need on a day, None when never screened."""
    screening = latest_screening(cohort, child, "substance_misuse", moment)
    return by(screening, "need_identified_date", moment) if screening else None


def cells(cohort: Cohort, year: int) -> Iterator[Cell]:
    """Give both visuals for each quarter, then children with a need in any quarter."""
    ever: dict[str, set[str]] = {"Visual 4": set(), "Visual 5": set()}
    for quarter in quarters(year):
        days = cohort.reference_days(quarter)
        misuse: Needs = {c: substance_misuse_need(cohort, c, days[c]) for c in days}
        mental: Needs = {c: mental_health_need(cohort, c, days[c]) for c in days}
        yield from _quarter("Visual 4", quarter.label, mental)
        yield from _quarter("Visual 5", quarter.label, misuse)
        ever["Visual 4"] |= _with_need(mental)
        ever["Visual 5"] |= _with_need(misuse)
        yield from _levels(cohort, quarter.label, {c: days[c] for c in _with_need(mental)})
        treated = sum(_treated(cohort, child, moment) for child, moment in days.items())
        yield Cell("Visual 5", f"{PROVIDER} intervention", quarter.label, treated)
    period = whole(year)
    for table, children in ever.items():
        base = len(cohort.reference_days(period))
        yield Cell(table, "Yes", period.label, len(children), base)


def _quarter(table: str, label: str, found: Needs) -> Iterator[Cell]:
    answers = ("Yes" if need else "No" for need in found.values() if need is not None)
    yield from split(table, label, ANSWERS, answers, "No. of Children")


def _with_need(found: Needs) -> set[str]:
    return {child for child, need in found.items() if need}


def _levels(cohort: Cohort, label: str, days: dict[str, date]) -> Iterator[Cell]:
    found = [level(cohort, child, moment) for child, moment in days.items()]
    for name in LEVELS.values():
        count = found.count(name)
        yield Cell("Visual 4 of those with need", name, label, count, len(days))


def _treated(cohort: Cohort, child: str, moment: date) -> bool:
    rows = _records(cohort, child, "substance_misuse")
    return any(row["provider"] == PROVIDER and by(row, "attended_from", moment) for row in rows)


def _records(cohort: Cohort, child: str, domain: str) -> list[Row]:
    rows = cohort.extracts.by("health_needs", "ypid").get(child, ())
    return [row for row in rows if row["domain"] == domain]
