"""Visual 7b: the one status each child held in children's services."""

from __future__ import annotations

from collections.abc import Iterator

from tests.reference.cells import Cell
from tests.reference.cohort import Cohort
from tests.reference.extracts import Row, dated, day
from tests.reference.periods import Period, quarters

RANKED = {
    "cared_for": "CfC",
    "child_protection": "CP",
    "child_in_need": "CIN",
    "early_help": "Early Help",
}
SOCIAL_CARE = ("CfC", "CP", "CIN")


def cells(cohort: Cohort, year: int) -> Iterator[Cell]:
    """Give the statuses of each quarter, their total and those on a social care plan."""
    for quarter in quarters(year):
        found = [_status(cohort, child, quarter) for child in cohort.reference_days(quarter)]
        counts = {name: found.count(name) for name in RANKED.values()}
        for category, count in counts.items():
            yield Cell("Visual 7b", category, quarter.label, count)
        yield Cell("Visual 7b", "Total", quarter.label, sum(counts.values()))
        planned = sum(counts[name] for name in SOCIAL_CARE)
        yield Cell("Visual 7b", "On a CSC plan", quarter.label, planned)


def _status(cohort: Cohort, child: str, period: Period) -> str | None:
    """Give the first in rank of the statuses held while a counted programme was open."""
    programmes = cohort.open_in(child, period)
    statuses = cohort.extracts.by("care_statuses", "ypid").get(child, ())
    held = {s["status"] for s in statuses for p in programmes if _meet(s, p, period)}
    return next((name for status, name in RANKED.items() if status in held), None)


def _meet(status: Row, programme: Row, period: Period) -> bool:
    """Tell whether status, programme and period have a day in common."""
    starts = [period.first, dated(status, "start_date"), dated(programme, "start_date")]
    ends = [day(status, "end_date"), day(programme, "end_date"), period.last]
    return max(starts) <= min(end for end in ends if end)
