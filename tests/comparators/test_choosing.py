"""Which periods are set beside each other."""

from datetime import date

from childfirst.comparators.choosing import is_year_before, latest_periods
from childfirst.comparators.values import Span
from childfirst.periods import parse_period


def span(first: date, last: date) -> Span:
    return Span(first, last, f"{first} to {last}")


def test_the_latest_period_that_was_over() -> None:
    spans = [span(date(y, 1, 1), date(y, 12, 31)) for y in (2021, 2022, 2023, 2024)]
    found = latest_periods(spans, parse_period("2023-24"))
    assert found is not None
    assert (found.later.first_day.year, found.earlier and found.earlier.first_day.year) == (
        2023, 2022,
    )  # fmt: skip


def test_nothing_is_old_enough() -> None:
    assert (
        latest_periods([span(date(2024, 1, 1), date(2024, 12, 31))], parse_period("2023")) is None
    )


def test_another_length_is_not_the_year_before() -> None:
    spans = [span(date(2022, 4, 1), date(2022, 12, 31)), span(date(2023, 1, 1), date(2023, 12, 31))]
    found = latest_periods(spans, parse_period("2023-24"))
    assert found is not None
    assert found.earlier is None


def test_a_year_that_ends_on_29_february() -> None:
    later = span(date(2023, 3, 1), date(2024, 2, 29))
    assert is_year_before(span(date(2022, 3, 1), date(2023, 2, 28)), later)
    after = span(date(2024, 3, 1), date(2025, 2, 28))
    assert is_year_before(later, after)
    assert not is_year_before(after, later)


def test_a_label_is_no_part_of_a_period() -> None:
    assert Span(date(2023, 1, 1), date(2023, 12, 31), "2023") == span(
        date(2023, 1, 1), date(2023, 12, 31)
    )
