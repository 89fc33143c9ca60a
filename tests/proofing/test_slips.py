"""Digits changed over, of numbers of either sign."""

from __future__ import annotations

from decimal import Decimal

import pytest

from childfirst.proofing.quantities.slips import slips_of, with_digits_changed_over


@pytest.mark.parametrize(
    ("number", "made"),
    [(123, [132, 213]), (-123, [-213, -132]), (10, []), (7, []), (0, []), (11, [])],
)
def test_two_neighbours_are_changed_over(number: int, made: list[int]) -> None:
    assert with_digits_changed_over(Decimal(number)) == [Decimal(each) for each in made]


def test_the_slips_of_a_number_have_one_digit_wrong_two_changed_over_or_the_other_sign() -> None:
    made = slips_of(Decimal("-1.2"))
    assert {Decimal(each) for each in ("-2.1", "-1.3", "-9.2", "1.2")} <= made
    assert not made & {Decimal("-1.2"), Decimal("-2.3"), Decimal("-12")}
