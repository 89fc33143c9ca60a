"""Numbers that are rounded in print leave room for what was worked out before rounding."""

from __future__ import annotations

from decimal import Decimal

import pytest

from childfirst.proofing.as_printed.leeway import place_of_column, places
from tests.proofing.made import found


@pytest.mark.parametrize(
    ("numbers", "rounded_to"),
    [
        (["3900", "6500"], ["100", "100"]),
        (["39000", "65000"], ["1000", "1000"]),
        (["300", "450"], ["0", "0"]),
        (["3900", "6512"], ["0", "0"]),
        (["8.2", "8.8"], ["0.1", "0.1"]),
    ],
)
def test_whole_numbers_are_exact_unless_all_are_large_and_end_in_noughts(
    numbers: list[str], rounded_to: list[str]
) -> None:
    told = [Decimal(number) for number in numbers]
    steps = [Decimal("0.1") if "." in number else Decimal(1) for number in numbers]
    assert places(list(zip(told, steps, strict=True))) == list(map(Decimal, rounded_to))


def test_a_column_is_rounded_where_all_its_numbers_are() -> None:
    assert place_of_column(map(Decimal, (30, 480, 1250, 90))) == 10
    assert place_of_column(map(Decimal, (30, 480, 1255, 90))) == 0
    assert place_of_column(map(Decimal, (30, 480))) == 0


def test_shares_of_rounded_counts_in_a_table_may_be_off_by_what_rounding_does() -> None:
    rows = "White\t1,240\t59.6%\nBlack\t480\t23.1%\nMixed\t270\t13.0%\nAsian\t60\t2.7%\n"
    table = f"Group\tChildren\tShare\n{rows}Other\t30\t{{}}\nTotal\t2,080\t100.0%\n"
    wrong = [str(each.verdict) for each in found(table.format("1.4%"), "percentage_of")]
    assert "inconsistent" not in wrong
    wrong = [str(each.verdict) for each in found(table.format("4.1%"), "percentage_of")]
    assert wrong.count("inconsistent") == 1
