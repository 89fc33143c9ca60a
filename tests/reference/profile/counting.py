"""Counts every table of the profile, for the quarters and the whole year."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from tests.reference.cohort import Cohort
from tests.reference.periods import Period, quarters, whole
from tests.reference.profile import (
    care,
    demography,
    deprivation,
    education,
    exclusions,
    exploitation,
    needs,
    offences,
    work,
)
from tests.reference.profile.answers import Answers

Counted = dict[tuple[str, str, str], Decimal]
"""Table, line and period, with how many there were; what is absent is zero."""
ALWAYS = (demography, offences, work, needs, education, care, exclusions)
WHERE_SUPPLIED = {"exploitation_flags": exploitation, "postcode_deprivation": deprivation}
WITH_MEANS = (demography, offences, work, needs)


def count(cohort: Cohort, year: int) -> Counted:
    """Count every line of every table."""
    found: Counted = {}
    for period in [*quarters(year), whole(year)]:
        for table, answers in _tables(cohort, period):
            for answer in answers:
                key = (f"Profile: {table}", str(answer), period.label)
                found[key] = found.get(key, Decimal(0)) + 1
        for room in WITH_MEANS:
            for table, line, value in room.means(cohort, period):
                found[(f"Profile: {table}", line, period.label)] = value
    return found


def _tables(cohort: Cohort, period: Period) -> Iterator[Answers]:
    for room in ALWAYS:
        yield from room.tables(cohort, period)
    for name, room in WHERE_SUPPLIED.items():
        if (cohort.extracts.folder / f"{name}.csv").exists():
            yield from room.tables(cohort, period)
