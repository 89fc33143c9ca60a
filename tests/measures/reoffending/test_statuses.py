"""A cohort is provisional until its eighteen months are over, and never subtracted."""

from datetime import date

import pytest

from childfirst.engine.example_tables import example_tables
from childfirst.measures.counter import count_all, counting_session
from childfirst.measures.definitions.national.reoffending import MEASURES
from childfirst.measures.figures import Figure, Status
from childfirst.measures.services import Service
from childfirst.periods import Period, parse_period

RECORD = """
offences: offence_id, ypid, offence_date
  O1, A, 2021-03-01
  O2, A, 2021-07-01
outcomes: offence_id, outcome_date, legal_outcome
  O1, 2021-06-30, YOUTH_CAUTION
  O2, 2021-09-01, COMMUNITY_RESOLUTION_WITH_YJS_INVOLVEMENT
"""
QUARTER, YEAR = parse_period("2021-22Q1"), parse_period("2021-22")


def figures(given: str, period: Period, as_at: date) -> dict[tuple[str, str], Figure]:
    services = {"Here": example_tables(given)}
    with counting_session(services, {"Here": as_at}, period) as session:
        found = count_all(session, MEASURES, [Service("Here", "snapshot", as_at)], period)
    return {
        (figure.category.removeprefix("reoffending."), figure.period): figure for figure in found
    }


@pytest.mark.parametrize(
    ("as_at", "status", "months"),
    [
        (date(2021, 3, 31), Status.NOT_YET_DUE, None),
        (date(2021, 6, 30), Status.PROVISIONAL, 0),
        (date(2022, 6, 30), Status.PROVISIONAL, 12),
        (date(2022, 12, 29), Status.PROVISIONAL, 12),
        (date(2022, 12, 30), Status.COUNTED, 12),
    ],
)
def test_provisional_until_the_wait_of_the_last_day_is_over(
    as_at: date, status: Status, months: int | None
) -> None:
    found = figures(RECORD, QUARTER, as_at)
    assert found["cohort", QUARTER.label].status is status
    assert found["months_followed_least", QUARTER.label].value == months


def test_no_reoffender_so_far_is_not_yet_none() -> None:
    early, late = (
        figures(RECORD, QUARTER, day)["reoffenders", QUARTER.label]
        for day in (date(2022, 1, 1), date(2023, 1, 1))
    )
    assert (early.value, early.status) == (0, Status.PROVISIONAL)
    assert (late.value, late.status) == (0, Status.ZERO)
    assert (late.numerator, late.denominator) == (0, 1)


def test_a_mean_of_nobody_is_no_number() -> None:
    found = figures(RECORD, QUARTER, date(2023, 1, 1))
    frequency, per_child = (
        found[name, QUARTER.label] for name in ("frequency", "reoffences_per_child")
    )
    assert (frequency.value, frequency.status) == (None, Status.NONE_RECORDED)
    assert (per_child.value, per_child.numerator, per_child.denominator) == (0, 0, 1)


def test_cohorts_followed_for_different_times_are_never_subtracted() -> None:
    assert [p for _, p in figures(RECORD, YEAR, date(2022, 6, 30)) if " minus " in p] == []
