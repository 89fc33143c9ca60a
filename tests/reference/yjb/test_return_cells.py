"""Points of the summary return's own cells, one small package each."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.reference.yjb.measured import measured
from tests.reference.yjb.package import Package
from tests.reference.yjb_return import count_further

REFERRAL, DTO, DETENTION = "REFERRAL_ORDER", "DETENTION_AND_TRAINING_ORDER", "SECTION_250"
Q1 = "2023/24 Q1"


@pytest.fixture
def package() -> Package:
    made = Package()
    made.child()
    return made


def counted(package: Package, folder: Path, *cells: str) -> list[int]:
    """Give the values of the first quarter, on which both counters must agree."""
    found = count_further(package.write(folder), 2023)
    plain = [found[cell, Q1] for cell in cells]
    assert measured(package, cells, Q1) == plain
    return plain


def home(package: Package, key: str, start: str, end: str = "", kind: str = "AT_HOME") -> None:
    values = {"accommodation_type": kind, "suitability": "SUITABLE"}
    package.add("residences", residence_id=key, ypid="A", start_date=start, end_date=end, **values)


@pytest.fixture
def licence(package: Package) -> Package:
    """A boy of 15 sentenced on 10 January, released on 10 April, on licence to 10 June."""
    package.offence("O1")
    package.outcome("O1", DTO, "2023-01-10")
    package.programme("O1", "DTO_CUSTODY", "2023-01-10", "2023-04-09")
    package.programme("O1", "DTO_LICENCE", "2023-04-10", "2023-06-10")
    return package


def test_at_release_is_where_the_child_went(licence: Package, tmp_path: Path) -> None:
    home(licence, "R1", "2023-01-10", "2023-04-10", "YOI")
    home(licence, "R2", "2023-04-10")
    cells = "kpi1.suitable_release", "kpi1.type_release.parents.suitable.order.custody"
    assert counted(licence, tmp_path, *cells, "kpi1.type_release.yoi.suitable") == [1, 1, 0]


def test_only_custody_has_a_release(package: Package, tmp_path: Path) -> None:
    package.offence("O1")
    package.outcome("O1", "YOUTH_REHABILITATION_ORDER", "2023-01-10")
    package.programme("O1", "DTO_LICENCE", "2023-04-10", "2023-06-10")
    place = {"ypid": "A", "provision_type": "COLLEGE", "suitability": "SUITABLE"}
    package.add("education", **place, start_date="2023-04-11", end_date="2023-05-01")
    cells = "kpi2.suitable_school_age_total", "kpi2.type_school_age_total.college"
    assert counted(package, tmp_path, *cells) == [0, 0]


@pytest.mark.parametrize(("released", "expected"), [("2023-03-01", 1), ("", 0), ("1900-01-01", 0)])
def test_other_custody_needs_a_recorded_release(
    package: Package, tmp_path: Path, released: str, expected: int
) -> None:
    package.order("O1", DETENTION, "2022-12-01", "2023-05-31")
    package.rows["programmes"][0]["release_date"] = released
    home(package, "R1", "2022-01-01")
    assert counted(package, tmp_path, "kpi1.suitable_release") == [expected]


def test_each_child_is_added_up_under_one_home(package: Package, tmp_path: Path) -> None:
    package.order("O1", REFERRAL, "2022-12-01", "2023-05-31")
    home(package, "R1", "2022-02-01", "2023-12-31", "FOSTER_CARE_LA")
    home(package, "R2", "2022-02-01", "", "YOI")
    home(package, "R3", "2022-01-01")
    types = [f"kpi1.type_total.{name}" for name in ("foster_care", "yoi", "parents", "unknown")]
    assert counted(package, tmp_path, *types) == [0, 1, 0, 0]


@pytest.mark.parametrize(("day", "expected"), [("2022-11-03", 1), ("2022-11-04", 0)])
def test_before_and_after_a_remand_of_four_weeks(
    package: Package, tmp_path: Path, day: str, expected: int
) -> None:
    package.order("O1", REFERRAL, "2022-12-01", "2023-05-31")
    package.hearing("O1", day, remand="REMAND_IN_CUSTODY")
    package.hearing("O1", "2022-11-20", remand="REMAND_IN_CUSTODY")
    home(package, "R1", "2020-01-01", "2022-11-02")
    home(package, "R2", "2022-12-01", "", "FOSTER_CARE_LA")
    cells = "kpi1.remanded.suitable_start", "kpi1.remanded.type_release.foster_care.suitable"
    assert counted(package, tmp_path, *cells) == [expected] * 2
    assert counted(package, tmp_path, "kpi1.remanded.type_total.foster_care") == [expected]


def test_a_child_that_leaves_school_age_in_the_order_is_added_up_above_it(
    package: Package, tmp_path: Path
) -> None:
    package.rows["children"][0]["date_of_birth"] = "2006-09-01"  # leaves on 30 June 2023
    package.order("O1", REFERRAL, "2022-12-01", "2023-06-30")
    package.order("O2", REFERRAL, "2022-12-01", "2023-07-01")
    cells = "kpi2.school_age_total", "kpi2.above_school_age_total"
    assert counted(package, tmp_path, *cells) == [1, 0]
    found = count_further(tmp_path, 2023)
    assert [found[cell, "2023/24 Q2"] for cell in cells] == [0, 1]


@pytest.mark.parametrize(
    ("record", "expected"),
    [
        ({"screened_date": "2023-02-02", "attended_from": "2023-02-01"}, 1),
        ({"screened_date": "2023-02-02", "attended_from": "2023-02-02"}, 0),
        ({"need_identified_date": "2023-02-02", "attended_from": "2023-02-01"}, 1),
        ({"screened_date": "2023-06-01", "attended_from": "2023-02-01"}, 0),
        ({"attended_from": "2023-02-01"}, 0),
    ],
)
def test_in_treatment_before_the_screening(
    package: Package, tmp_path: Path, record: dict[str, str], expected: int
) -> None:
    package.order("O1", REFERRAL, "2022-12-01", "2023-05-31")
    package.add("health_needs", ypid="A", domain="mental_health", **record)
    assert counted(package, tmp_path, "kpi4.attending_before_screening") == [expected]


def test_who_stayed_away_and_who_is_new(package: Package, tmp_path: Path) -> None:
    for key, sector, senior, joined in (
        ("M1", "police", "YES", "2023-06-30"),
        ("M2", "police", "YES", "2020-01-01"),
        ("M3", "health", "NO", "2023-03-31"),
        ("M4", "other", "NO", "2023-04-01"),
    ):
        package.add(
            "board_members", member_id=key, sector=sector, senior=senior, joined_date=joined
        )
    package.add("board_meetings", meeting_id="B", meeting_date="2023-05-01")
    for key, status in (
        ("M1", "absent"),
        ("M2", "present"),
        ("M3", "apologies"),
        ("M4", "present"),
    ):
        package.add("board_attendance", meeting_id="B", member_id=key, status=status)
    cells = "senior_not_attended.police", "delegated_not_attended.health", "delegated.other"
    new = "new.other", "new_not_attended.police", "new_not_attended.health"
    assert counted(package, tmp_path, *(f"kpi8.{c}" for c in (*cells, *new))) == [0, 1, 1, 1, 1, 0]
