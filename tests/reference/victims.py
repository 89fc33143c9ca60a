"""Visual 10a: victims contacted, restorative justice, and acts of support."""

from __future__ import annotations

from collections.abc import Iterator

from tests.reference.cells import Cell
from tests.reference.cohort import Cohort
from tests.reference.extracts import Row, by, day
from tests.reference.periods import Period, quarters

ACTS = {
    "support_provided": "Additional Support Provided",
    "support_requested": "Additional Support Requested",
    "update_provided": "Update provided to Victim",
    "information_provided": "Victim Provided with Information",
}
STEPS = {
    "No. of Victims Contacted": "contacted_date",
    "Offered RJ": "rj_offered_date",
    "Accepted RJ": "rj_accepted_date",
}


def counted_work(cohort: Cohort) -> list[Row]:
    """Give the work begun with a contact, for offences with an outcome that stands."""
    offences = cohort.standing_offences()
    rows = cohort.extracts.rows("victim_interventions")
    return [r for r in rows if r["offence_id"] in offences and day(r, "contacted_date")]


def cells(cohort: Cohort, year: int) -> Iterator[Cell]:
    """Give the different victims at each step, then the number of acts, by quarter."""
    work = counted_work(cohort)
    keys = {row["victim_intervention_id"] for row in work}
    rows = cohort.extracts.rows("victim_events")
    acts = [row for row in rows if row["victim_intervention_id"] in keys]
    for quarter in quarters(year):
        under_way = [row for row in work if _under_way(row, quarter)]
        for category, field in STEPS.items():
            victims = {r["victim_id"] for r in under_way if by(r, field, quarter.last)}
            yield Cell("Visual 10a", category, quarter.label, len(victims))
        done = [row["event_type"] for row in acts if quarter.holds(day(row, "event_date"))]
        for code, category in ACTS.items():
            yield Cell("Visual 10a", category, quarter.label, done.count(code))


def _under_way(row: Row, period: Period) -> bool:
    closed = day(row, "closed_date")
    still = closed is None or closed >= period.first
    return still and by(row, "contacted_date", period.last)
