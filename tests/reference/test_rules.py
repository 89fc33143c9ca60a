"""Points of the counting rules that the example service happens not to decide."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from tests.reference.cells import split
from tests.reference.cohort import last_open_day, stands
from tests.reference.diversion import OPEN, REASONS, SUCCESS, UNNAMED, result
from tests.reference.education import age, year_group
from tests.reference.extracts import by, dated, day
from tests.reference.in_force import in_force
from tests.reference.local_basis import percent
from tests.reference.periods import quarters, since_august, whole


def record(start: str, end: str = "", key: str = "A") -> dict[str, str]:
    return {"start_date": start, "end_date": end, "key": key}


def test_the_year_is_its_four_quarters() -> None:
    year, parts = whole(2027), quarters(2027)

    assert [part.label for part in parts] == [f"2027/28 Q{n}" for n in (1, 2, 3, 4)]
    assert (parts[0].first, parts[-1].last) == (year.first, year.last)
    assert parts[3].holds(date(2028, 2, 29))
    assert not parts[3].holds(None)
    assert whole(2099).label == "2099/00"
    assert since_august(2023).label == "since 2023-08-01"


def test_a_blank_and_a_placeholder_are_no_date() -> None:
    row = {"blank": "", "placeholder": "1900-01-01", "real": "2024-02-29"}

    assert day(row, "blank") is None
    assert day(row, "placeholder") is None
    assert not by(row, "placeholder", date(2024, 3, 1))
    assert by(row, "real", date(2024, 2, 29))
    with pytest.raises(ValueError, match="placeholder must hold a date"):
        dated(row, "placeholder")


@pytest.mark.parametrize(
    ("end", "last"),
    [
        ("", date(2023, 6, 30)),
        ("1900-01-01", date(2023, 6, 30)),
        ("2023-04-01", date(2023, 4, 1)),
        ("2023-03-31", None),
        ("2024-01-01", date(2023, 6, 30)),
    ],
)
def test_start_and_end_days_are_inside_a_programme(end: str, last: date | None) -> None:
    assert last_open_day(record("2022-01-01", end), quarters(2023)[0]) == last


@pytest.mark.parametrize(
    ("rows", "chosen"),
    [
        ([record("2023-01-01", key="A"), record("2023-01-02", "2023-06-01", "B")], "B"),
        ([record("2023-01-01", key="A"), record("2023-01-01", "2023-06-01", "B")], "A"),
        ([record("2023-01-01", "2023-06-02"), record("2023-01-01", "2023-06-01", "B")], "A"),
        ([record("2023-01-01", key="A"), record("2023-01-01", "1900-01-01", "B")], "B"),
        ([record("2023-05-01", "2023-05-01", "B"), record("2023-05-02", key="A")], "B"),
    ],
)
def test_one_of_several_records_is_in_force(rows: list[dict[str, str]], chosen: str) -> None:
    found = in_force(rows, date(2023, 5, 1), "key")

    assert found is not None
    assert found["key"] == chosen


def test_no_record_is_in_force_before_the_first_or_after_the_last() -> None:
    rows = [record("2023-05-02"), record("2023-01-01", "2023-04-30")]

    assert in_force(rows, date(2023, 5, 1), "key") is None


def test_year_groups_turn_on_the_first_of_september() -> None:
    assert year_group(date(2007, 9, 1), date(2023, 9, 1)) == 11
    assert year_group(date(2007, 9, 1), date(2024, 8, 31)) == 11
    assert year_group(date(2007, 8, 31), date(2024, 8, 31)) == 12
    assert year_group(date(2008, 2, 29), date(2024, 9, 1)) == 12


def test_a_birthday_on_29_february_falls_on_1_march_in_other_years() -> None:
    assert age(date(2008, 2, 29), date(2023, 2, 28)) == 14
    assert age(date(2008, 2, 29), date(2023, 3, 1)) == 15
    assert age(date(2008, 2, 29), date(2024, 2, 29)) == 16


@pytest.mark.parametrize(
    ("residence", "appeal", "standing"),
    [
        ("LOCAL", "", True),
        ("LOCAL", "Appeal pending", True),
        ("LOCAL", "Result of appeal unchanged", True),
        ("LOCAL", "Changed on appeal", False),
        ("LOCAL", "Result of appeal successful", False),
        ("OTHER", "", False),
    ],
)
def test_which_outcomes_stand(residence: str, appeal: str, standing: bool) -> None:
    outcome = {"residence_on_legal_outcome_date": residence, "outcome_appeal_status": appeal}

    assert stands(outcome) is standing


@pytest.mark.parametrize(
    ("end", "completed", "reason", "said"),
    [
        ("2024-04-01", "YES", "COMPLETED", OPEN),
        ("1900-01-01", "", "", OPEN),
        ("2024-03-31", "YES", "REFUSED", SUCCESS),
        ("2024-03-31", "NO", "REFUSED", REASONS["REFUSED"]),
        ("2024-03-31", "", "COMPLETED", UNNAMED),
        ("2024-03-31", "NO", "ORDER_EXPIRED", UNNAMED),
    ],
)
def test_how_a_programme_stands(end: str, completed: str, reason: str, said: str) -> None:
    programme = {"end_date": end, "successfully_completed": completed, "end_reason": reason}

    assert result(programme, whole(2023)) == said


def test_a_split_gives_zeros_and_adds_up() -> None:
    cells = list(split("T", "P", ["a", "b"], ["a", "a"], "all"))

    assert [(cell.category, cell.value, cell.base) for cell in cells] == [
        ("a", 2, 2),
        ("b", 0, 2),
        ("all", 2, None),
    ]


def test_percentages_are_rounded_half_up() -> None:
    assert percent(1, 16) == Decimal("6.3")
    assert percent(1, 2000) == Decimal("0.1")
    assert percent(0, 5) == Decimal("0.0")
    assert percent(0, 0) is None
