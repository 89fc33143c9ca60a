"""Periods of every kind, as people write them, and the quarters and years that they hold."""

from datetime import date
from itertools import pairwise

import pytest

from childfirst.periods import CALENDAR_YEAR, financial_year, parse_period
from childfirst.periods_of_reports import periods_before, periods_to_count, quarters_of
from tests.measures.one_child import figures


@pytest.mark.parametrize(
    ("text", "label", "first", "last", "quarters"),
    [
        ("2023-24", "2023/24", date(2023, 4, 1), date(2024, 3, 31), 4),
        ("2023/24 Q4", "2023/24 Q4", date(2024, 1, 1), date(2024, 3, 31), 1),
        ("2023-24q1", "2023/24 Q1", date(2023, 4, 1), date(2023, 6, 30), 1),
        ("1999-00", "1999/00", date(1999, 4, 1), date(2000, 3, 31), 4),
        ("2024", "2024", date(2024, 1, 1), date(2024, 12, 31), 4),
        (
            "2023-08-01..2024-02-29",
            "2023-08-01 to 2024-02-29",
            date(2023, 8, 1),
            date(2024, 2, 29),
            3,
        ),
    ],
)
def test_periods_as_people_write_them(
    text: str, label: str, first: date, last: date, quarters: int
) -> None:
    period = parse_period(text)
    assert (period.label, period.first_day, period.last_day) == (label, first, last)
    assert len(quarters_of(period)) == quarters


@pytest.mark.parametrize("text", ["2023-25", "2023-24Q5", "spring", "2024-02-30..2024-03-01", ""])
def test_a_period_that_is_none_says_how_to_write_one(text: str) -> None:
    with pytest.raises(ValueError, match="write it as"):
        parse_period(text)


def test_the_quarters_of_a_year_touch_and_cover_it() -> None:
    year = financial_year(2023)
    quarters = quarters_of(year)
    assert quarters[0].first_day == year.first_day
    assert quarters[-1].last_day == year.last_day
    gaps = [(after.first_day - before.last_day).days for before, after in pairwise(quarters)]
    assert gaps == [1, 1, 1]


@pytest.mark.parametrize("text", ["2023-08-10..2023-08-20", "2023-08-31..2023-08-31"])
def test_days_within_a_quarter_are_counted_once(text: str) -> None:
    found = figures(date(2024, 6, 30), text)
    label = text.replace("..", " to ")
    assert found["Cohort|No. of Children", label].value == 1
    assert [period.label for period in periods_to_count(parse_period(text))] == [label]


def test_the_quarters_before_a_part_of_one_do_not_reach_into_it() -> None:
    part = parse_period("2024-02-10..2024-02-20")
    assert [p.label for p in periods_before(part, 2)] == ["2023/24 Q2", "2023/24 Q3"]


@pytest.mark.parametrize(
    ("text", "is_quarter"),
    [("2023-24Q4", True), ("March 2024", False), ("2024-02-01..2024-02-29", False)],
)
def test_only_a_whole_quarter_is_called_one(text: str, is_quarter: bool) -> None:
    assert parse_period(text).is_quarter is is_quarter


def test_a_calendar_year_takes_in_a_quarter_of_the_year_before() -> None:
    labels = [period.label for period in periods_to_count(parse_period("2024"))][:4]
    assert labels == ["2023/24 Q4", "2024/25 Q1", "2024/25 Q2", "2024/25 Q3"]


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("2023-24", [2022, 2023]),
        ("2023", [2022, 2023]),
        ("2023-04-01..2023-12-30", [2022, 2023]),
        ("2022-04-01..2024-12-30", [2021, 2022, 2023]),
        ("2022-04-01..2024-12-31", [2021, 2022, 2023, 2024]),
    ],
)
def test_a_longer_period_has_every_calendar_year_that_it_covers(
    text: str, years: list[int]
) -> None:
    counted = periods_to_count(parse_period(text))
    assert [p.first_day.year for p in counted if p.kind == CALENDAR_YEAR] == years
