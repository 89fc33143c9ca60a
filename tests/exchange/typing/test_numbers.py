"""Whole numbers and numbers as people and spreadsheets write them."""

from decimal import Decimal

import pytest

from childfirst.exchange.typing.numbers import read_number, read_whole
from childfirst.exchange.typing.problem import Problem


@pytest.mark.parametrize(
    ("text", "number"),
    [("26", 26), ("26.0", 26), ("26.", 26), ("1,234", 1234), ("-3", -3), ("+3", 3), ("0", 0)],
)
def test_whole_numbers(text: str, number: int) -> None:
    assert read_whole(text, None, None) == number


@pytest.mark.parametrize(
    "text", ["2.5", "two", "1,23", "1.234,0", "£5", "5%", "1e3", "", "9" * 5000, "\u0663"]
)
def test_what_is_no_whole_number(text: str) -> None:
    assert isinstance(read_whole(text, None, None), Problem)


@pytest.mark.parametrize(
    ("text", "limits", "expected"),
    [
        ("0", (1, 8), "from 1 to 8"),
        ("9", (1, 8), "from 1 to 8"),
        ("-1", (0, None), "at least 0"),
        ("9", (None, 8), "at most 8"),
        (str(2**63), (None, None), "a whole number"),
    ],
)
def test_out_of_range(text: str, limits: tuple[int | None, int | None], expected: str) -> None:
    problem = read_whole(text, *limits)
    assert isinstance(problem, Problem)
    assert problem.kind == "out of range"
    assert expected in problem.expected


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("12.5", "12.5"),
        ("1,234.5678", "1234.5678"),
        (".5", "0.5"),
        ("0.50000", "0.5"),
        ("-1", "-1"),
    ],
)
def test_numbers(text: str, number: str) -> None:
    assert read_number(text) == Decimal(number)


@pytest.mark.parametrize(
    "text", ["0.12345", "1e5", "a", "1" * 15, "12.5%", "NaN", "1" * 5000, "1" * 30 + ".12345"]
)
def test_what_is_no_number(text: str) -> None:
    assert isinstance(read_number(text), Problem)
