"""Dates: which spellings are read, which mean no date, which are refused and why."""

from datetime import date

import pytest

from childfirst.exchange.typing.dates import date_pattern, read_date
from childfirst.exchange.typing.problem import Problem

FIRST_OF_APRIL = date(2023, 4, 1)


@pytest.mark.parametrize(
    "text",
    ["2023-04-01", "2023-4-1", "2023-04-01 00:00:00", "2023-04-01T00:00:00.000Z",
     "2023-04-01 00:00", "45017", "45017.0"],
)  # fmt: skip
def test_read_without_a_mapping(text: str) -> None:
    assert read_date(text) == FIRST_OF_APRIL


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("01/04/2023", "dd/mm/yyyy"),
        ("1/4/2023", "dd/mm/yyyy"),
        ("01/04/2023 00:00:00", "dd/mm/yyyy"),
        ("04/01/2023", "mm/dd/yyyy"),
        ("01.04.23", "dd.mm.yy"),
        ("01-Apr-2023", "dd-mon-yyyy"),
        ("1 april 2023", "dd month yyyy"),
        ("20230401", "yyyymmdd"),
        ("2023-04-01", "dd/mm/yyyy"),
    ],
)
def test_read_when_a_mapping_says_how(text: str, written: str) -> None:
    assert read_date(text, [written]) == FIRST_OF_APRIL


def test_the_29th_of_february_exists_in_leap_years() -> None:
    assert read_date("2024-02-29") == date(2024, 2, 29)


@pytest.mark.parametrize(
    "text", ["1900-01-01", "1899-12-30", "1899-12-31", "1900-01-01 00:00:00", "0", "1", "00:00:00"]
)
def test_days_that_stand_for_no_date(text: str) -> None:
    assert read_date(text) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2023-02-30", "February 2023 has 28 days"),
        ("2023-13-01", "a month from 1 to 12"),
        ("0203-04-01", "a year from 1900"),
        ("soon", "such as 2023-04-01"),
        ("2023", "such as 2023-04-01"),
        ("2023-04-01 14:30", "such as 2023-04-01"),
        ("03/04/2023", "such as 2023-04-01"),
    ],
)
def test_refused(text: str, expected: str) -> None:
    problem = read_date(text)
    assert isinstance(problem, Problem)
    assert expected in problem.expected


def test_day_and_month_that_cannot_be_told_apart() -> None:
    problem = read_date("03/04/2023")
    assert isinstance(problem, Problem)
    assert "dd/mm/yyyy" in problem.remedy


@pytest.mark.parametrize("written", ["dd/mm", "yyyy", "dd/mm/yyyy/dd", ""])
def test_formats_that_are_not_clear(written: str) -> None:
    with pytest.raises(ValueError, match=r"needs|twice"):
        date_pattern(written)
