"""The reference counter gives every value known for the example service."""

from __future__ import annotations

import csv
from decimal import Decimal
from pathlib import Path

from tests.reference.national import count_national
from tests.reference.periods import quarters
from tests.reference.yjb_basis import count

EXAMPLE = Path(__file__).parents[3] / "examples" / "sefton-2023-24"


def expected(name: str, key: str) -> dict[tuple[str, str], Decimal]:
    with (EXAMPLE / "expected" / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return {(row[key], row["period"]): Decimal(row["value"]) for row in csv.DictReader(file)}


def test_every_value_of_the_first_quarter_is_counted() -> None:
    wanted = expected("yjb_basis_q1", "cell")

    counted = count(EXAMPLE, 2023)

    assert len(wanted) == 636
    assert {key: Decimal(counted[key]) for key in wanted} == wanted


def test_every_quarter_has_the_same_cells() -> None:
    names = {cell for cell, _ in expected("yjb_basis_q1", "cell")}

    counted = count(EXAMPLE, 2023)

    assert set(counted) == {(name, q.label) for name in names for q in quarters(2023)}


def test_both_national_indicators_are_counted() -> None:
    wanted = expected("national_indicators", "indicator")

    assert len(wanted) == 4
    assert count_national(EXAMPLE, 2023) == wanted
