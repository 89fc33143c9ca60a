"""Statuses tell zero, nobody, not collected and not yet due apart; periods of every kind count."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from itertools import pairwise

import pytest

from childfirst.engine.example_tables import example_tables
from childfirst.measures.catalogue import BREAKDOWNS, LOCAL
from childfirst.measures.counter import count_all, counting_session
from childfirst.measures.figures import Figure, Status
from childfirst.measures.services import Service
from childfirst.periods import CALENDAR_YEAR, financial_year, parse_period
from childfirst.periods_of_reports import periods_before, periods_to_count, quarters_of
from tests.example import local_figures

CASE = """
    programmes: ypid, start_date, end_date
      A, 2023-04-10, 2023-09-30
    residences: ypid, start_date, suitability
      A, 2023-01-01, SUITABLE
"""


def figures(as_at: date, period: str = "2023-24", missing: frozenset[str] = frozenset()):
    wanted = parse_period(period)
    service = Service("Here", "s", as_at, missing)
    with counting_session({"Here": example_tables(CASE)}, {"Here": as_at}, wanted) as session:
        counted = count_all(session, LOCAL, [service], wanted)
    return {(figure.cell, figure.period): figure for figure in counted}


def test_zero_is_not_nobody() -> None:
    found = figures(date(2024, 6, 30))
    assert found["Visual 1b|Suitable", "2023/24 Q1"].status is Status.COUNTED
    assert found["Visual 1b|Unsuitable", "2023/24 Q1"].status is Status.ZERO
    assert found["Visual 1b|Unsuitable", "2023/24 Q4"].status is Status.NONE_RECORDED


def test_what_was_not_supplied_is_not_zero() -> None:
    found = figures(date(2024, 6, 30), missing=frozenset({"residences"}))
    cell = found["Visual 1b|Suitable", "2023/24 Q1"]
    assert (cell.status, cell.value, cell.denominator) == (Status.NOT_COLLECTED, None, None)
    assert found["Cohort|No. of Children", "2023/24 Q1"].value == 1


def test_a_period_that_is_not_over_is_provisional_and_one_not_begun_not_due() -> None:
    found = figures(date(2023, 8, 1))
    statuses = [
        found["Cohort|No. of Children", f"2023/24 Q{number}"].status for number in (1, 2, 3)
    ]
    assert statuses == [Status.COUNTED, Status.PROVISIONAL, Status.NOT_YET_DUE]
    assert found["Cohort|No. of Children", "2023/24 Q3"].value is None


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


def test_a_custom_period_counts_its_own_days_only() -> None:
    found = figures(date(2024, 6, 30), "2023-08-01..2023-12-31")
    assert found["Visual 1c|Suitable", "2023-08-01 to 2023-12-31"].value == 1
    assert found["Visual 1b|Suitable", "2023-08-01 to 2023-09-30"].value == 1
    assert found["Visual 1b|Suitable", "2023/24 Q3"].value == 0


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


def test_two_services_with_the_same_keys_are_never_mixed() -> None:
    other = CASE.replace("SUITABLE", "UNSUITABLE").replace("2023-09-30", "")
    services = {"Here": example_tables(CASE), "There": example_tables(other)}
    found = {
        (figure.area, figure.cell, figure.period): figure.value
        for figure in local_figures(services, financial_year(2023))
    }
    assert found["Here", "Visual 1b|Suitable", "2023/24 Q1"] == 1
    assert found["There", "Visual 1b|Suitable", "2023/24 Q1"] == 0
    assert found["There", "Visual 1b|Unsuitable", "2023/24 Q4"] == 1
    assert found["Here", "Visual 1b|Unsuitable", "2023/24 Q4"] == 0


def test_a_breakdown_adds_up_to_everybody() -> None:
    wanted = financial_year(2023)
    day = date(2024, 6, 30)
    with counting_session({"Here": example_tables(CASE)}, {"Here": day}, wanted) as session:
        broken = count_all(
            session, LOCAL, [Service("Here", "s", day)], wanted, None, BREAKDOWNS["local"]["sex"]
        )
    whole = figures(day)
    sums: dict[tuple[str, str], int] = {}
    for figure in broken:
        if figure.table.startswith("Visual 1b") and isinstance(figure.value, int):
            key = (figure.cell, figure.period)
            sums[key] = sums.get(key, 0) + figure.value
    assert sums
    assert all(whole[key].value == value for key, value in sums.items() if key in whole)


def test_percentages_are_rounded_half_up_and_absent_without_a_base() -> None:
    figure = Figure(
        "CF",
        "T|x",
        "local",
        "KPI",
        "Here",
        "2023/24",
        "x",
        "",
        1,
        1,
        8,
        None,
        None,
        "children",
        Status.COUNTED,
        "d",
        "s",
    )
    assert figure.percent == Decimal("12.5")
    assert replace(figure, numerator=1, denominator=16).percent == Decimal("6.3")
    assert replace(figure, numerator=0, denominator=0).percent is None


def test_references_are_unique_and_stay_the_same() -> None:
    first, second = figures(date(2024, 6, 30)), figures(date(2024, 6, 30))
    references = [figure.reference for figure in first.values()]
    assert len(set(references)) == len(references)
    assert references == [figure.reference for figure in second.values()]
