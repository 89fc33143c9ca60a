"""A bridge adds up exactly, whatever is on record, and calls what it cannot explain that."""

from datetime import date
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from childfirst.bridging.bridge import Bridge, Kind
from childfirst.bridging.building import NO_DATE, NO_EARLIER, Source, build_bridge
from childfirst.bridging.indicators import BRIDGED
from childfirst.engine.example_tables import example_tables
from childfirst.measures.services import Service
from childfirst.periods import parse_period
from tests.measures.reoffending.records import made_up_record

ENTRANTS, CUSTODY, COHORT, REOFFENDERS = BRIDGED
PUBLISHED = """
published_indicators: indicator_id, indicator, area, area_type, period_start, period_end, \
measure, value, denominator_derived, misprint, data_date
  P1, first_time_entrants, Here, service, 2023-01-01, 2023-12-31, count, 5, , NO, {day}
  P2, custodial_sentences, Here, service, 2023-01-01, 2023-12-31, count, 1, , NO, {day}
  P4, reoffending, Here, service, 2022-04-01, 2023-03-31, count, 3, , NO, {day}
  P3, reoffending, Here, service, 2022-04-01, 2023-03-31, rate, 50, 6, NO, {day}
"""
CAUTIONS = """
children: ypid, originating_yot_person_id
  A,
  B,
  C, SE1
  D, SE1
offences: offence_id, ypid, offence_date
  O1, A, 2023-01-01
  O2, B, 2023-01-01
  O3, C, 2023-01-01
  O4, D, 2023-01-01
outcomes: outcome_id, offence_id, outcome_date, legal_outcome
  X1, O1, 2023-05-01, YOUTH_CAUTION
  X2, O2, 2023-11-01, YOUTH_CAUTION
  X3, O3, 2023-05-01, YOUTH_CAUTION
  X4, O4, 2023-06-01, YOUTH_CAUTION
"""


def source(given: str, as_at: date = date(2026, 1, 1)) -> Source:
    return Source(example_tables(given), Service("Here", "snapshot", as_at))


def entrants(given: str, day: str = "2023-10-01", earlier: str = "") -> Bridge:
    before = source(earlier) if earlier else None
    return build_bridge(
        ENTRANTS, source(given + PUBLISHED.format(day=day)), parse_period("2023"), before
    )


@settings(max_examples=5, deadline=None)
@given(chance=st.randoms(use_true_random=False), then=st.randoms(use_true_random=False))
def test_every_bridge_adds_up(chance: Random, then: Random) -> None:
    record = made_up_record(chance) + PUBLISHED.format(day="2023-06-30")
    now, before = source(record), source(made_up_record(then))
    for indicator, period in ((CUSTODY, "2023"), (COHORT, "2022-23"), (REOFFENDERS, "2022-23")):
        found = build_bridge(indicator, now, parse_period(period), before)
        assert found.adds_up
        assert found.lines[-1].kind is Kind.PUBLISHED


def test_what_was_late_what_was_double_and_what_remains() -> None:
    found = entrants(CAUTIONS)
    assert found.number("all") == 4
    assert found.number("another_key") == -1
    assert found.number("counted") == 3
    assert found.number("dated_later") == -1
    assert found.number("entered_later") is None
    assert found.number("not_explained") == 3
    assert found.number("published") == 5
    assert NO_EARLIER in found.notes


def test_an_earlier_snapshot_tells_what_was_entered_since_and_what_went() -> None:
    earlier = """
    offences: offence_id, ypid, offence_date
      O1, A, 2023-01-01
      O9, Z, 2023-01-01
    outcomes: offence_id, outcome_date, legal_outcome
      O1, 2023-05-01, YOUTH_CAUTION
      O9, 2023-05-01, YOUTH_CAUTION
    """
    found = entrants(CAUTIONS, earlier=earlier)
    assert found.number("entered_later") == -1  # C; B is late by its date
    assert found.number("gone") == 1  # Z
    assert found.number("not_explained") == 3
    assert found.adds_up


def test_one_sentence_under_two_keys_is_a_duplicate() -> None:
    given = """
    children: ypid, originating_yot_person_id
      A, SE1
      B, SE1
    offences: offence_id, ypid, offence_date
      O1, A, 2023-01-01
      O2, B, 2023-01-01
    hearings: hearing_id, ypid, hearing_date
      H1, A, 2023-02-01
    hearing_offences: hearing_id, offence_id
      H1, O1
      H1, O2
    outcomes: offence_id, outcome_date, legal_outcome
      O1, 2023-05-01, DETENTION_AND_TRAINING_ORDER
      O2, 2023-05-01, DETENTION_AND_TRAINING_ORDER
    """
    record = source(given + PUBLISHED.format(day="2024-05-08"))
    found = build_bridge(CUSTODY, record, parse_period("2023"))
    codes = ("counted", "same_person", "not_explained", "published")
    assert [found.number(code) for code in codes] == [2, -1, 0, 1]


def test_without_a_day_of_the_data_lateness_is_not_known() -> None:
    found = entrants(CAUTIONS, day="")
    assert found.number("dated_later") is None
    assert NO_DATE in found.notes


def test_nothing_published_is_said_and_not_taken_for_zero() -> None:
    found = build_bridge(ENTRANTS, source(CAUTIONS), parse_period("2023"))
    assert found.lines[-1].kind is Kind.PUBLISHED
    assert found.number("published") is None
    assert found.adds_up


@pytest.mark.parametrize(
    ("place", "period", "says"),
    [
        (0, "2023-24", "by calendar year"),
        (2, "2023", "by financial year"),
        (2, "2023-24Q1", "by financial year"),
        (0, "2030", "not yet due"),
    ],
)
def test_a_period_without_a_count_is_refused(place: int, period: str, says: str) -> None:
    with pytest.raises(ValueError, match=says):
        build_bridge(BRIDGED[place], source(CAUTIONS), parse_period(period))
