"""Number and period phrases mean what people mean by them."""

from datetime import date
from decimal import Decimal

import pytest

from childfirst.proofing.phrases.numbers import Hedge, Number, number_at
from childfirst.proofing.phrases.ordinals import ordinal_named, ordinal_of
from childfirst.proofing.phrases.period import Period
from childfirst.proofing.phrases.periods import period_at
from childfirst.proofing.phrases.words import words_of


def number(text: str) -> Number:
    found = number_at(words_of(text), 0)
    assert found is not None
    return found[0]


def period(text: str) -> Period:
    words = words_of(text)
    found = period_at(words, 0)
    assert found is not None
    assert found[1] == len(words)
    return found[0]


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("35", "35", ""),
        ("1,234 children", "1234", ""),
        ("£1.2m", "1200000", "£"),
        ("£1,287,996", "1287996", "£"),
        ("-£500", "-500", "£"),
        ("12½", "12.5", ""),
        ("47.3%", "47.3", "%"),
        ("5 per cent", "5", "%"),
        ("0.9 percentage points", "0.9", "points"),
        ("11-fold", "11", "times"),
        ("3 times", "3", "times"),
        ("-3", "-3", ""),
        ("twenty-one", "21", ""),
        ("three hundred and twelve", "312", ""),
        ("2 million", "2000000", ""),
        ("one in five", "0.2", "share"),
        ("one in 20", "0.05", "share"),
        ("one in 2023", "1", ""),
        ("half", "0.5", "share"),
        ("a quarter of them", "0.25", "share"),
        ("one-half of the towns", "0.5", "share"),
        ("five and a half years", "5.5", ""),
        ("three-and-a-half years", "3.5", ""),
        ("one and one-half", "1.5", ""),
        ("two and a half millions", "2500000", ""),
        ("half a million people", "500000", ""),
        ("a quarter of a million people", "250000", ""),
    ],
)
def test_a_number_has_a_value_and_a_unit(text: str, value: str, unit: str) -> None:
    assert (number(text).value, number(text).unit) == (Decimal(value), unit)


@pytest.mark.parametrize(
    ("text", "hedge"),
    [
        ("about two thirds of them", Hedge.ABOUT),
        ("nearly half", Hedge.ABOUT),
        ("just over 40 per cent", Hedge.OVER),
        ("more than 12", Hedge.OVER),
        ("less than 25", Hedge.UNDER),
    ],
)
def test_a_number_may_be_hedged(text: str, hedge: Hedge) -> None:
    assert number(text).hedge is hedge


def test_a_number_knows_the_place_of_its_last_figure() -> None:
    assert number("47.3%").step == Decimal("0.1")
    assert number("£1.2m").step == Decimal(100_000)


def test_a_dash_makes_a_range_only_between_figures() -> None:
    assert number("8-12 weeks").upper == Decimal(12)
    assert number("10 - 3").upper is None


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


@pytest.mark.parametrize(
    "name", ["NEE-05", "Covid-19", "CF-12", "rule BRD\N{NON-BREAKING HYPHEN}8"]
)
def test_a_figure_tied_to_letters_is_part_of_a_name(name: str) -> None:
    words = words_of(name)
    assert number_at(words, len(words) - 1) is None


def test_a_figure_after_a_dash_between_words_is_a_number() -> None:
    words = words_of("Total - 45")
    found = number_at(words, len(words) - 1)
    assert found is not None
    assert found[0].value == 45


@pytest.mark.parametrize(
    ("text", "place"), [("second", 2), ("2nd", 2), ("19th", 19), ("111th", 111), ("tenth", 10)]
)
def test_a_place_in_words_or_figures(text: str, place: int) -> None:
    assert ordinal_of([text]) == place


@pytest.mark.parametrize("text", ["2", "of", "2ndly", "th"])
def test_other_words_are_no_places(text: str) -> None:
    assert ordinal_of([text]) is None


@pytest.mark.parametrize("place", range(1, 200))
def test_a_place_that_is_written_is_read_again(place: int) -> None:
    assert ordinal_of([ordinal_named(place)]) == place
