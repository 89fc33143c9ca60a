"""Number phrases mean what people mean by them."""

from decimal import Decimal

import pytest

from childfirst.proofing.phrases.number_phrases import number_at
from childfirst.proofing.phrases.numbers import Hedge, Number
from childfirst.proofing.phrases.words import words_of


def number(text: str) -> Number:
    found = number_at(words_of(text), 0)
    assert found is not None
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
        ("just over 40 per cent", Hedge.JUST_OVER),
        ("just under four in ten", Hedge.JUST_UNDER),
        ("over 40 per cent", Hedge.OVER),
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
