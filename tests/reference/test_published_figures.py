"""The reference counter gives every published figure of the example service."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

from tests.reference.extracts import Row
from tests.reference.local_basis import count, percent, shares

EXAMPLE = Path(__file__).parents[2] / "examples" / "sefton-2023-24"


def expected() -> Iterator[tuple[tuple[str, str], Row]]:
    with (EXAMPLE / "expected" / "sefton_basis.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            yield (f"{row['table']}|{row['category']}", row["period"]), row


@pytest.fixture(scope="module")
def counted() -> dict[tuple[str, str], object]:
    return count(EXAMPLE, 2023)


def number(text: object) -> object:
    return text if text in ("P", "A") else Decimal(str(text))


def test_every_published_value_is_counted(counted: dict[tuple[str, str], object]) -> None:
    rows = dict(expected())

    given = {key: number(counted[key]) for key in rows}

    assert len(rows) == 469
    assert given == {key: number(row["value"]) for key, row in rows.items()}


def test_every_published_percentage_is_counted() -> None:
    found = shares(EXAMPLE, 2023)
    rows = {key: row["percent"] for key, row in expected() if row["percent"]}

    given = {key: percent(*found[key]) for key in rows}

    assert given == {key: Decimal(text) for key, text in rows.items()}
