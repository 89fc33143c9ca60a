"""Visual 6: how the out-of-court disposals of the year's children went."""

from __future__ import annotations

from collections.abc import Iterator

from tests.reference.cells import Cell
from tests.reference.cohort import Cohort
from tests.reference.extracts import Row, day
from tests.reference.in_force import precedence
from tests.reference.periods import Period, whole

COMMUNITY_RESOLUTIONS = (
    "COMMUNITY_RESOLUTION_WITH_YJS_INVOLVEMENT",
    "COMMUNITY_RESOLUTION_POLICE_FACILITATED",
    "COMMUNITY_RESOLUTION_OTHER_AGENCY_FACILITATED",
)
OUT_OF_COURT = (
    "YOUTH_CAUTION",
    "YOUTH_CONDITIONAL_CAUTION",
    "NO_FURTHER_ACTION_OUTCOME_20_21_WITH_YJS_INVOLVEMENT",
    "NO_FURTHER_ACTION_OUTCOME_22_WITH_YJS_INVOLVEMENT",
    "NO_FURTHER_ACTION_OUTCOME_22_DEFERRED_PROSECUTION_CAUTION_WITH_YJS_INVOLVEMENT",
    *COMMUNITY_RESOLUTIONS,
)
REASONS = {
    "NOT_COMPLETED_MISSED_SESSIONS": "Not completed, missed sessions",
    "NOT_STARTED_NO_LONGER_APPROPRIATE": "Not started, programme no longer appropriate",
    "PARTLY_COMPLETED_MISSED_SESSIONS": "Partially completed, missed sessions",
    "REFERRED_ELSEWHERE_NO_LONGER_APPROPRIATE": (
        "Referred elsewhere, programme no longer appropriate"
    ),
    "REFUSED": "Refused",
}
SUCCESS = "Successfully completed"
OPEN = "Currently completing"
UNNAMED = "Other or no reason"
"""Not in the published table: holds reasons that it has no row for, so the parts add up."""


def cells(cohort: Cohort, year: int) -> Iterator[Cell]:
    """Give the results of the year, one for each child with an out-of-court disposal."""
    period = whole(year)
    deciding = list(_deciding(cohort, period))
    results = [result(programme, period) for programme in deciding]
    everyone = len(cohort.reference_days(period))
    children, success = len(deciding), results.count(SUCCESS)
    of_those = f"{SUCCESS}, of children with an OOCD"
    resolutions = sum(p["disposal_type"] in COMMUNITY_RESOLUTIONS for p in deciding)

    def cell(category: str, value: int, base: int | None = None) -> Cell:
        return Cell("Visual 6", category, period.label, value, base)

    yield cell("Children with an OOCD", children, everyone)
    yield cell(SUCCESS, success, everyone)
    yield cell(of_those, success, children)
    yield cell("Remaining children", children - success)
    for category in (*REASONS.values(), OPEN, UNNAMED):
        yield cell(category, results.count(category))
    yield cell("Community Resolutions (three categories)", resolutions)


def result(programme: Row, period: Period) -> str:
    """Say how a programme stands when the period is over."""
    end = day(programme, "end_date")
    if end is None or end > period.last:
        return OPEN
    if programme["successfully_completed"] == "YES":
        return SUCCESS
    return REASONS.get(programme["end_reason"], UNNAMED)


def _deciding(cohort: Cohort, period: Period) -> Iterator[Row]:
    for child in cohort.reference_days(period):
        programmes = cohort.open_in(child, period)
        found = [p for p in programmes if p["disposal_type"] in OUT_OF_COURT]
        if found:
            yield max(found, key=lambda row: precedence(row, "programme_id"))
