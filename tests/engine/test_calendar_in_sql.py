"""Ages, school years and months follow the calendar, 29 February included."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from childfirst.language.functions import (
    age,
    months_after,
    months_between,
    school_year_group,
)
from childfirst.periods import months_after as months_after_day
from tests.engine.days import answers, days

DAYS = st.dates(date(1990, 1, 1), date(2040, 12, 31))


def plain_age(born: date, on: date) -> int:
    return on.year - born.year - ((on.month, on.day) < (born.month, born.day))


@settings(deadline=None, max_examples=60)
@given(st.lists(st.tuples(DAYS, DAYS), min_size=1, max_size=50))
def test_ages_and_school_years_follow_the_calendar(pairs: list[tuple[date, date]]) -> None:
    rows = [{"one": born, "other": on} for born, on in pairs]
    found = answers(
        rows, age=age(days.one, days.other), group=school_year_group(days.one, days.other)
    )
    for (born, on), row in zip(pairs, found, strict=True):
        assert row["age"] == plain_age(born, on)
        first = [d.year if d.month >= 9 else d.year - 1 for d in (born, on)]
        assert row["group"] == first[1] - first[0] - 5


@settings(deadline=None, max_examples=60)
@given(st.lists(st.tuples(DAYS, DAYS), min_size=1, max_size=50), st.integers(0, 30))
def test_months_are_counted_to_the_end_of_a_shorter_month(
    pairs: list[tuple[date, date]], months: int
) -> None:
    rows = [{"one": min(pair), "other": max(pair)} for pair in pairs]
    found = answers(
        rows,
        first=days.one,
        last=days.other,
        after=months_after(days.one, months),
        whole=months_between(days.one, days.other),
    )
    for row in found:
        first, last, whole = row["first"], row["last"], row["whole"]
        assert isinstance(first, date) and isinstance(last, date) and isinstance(whole, int)
        assert row["after"] == months_after_day(first, months)
        assert months_after_day(first, whole) <= last < months_after_day(first, whole + 1)


@pytest.mark.parametrize(
    ("on", "years"),
    [(date(2023, 2, 28), 14), (date(2023, 3, 1), 15), (date(2024, 2, 29), 16)],
)
def test_a_child_born_on_29_february(on: date, years: int) -> None:
    rows = [{"one": date(2008, 2, 29), "other": on}]
    assert answers(rows, age=age(days.one, days.other)) == [{"service": "Here", "age": years}]


def test_a_day_may_be_counted_from_either_side() -> None:
    start = date(2023, 4, 1)
    rows: list[dict[str, object]] = [{"one": start, "other": start + timedelta(days=91)}]
    assert answers(rows, between=days.other - days.one)[0]["between"] == 91
