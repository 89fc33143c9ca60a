"""Children sent home from school."""

from __future__ import annotations

from collections.abc import Iterator

from tests.reference.cohort import Cohort
from tests.reference.extracts import Row, day
from tests.reference.periods import Period
from tests.reference.profile.answers import Answers

TABLE = "Suspensions and exclusions"
KINDS = {
    "suspension": ("Children suspended", "Suspensions"),
    "permanent_exclusion": ("Children permanently excluded", "Permanent exclusions"),
}


def sent_home(cohort: Cohort, child: str, period: Period) -> list[Row]:
    """Give the suspensions and exclusions of a child that began in the period."""
    rows = cohort.extracts.by("suspensions_exclusions", "ypid").get(child, ())
    return [row for row in rows if period.holds(day(row, "start_date"))]


def tables(cohort: Cohort, period: Period) -> Iterator[Answers]:
    """Give the children, then the suspensions and exclusions, then the days lost, one by one."""
    for child in cohort.reference_days(period):
        rows = sent_home(cohort, child, period)
        yield TABLE, {KINDS[row["kind"]][0] for row in rows}
        yield TABLE, ["Children suspended or excluded"] if rows else []
        yield TABLE, (KINDS[row["kind"]][1] for row in rows)
        for row in rows:
            yield TABLE, ["School days lost to suspension"] * int(row["days"] or 0)
