"""The ten worked edge cases of the counting rules, each as a package of its own."""

from __future__ import annotations

import pytest

from tests.reference.yjb.codes import OUTCOME_22
from tests.reference.yjb.conftest import Ask
from tests.reference.yjb.package import Package

YRO = "YOUTH_REHABILITATION_ORDER"
CAUTION = "YOUTH_CAUTION"
REFERRAL = "REFERRAL_ORDER"


def test_1_the_gravest_of_two_orders_is_the_order_type(package: Package, ask: Ask) -> None:
    package.order("O1", YRO, "2022-11-01", "2023-05-03")
    package.order("O2", CAUTION, "2023-03-20", "2023-06-20")
    cells = "total", "total.order.yro", "total.order.youth_caution", "kpi6.children"

    assert ask(*cells) == [1, 1, 0, 1]
    assert ask("kpi6.programmes") == [1]


def test_2_all_places_must_be_suitable_and_hours_add_up(package: Package, ask: Ask) -> None:
    package.order("O1", REFERRAL, "2022-12-01", "2023-05-31")
    for answer in ("SUITABLE", "UNKNOWN"):
        package.add(
            "education",
            ypid="A",
            start_date="2022-09-05",
            provision_type="SCHOOL_PART_TIME",
            suitability=answer,
            hours_offered="13",
            hours_attended="8",
        )
    cells = "kpi2.suitable_end", "kpi2.unsuitable_end", "kpi2.full_time_end"
    bands = "kpi2.hours_offered_end.25+", "kpi2.hours_attended_end.16-24"

    assert ask(*cells) == [0, 1, 1]
    assert ask(*bands) == [1, 1]
    assert ask("kpi2.type_end.school") == [1]


@pytest.mark.parametrize(("born", "counted"), [("2005-05-24", 1), ("2004-12-01", 0)])
def test_3_the_age_is_that_of_the_start(
    package: Package, ask: Ask, born: str, counted: int
) -> None:
    package.rows["children"][0]["date_of_birth"] = born
    package.order("O1", REFERRAL, "2022-12-01", "2023-05-31")

    assert ask("total") == [counted]


def test_4_the_day_the_order_ended_gives_the_quarter(package: Package, ask: Ask) -> None:
    package.order("O1", REFERRAL, "2022-12-01", "")
    assert ask("total") == [0]

    package.rows["programmes"][0]["end_date"] = "2023-06-30"

    assert ask("total") == [1]
    assert ask("total", quarter="2023/24 Q2") == [0]


@pytest.mark.parametrize(
    ("field", "value", "counted"),
    [
        ("outcome_appeal_status", "Changed on appeal", 0),
        ("outcome_appeal_status", "Result of appeal successful", 0),
        ("outcome_appeal_status", "Appeal pending", 1),
        ("outcome_appeal_status", "Result of appeal unchanged", 1),
        ("residence_on_legal_outcome_date", "OTHER", 0),
    ],
)
def test_5_and_6_quashed_and_out_of_area_never_count(
    package: Package, ask: Ask, field: str, value: str, counted: int
) -> None:
    package.order("O1", CAUTION, "2023-04-03", "2023-06-01")
    package.rows["outcomes"][0][field] = value
    cells = "total", "kpi6.children", "kpi9.offences", "kpi10.children_total"

    assert ask(*cells) == [counted] * 4


def test_7_a_diverted_robbery_is_out_of_court_only(package: Package, ask: Ask) -> None:
    package.offence("O1", yjb_offence_category="ROBBERY", yjb_seriousness_score="6")
    package.outcome("O1", OUTCOME_22, "2023-04-11")
    package.programme("O1", OUTCOME_22, "2023-04-11", "2023-06-11", done="YES")
    cells = "kpi6.children.type.outcome_22", "kpi6.completed", "kpi9.offences", "kpi9.sv_offences"

    assert ask(*cells) == [1, 1, 0, 0]


def test_8_sentence_and_end_of_order_fall_in_two_years(package: Package, ask: Ask) -> None:
    package.order("O1", YRO, "2024-03-28", "2024-11-20")
    package.hearing("O1", "2024-02-01")
    package.rows["offences"][0] |= {
        "yjb_offence_category": "ROBBERY",
        "yjb_seriousness_score": "6",
    }
    cells = "kpi9.sv_offences", "total"

    assert ask(*cells, quarter="2023/24 Q4") == [1, 0]
    assert ask(*cells, quarter="2024/25 Q3") == [0, 1]


def test_9_a_referral_to_early_help_is_not_support(package: Package, ask: Ask) -> None:
    package.order("O1", REFERRAL, "2022-12-01", "2023-05-31")
    referral = {"status": "early_help_referral", "start_date": "2023-02-01"}
    package.add("care_statuses", ypid="A", **referral)
    cells = "kpi7.early_help_referred", "kpi7.early_help_open_before", "kpi7.supported"

    assert ask(*cells) == [1, 0, 0]


def test_10_one_victim_of_two_children_is_one_victim(package: Package, ask: Ask) -> None:
    package.child("B")
    package.add("victims", victim_id="V", type="individual")
    for child in ("A", "B"):
        package.order(f"O{child}", REFERRAL, "2022-12-01", "2023-05-31", child)
        work = {"victim_id": "V", "consent_to_contact": "YES", "engaged_rj": "YES"}
        package.add("victim_interventions", offence_id=f"O{child}", **work)
    cells = "kpi10.victims", "kpi10.children_with_victim", "kpi10.engaged_rj", "kpi10.rj_processes"

    assert ask(*cells) == [1, 2, 1, 2]
