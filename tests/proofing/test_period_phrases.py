"""Period phrases have the days that people mean by them."""

from datetime import date

import pytest

from childfirst.proofing.phrases.period_phrases import period_at
from childfirst.proofing.phrases.periods import Period
from childfirst.proofing.phrases.words import words_of


def period(text: str) -> Period:
    words = words_of(text)
    found = period_at(words, 0)
    assert found is not None
    assert found[1] == len(words)
    return found[0]


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2023/24", (2023, 4, 1), (2024, 3, 31)),
        ("23/24", (2023, 4, 1), (2024, 3, 31)),
        ("2023\\24", (2023, 4, 1), (2024, 3, 31)),
        ("2023-24", (2023, 4, 1), (2024, 3, 31)),
        ("financial year 2020/2021", (2020, 4, 1), (2021, 3, 31)),
        ("calendar year 2022", (2022, 1, 1), (2022, 12, 31)),
        ("2022", (2022, 1, 1), (2022, 12, 31)),
        ("Q2 2023/24", (2023, 7, 1), (2023, 9, 30)),
        ("2023/24 Q4", (2024, 1, 1), (2024, 3, 31)),
        ("January to March 2024", (2024, 1, 1), (2024, 3, 31)),
        ("Oct 22 - Sep 23", (2022, 10, 1), (2023, 9, 30)),
        ("8th May 2024", (2024, 5, 8), (2024, 5, 8)),
        ("29 February 2024", (2024, 2, 29), (2024, 2, 29)),
        ("the year ending March 2023", (2022, 4, 1), (2023, 3, 31)),
        ("12 months to June 2024", (2023, 7, 1), (2024, 6, 30)),
    ],
)
def test_a_period_has_days(text: str, first: tuple[int, ...], last: tuple[int, ...]) -> None:
    assert (period(text).first, period(text).last) == (date(*first), date(*last))


def test_a_quarter_without_a_year_keeps_its_number() -> None:
    assert period("Q4").quarter == period("the fourth quarter").quarter == 4


def test_two_years_with_a_dash_may_be_one_year_or_two() -> None:
    assert period("2022-2023").loose


@pytest.mark.parametrize("text", ["may", "24/7", "1/2", "in March", "31 June 2024 or so"])
def test_what_is_no_period_is_not_read_as_one(text: str) -> None:
    found = period_at(words_of(text), 0)
    assert found is None


def test_quarters_of_years_not_named_may_be_the_same() -> None:
    assert period("Q4").could_be(period("January to March 2024"))
    assert not period("Q3").could_be(period("Q4"))
