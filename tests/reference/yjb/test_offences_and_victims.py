"""Points of KPI 6, 9, 10 and of the national indicators that the example does not decide."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import pytest

from tests.reference.national import count_national
from tests.reference.yjb.conftest import Ask
from tests.reference.yjb.package import Package
from tests.reference.yjb_basis import serious_violence_rates

DTO = "DETENTION_AND_TRAINING_ORDER"
YRO = "YOUTH_REHABILITATION_ORDER"
CAUTION = "YOUTH_CAUTION"
REFERRAL = "REFERRAL_ORDER"
ENTRANTS = "first_time_entrants", "calendar year 2023"
SENTENCES = "custodial_sentences", "calendar year 2023"


def test_a_child_may_be_completed_and_not_completed(package: Package, ask: Ask) -> None:
    for key, done in {"O1": "YES", "O2": "NO", "O3": ""}.items():
        package.offence(key)
        package.outcome(key, CAUTION, "2023-02-01")
        package.programme(key, CAUTION, "2023-02-01", "2023-05-01", done=done)
    cells = "programmes", "programmes_completed", "children", "completed", "not_completed"

    assert ask(*(f"kpi6.{cell}" for cell in cells)) == [3, 1, 1, 1, 1]


def test_the_gravest_outcome_gives_an_offence_its_quarter(package: Package, ask: Ask) -> None:
    package.order("O1", REFERRAL, "2023-05-02", "2023-11-01")
    package.outcome("O1", YRO, "2023-08-01")
    package.hearing("O1", "2023-04-20")

    assert ask("kpi9.offences") == [0]
    assert ask("kpi9.offences.order.yro", quarter="2023/24 Q2") == [1]


@pytest.mark.parametrize("what", ["hearing", "programme"])
def test_a_sentence_needs_a_hearing_and_a_programme(package: Package, ask: Ask, what: str) -> None:
    package.offence("O1")
    package.outcome("O1", REFERRAL, "2023-05-02")
    if what == "hearing":
        package.hearing("O1", "2023-04-20")
    else:
        package.programme("O1", REFERRAL, "2023-05-02", "")

    assert ask("kpi9.offences") == [0]


def test_an_offence_answered_twice_is_in_the_later_quarter_only(package: Package, ask: Ask) -> None:
    package.order("O1", REFERRAL, "2022-12-01", "2023-05-31")
    package.programme("O1", REFERRAL, "2023-06-01", "2023-08-31")
    package.add("victims", victim_id="V", type="corporate")
    package.add("victim_interventions", victim_id="V", offence_id="O1")
    cells = "kpi10.victims", "kpi10.children_with_victim", "kpi10.children_total"

    assert ask(*cells) == [0, 0, 1]
    assert ask(*cells, quarter="2023/24 Q2") == [1, 1, 1]


def test_consent_is_that_of_the_same_work_with_the_victim(package: Package, ask: Ask) -> None:
    package.order("O1", REFERRAL, "2022-12-01", "2023-05-31")
    package.add("victims", victim_id="V", type="individual")
    work = {"victim_id": "V", "offence_id": "O1"}
    package.add("victim_interventions", consent_to_contact="YES", **work)
    dates = {"contacted_date": "2023-01-01", "progress_provided_date": "2023-02-01"}
    package.add("victim_interventions", consent_to_contact="NO", engaged_rj="YES", **work, **dates)
    steps = "consented", "engaged_rj", "rj_processes", "progress_given", "contacted"

    assert ask(*(f"kpi10.{step}" for step in steps)) == [1, 0, 1, 0, 1]


@pytest.mark.parametrize(
    ("sex", "gender", "band"), [("9", "2", "female"), ("1", "2", "male"), ("9", "9", "unknown")]
)
def test_sex_comes_before_gender(
    package: Package, ask: Ask, sex: str, gender: str, band: str
) -> None:
    package.rows["children"][0] |= {"sex": sex, "gender": gender, "ethnicity": "NS"}
    package.order("O1", REFERRAL, "2022-12-01", "2023-05-31")

    assert ask(f"total.sex.{band}", "total.ethnicity.not_obtainable") == [1, 1]


def test_the_rate_uses_the_population_of_the_year_before(package: Package, tmp_path: Path) -> None:
    package.order("O1", CAUTION, "2024-05-02", "")
    package.rows["offences"][0] |= {"yjb_offence_category": "DRUGS", "yjb_seriousness_score": "5"}
    for year, population in {"2022": "1", "2023": "20000", "2024": "1"}.items():
        package.add("populations", area="Here", year=year, population=population)
    folder = package.write(tmp_path)

    assert serious_violence_rates(folder, 2024, "Here")["2024/25 Q1"] == Fraction(1, 2)
    assert set(serious_violence_rates(folder, 2024, "There").values()) == {None}


@pytest.mark.parametrize(("number", "entrants"), [("SE1", 0), ("N/A", 1), ("", 1), ("SE 1", 1)])
def test_a_caution_while_caretaken_elsewhere_uses_up_the_first(
    package: Package, tmp_path: Path, number: str, entrants: int
) -> None:
    package.child("B")
    for child in package.rows["children"]:
        child["originating_yot_person_id"] = number
    package.order("O1", CAUTION, "2023-01-05", "")
    package.rows["outcomes"][0]["residence_on_legal_outcome_date"] = "OTHER"
    package.order("O2", CAUTION, "2023-09-05", "", "B")

    assert count_national(package.write(tmp_path), 2023)[ENTRANTS] == entrants


def test_one_sentencing_occasion_for_several_offences(package: Package, tmp_path: Path) -> None:
    for key in ("O1", "O2"):
        package.offence(key)
        package.outcome(key, DTO, "2023-03-01")
        package.hearing(key, "2023-02-01")
    package.offence("O3")
    package.outcome("O3", DTO, "2023-07-01")

    assert count_national(package.write(tmp_path), 2023)[SENTENCES] == 1
