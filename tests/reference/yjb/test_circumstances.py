"""Points of KPI 1 to 5 and 7 that the example service happens not to decide."""

from __future__ import annotations

from datetime import date

import pytest

from tests.reference.yjb.conftest import Ask
from tests.reference.yjb.package import Package
from tests.reference.yjb.school_age import of_school_age


@pytest.mark.parametrize(("born", "counted"), [("2005-01-11", 1), ("2005-01-10", 0)])
def test_a_licence_takes_the_age_on_the_day_of_sentence(
    licence: Package, ask: Ask, born: str, counted: int
) -> None:
    licence.rows["children"][0]["date_of_birth"] = born

    assert ask("total", "total.order.custody") == [counted, counted]


def test_custody_is_judged_at_start_on_the_eve_of_the_sentence(licence: Package, ask: Ask) -> None:
    home = {"accommodation_type": "LIVING_WITH_PARENT_S", "suitability": "SUITABLE"}
    licence.add("residences", ypid="A", start_date="2020-01-01", end_date="2023-01-09", **home)
    status = {"status": "child_in_need", "start_date": "2022-01-01"}
    licence.add("care_statuses", ypid="A", end_date="2023-01-09", **status)
    cells = "kpi1.suitable_start", "kpi7.child_in_need_start", "kpi7.child_in_need_during"

    assert ask(*cells) == [1, 1, 1]
    assert ask("kpi1.suitable_end", "kpi1.unsuitable_end", "total") == [0, 0, 1]


def test_a_home_not_assessed_is_as_good_as_none(referral: Package, ask: Ask) -> None:
    home = {"start_date": "2020-01-01", "accommodation_type": "SCH"}
    referral.add("residences", ypid="A", **home)
    cells = "kpi1.suitable_end", "kpi1.unsuitable_end", "kpi1.type_end.sch"
    assert ask(*cells) == [0, 0, 0]

    referral.add("residences", ypid="A", suitability="SUITABLE", **home)
    assert ask(*cells) == [1, 0, 1]


@pytest.mark.parametrize(
    ("hearing", "decision", "counted"),
    [
        ("2022-11-03", "REMAND_IN_CUSTODY", 1),
        ("2022-11-04", "REMAND_IN_CUSTODY", 0),
        ("2022-10-01", "REMAND_TO_LOCAL_AUTHORITY_ACCOMMODATION_AND_CURFEW", 1),
        ("2022-10-01", "CONDITIONAL_BAIL", 0),
    ],
)
def test_a_remand_of_four_weeks(
    referral: Package, ask: Ask, hearing: str, decision: str, counted: int
) -> None:
    referral.hearing("O1", hearing, remand=decision)
    referral.hearing("O2", "2022-01-01", remand="REMAND_IN_CUSTODY")

    assert ask("kpi1.remanded_28_days_not_custody") == [counted]


@pytest.mark.parametrize(("moment", "inside"), [("2023-06-30", True), ("2023-07-01", False)])
def test_school_age_ends_on_the_last_friday_in_june(moment: str, inside: bool) -> None:
    for born in ("2006-09-01", "2007-08-31"):
        assert of_school_age(date.fromisoformat(born), date.fromisoformat(moment)) is inside


@pytest.mark.parametrize(
    ("hours", "start", "end"), [("0", 1, 0), ("1", 1, 1), ("24", 1, 1), ("25", 0, 0), ("", 0, 0)]
)
def test_part_time_needs_an_hour_at_the_end(
    referral: Package, ask: Ask, hours: str, start: int, end: int
) -> None:
    place = {"start_date": "2022-09-01", "suitability": "SUITABLE", "hours_offered": hours}
    referral.add("education", ypid="A", provision_type="SCHOOL_FULL_TIME", **place)

    assert ask("kpi2.part_time_start", "kpi2.part_time_end") == [start, end]


@pytest.mark.parametrize(
    ("record", "expected"),
    [
        ({"need_identified_date": "2023-05-31"}, [1, 0, 0, 0, 0]),
        ({"need_identified_date": "2023-06-01", "attended_from": "2022-01-01"}, [0, 0, 0, 0, 0]),
        ({"attended_from": "2022-12-01"}, [1, 1, 1, 1, 0]),
        ({"attended_from": "2022-01-01", "attended_to": "2022-11-30"}, [0, 0, 0, 0, 0]),
        ({"need_identified_date": "2023-01-01", "offered_date": "2022-11-30"}, [1, 0, 0, 0, 0]),
        ({"need_identified_date": "2023-01-01", "offered_date": "2023-05-31"}, [1, 1, 0, 0, 1]),
        ({"offered_date": "2023-05-31"}, [0, 0, 0, 0, 1]),
        ({"attended_from": "2023-05-31"}, [0, 0, 0, 1, 0]),
    ],
)
def test_each_health_record_is_judged_by_itself(
    referral: Package, ask: Ask, record: dict[str, str], expected: list[int]
) -> None:
    record = {"domain": "mental_health", "intervention_type": "GETTING_HELP"} | record
    referral.add("health_needs", ypid="A", **record)
    measures = "need", "need_and_offered", "attending_at_start", "attended.getting_help"

    assert ask(*(f"kpi4.{m}" for m in (*measures, "offered_not_attended"))) == expected


def test_two_halves_of_a_health_test_in_two_records_do_not_count(
    referral: Package, ask: Ask
) -> None:
    both = {"domain": "substance_misuse", "ypid": "A", "intervention_type": "COMPLEX_CARE"}
    referral.add("health_needs", need_identified_date="2023-01-01", **both)
    referral.add("health_needs", offered_date="2023-01-01", **both)

    assert ask("kpi5.need", "kpi5.need_and_offered", "kpi5.offered.complex_care") == [1, 0, 1]


def test_early_help_open_before_counts_though_it_had_ended(referral: Package, ask: Ask) -> None:
    status = {"status": "early_help_referral", "start_date": "2022-11-30"}
    referral.add("care_statuses", ypid="A", end_date="2022-11-30", **status)

    assert ask("kpi7.early_help_open_before", "kpi7.early_help_referred") == [1, 0]
