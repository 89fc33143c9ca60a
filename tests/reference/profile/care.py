"""Who is helped by children's services, and where the children live."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from tests.reference.cohort import Cohort
from tests.reference.extracts import dated, day
from tests.reference.in_force import in_force
from tests.reference.periods import Period
from tests.reference.profile.answers import Answers
from tests.reference.profile.words import words

STATUSES = {
    "cared_for": "Cared for (looked after)",
    "child_protection": "Child protection plan",
    "child_in_need": "Child in need plan",
    "early_help": "Early help episode with a plan",
}


def tables(cohort: Cohort, period: Period) -> Iterator[Answers]:
    """Give the statuses during the period and on the reference day, then the homes."""
    kinds = words("accommodation_type")
    homes = cohort.extracts.by("residences", "ypid")
    for child, moment in cohort.reference_days(period).items():
        during = _held(cohort, child, period.first, period.last)
        yield "Children's services during the period", during
        that_day = _held(cohort, child, moment, moment)
        yield "Children's services on the reference day", that_day
        home = in_force(homes.get(child, ()), moment, "residence_id")
        kind = home["accommodation_type"] if home else ""
        yield "Kind of accommodation", [kinds[kind] if kind else "Not recorded"]


def _held(cohort: Cohort, child: str, first: date, last: date) -> list[str]:
    """Give the statuses that a child held on some day from `first` to `last`, in words."""
    rows = cohort.extracts.by("care_statuses", "ypid").get(child, ())
    held = {
        STATUSES[row["status"]]
        for row in rows
        if row["status"] in STATUSES
        and dated(row, "start_date") <= last
        and (day(row, "end_date") or date.max) >= first
    }
    return [*held, "Any of these"] if held else ["None of these"]
