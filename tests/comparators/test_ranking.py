"""Ranks and the units of rates."""

from decimal import Decimal

import pytest

from childfirst.comparators.ranking import Rank, ranks
from childfirst.rate_units import per_of, plain


def test_ties_take_the_best_place_and_use_up_the_next() -> None:
    found = ranks({name: Decimal(v) for name, v in zip("abcd", (9, 5, 5, 1), strict=True)})
    assert [(r.place, r.joint) for r in found.values()] == [
        (1, False), (2, True), (2, True), (4, False),
    ]  # fmt: skip
    assert found["d"].words == "lowest of 4"


def test_equal_values_written_differently_tie() -> None:
    assert ranks({"a": Decimal("0.30"), "b": Decimal("0.3")})["a"].joint


@pytest.mark.parametrize(
    ("rank", "words"),
    [
        (Rank(1, False, 1), "highest of 1"),
        (Rank(1, True, 2), "joint highest of 2"),
        (Rank(2, True, 3), "joint second highest of 3"),
        (Rank(3, False, 3), "lowest of 3"),
        (Rank(40, False, 157), "40th highest of 157"),
        (Rank(13, True, 157), "joint 13th highest of 157"),
        (Rank(22, False, 157), "22nd highest of 157"),
        (Rank(111, False, 157), "111th highest of 157"),
    ],
)
def test_words_of_a_rank(rank: Rank, words: str) -> None:
    assert rank.words == words


@pytest.mark.parametrize(
    ("unit", "per"),
    [
        ("Rate per 100 000", 100_000),
        ("per 100,000 children aged 10-17", 100_000),
        ("per 1,000 children aged 10-17", 1_000),
        ("per 10000", 10_000),
        ("percent of the cohort", 100),
        ("% of Reoffenders", 100),
        ("percentage of the cohort", 100),
        ("reoffences per reoffender", 1),
        ("No. of FTE", None),
        ("", None),
    ],
)
def test_what_a_printed_unit_is_per(unit: str, per: int | None) -> None:
    assert per_of(unit) == per


@pytest.mark.parametrize(
    ("value", "places", "shown"),
    [("37.0000", 1, "37.0"), ("0.3000", 2, "0.30"), ("0", 2, "0.00"), ("1200.0000", 0, "1200"),
     ("0.0820", 2, "0.082")],
)  # fmt: skip
def test_a_number_as_it_was_written(value: str, places: int, shown: str) -> None:
    assert str(plain(Decimal(value), places)) == shown
