"""Digits changed over, of numbers of either sign."""

from __future__ import annotations

from decimal import Decimal

import pytest

from childfirst.proofing.quantities.slips import with_digits_changed_over


@pytest.mark.parametrize(
    ("number", "made"),
    [(123, [132, 213]), (-123, [-213, -132]), (10, []), (7, []), (0, []), (11, [])],
)
def test_two_neighbours_are_changed_over(number: int, made: list[int]) -> None:
    assert with_digits_changed_over(Decimal(number)) == [Decimal(each) for each in made]
