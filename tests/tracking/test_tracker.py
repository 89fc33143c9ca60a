"""A cohort beside the one of the year before, at the same age of follow-up."""

from datetime import date

import pytest

from childfirst.engine.example_tables import example_tables
from childfirst.measures.figures import Status
from childfirst.measures.services import Service
from childfirst.periods import parse_period
from childfirst.statistics.change import Change
from childfirst.tracking.cohorts import cohorts_of, final_from, open_span, year_before
from childfirst.tracking.rows import tracked_rows
from childfirst.tracking.tracker import TrackedCohort, track

# A and B enter in April 2022, C and D a year later. A reoffends within months and is sentenced
# at once; B's reoffence is proven only in December 2023.
RECORD = """
offences: offence_id, ypid, offence_date
  O1, A, 2022-01-01
  O2, A, 2022-08-01
  O3, B, 2022-01-01
  O4, B, 2022-08-01
  O5, C, 2023-01-01
  O6, D, 2023-01-01
outcomes: offence_id, outcome_date, legal_outcome
  O1, 2022-04-10, YOUTH_CAUTION
  O2, 2022-09-01, REFERRAL_ORDER
  O3, 2022-06-10, YOUTH_CAUTION
  O4, 2023-12-01, REFERRAL_ORDER
  O5, 2023-04-10, YOUTH_CAUTION
  O6, 2023-06-10, YOUTH_CAUTION
"""


def tracked(given: str, cohort: str, as_at: date) -> TrackedCohort:
    service = Service("Here", "snapshot", as_at)
    (found,) = track(example_tables(given), service, cohorts_of(parse_period(cohort)))
    return found


def test_the_year_before_knows_only_what_was_dated_by_then() -> None:
    found = tracked(RECORD, "2023-24Q1", date(2023, 12, 31))
    assert (found.now.cohort, found.before.cohort) == ("2023/24 Q1", "2022/23 Q1")
    assert found.before.as_at == date(2022, 12, 31)
    assert [found.before.number(name) for name in ("cohort", "reoffenders")] == [2, 1]
    months = [found.before.number(f"months_followed_{name}") for name in ("least", "greatest")]
    assert (
        months
        == [6, 8]
        == [found.now.number(f"months_followed_{n}") for n in ("least", "greatest")]
    )


def test_no_word_beyond_what_a_test_allows() -> None:
    found = tracked(RECORD, "2023-24Q1", date(2023, 12, 31))
    assert found.change is Change.NO_EVIDENCE
    assert found.few
    assert found.now.figures["reoffenders"].status is Status.PROVISIONAL


def test_many_more_who_reoffend_are_a_rise() -> None:
    children = range(60)
    offences = [f"O{n}, C{n}, 2022-01-01\nR{n}, C{n}, {2022 + n // 30}-06-15" for n in children]
    entries = [f"O{n}, {2022 + n // 30}-05-01, YOUTH_CAUTION" for n in children]
    again = [f"R{n}, {2022 + n // 30}-08-01, FINE" for n in children if n % 30 < (2, 20)[n // 30]]
    parts = (
        ["offences: offence_id, ypid, offence_date", *offences],
        ["outcomes: offence_id, outcome_date, legal_outcome", *entries, *again],
    )
    given = "\n".join(line for part in parts for line in part)
    found = tracked(given, "2023-24Q1", date(2023, 12, 31))
    assert found.change is Change.HIGHER
    assert not found.few


def test_a_record_that_does_not_reach_back_cannot_be_compared() -> None:
    found = tracked(RECORD, "2022-23Q1", date(2023, 12, 31))
    assert found.change is Change.CANNOT_TELL
    first, second = tracked_rows([found])
    assert (first["cohort"], second["cohort"], second["percent"]) == (2, 0, None)


def test_figures_of_two_days_have_references_of_their_own() -> None:
    one = tracked(RECORD, "2023-24Q1", date(2023, 12, 31)).before.figures["cohort"]
    other = tracked(RECORD, "2022-23Q1", date(2023, 12, 31)).now.figures["cohort"]
    assert one.period == other.period
    assert one.reference != other.reference


@pytest.mark.parametrize(
    ("as_at", "first", "last"),
    [
        (date(2024, 5, 8), "2022/23 Q3", "2024/25 Q1"),
        (date(2024, 6, 29), "2022/23 Q3", "2024/25 Q1"),
        (date(2024, 6, 30), "2022/23 Q4", "2024/25 Q1"),
        (date(2024, 2, 29), "2022/23 Q2", "2023/24 Q4"),
        (date(2024, 12, 31), "2023/24 Q2", "2024/25 Q3"),
    ],
)
def test_every_cohort_that_is_not_final_is_followed(as_at: date, first: str, last: str) -> None:
    cohorts = cohorts_of(open_span(as_at))
    assert (cohorts[0].label, cohorts[-1].label) == (first, last)
    assert final_from(cohorts[0]) > as_at
    assert cohorts[0].last_day < cohorts[1].first_day


def test_the_same_quarters_a_year_earlier() -> None:
    cohorts = cohorts_of(parse_period("2023-11-15..2024-02-29"))
    assert [cohort.label for cohort in cohorts] == ["2023/24 Q3", "2023/24 Q4"]
    assert [cohort.label for cohort in year_before(cohorts)] == ["2022/23 Q3", "2022/23 Q4"]
