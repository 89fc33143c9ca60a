"""The reference counter runs on any invented partnership, and its cells agree."""

from __future__ import annotations

import csv
import random
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from childfirst.demo import generate
from tests.demo.agreement import disagreements
from tests.reference.local_basis import count, shares

PARTNERSHIPS = {
    "seed": st.integers(0, 10**6),
    "children": st.integers(0, 14),
    "year": st.integers(1999, 2060),
    "faults": st.sampled_from([0.0, 0.5]),
}


@contextmanager
def invented(**wanted: float) -> Iterator[Path]:
    with tempfile.TemporaryDirectory() as folder:
        generate(Path(folder), **wanted)  # type: ignore[arg-type]
        yield Path(folder)


@settings(max_examples=25, deadline=None)
@given(**PARTNERSHIPS)
def test_the_cells_of_small_partnerships_agree(
    seed: int, children: int, year: int, faults: float
) -> None:
    with invented(seed=seed, children=children, year=year, faults=faults) as folder:
        assert list(disagreements(folder, year)) == []


def test_the_cells_of_a_large_partnership_agree(partnership: Path) -> None:
    assert list(disagreements(partnership, 2023)) == []


def test_other_years_can_be_counted(partnership: Path) -> None:
    cohorts = [count(partnership, y)["Cohort|No. of Children", name] for y, name in NEAR]

    assert all(isinstance(number, int) and number > 0 for number in cohorts)
    assert list(disagreements(partnership, 2022)) == []


NEAR = [(2022, "2022/23"), (2023, "2023/24"), (2024, "2024/25")]


def rewrite(folder: Path, table: str, change: object) -> None:
    path = folder / f"{table}.csv"
    with path.open(encoding="utf-8", newline="") as file:
        fields, *rows = list(csv.reader(file))
    rows = change(fields, rows)  # type: ignore[operator]
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([fields, *rows])


def shuffled(_fields: list[str], rows: list[list[str]]) -> list[list[str]]:
    return random.Random(4).sample(rows, len(rows))  # noqa: S311


def open_ends(fields: list[str], rows: list[list[str]]) -> list[list[str]]:
    place = fields.index("end_date")
    for row in rows:
        row[place] = row[place] or "1900-01-01"
    return rows


def all_deleted(fields: list[str], rows: list[list[str]]) -> list[list[str]]:
    place = fields.index("deleted")
    for row in rows:
        row[place] = "YES"
    return rows


@pytest.mark.parametrize(
    "table", ["children", "programmes", "residences", "education", "outcomes", "victim_events"]
)
def test_the_order_of_rows_does_not_matter(table: str) -> None:
    with invented(seed=11, children=150) as folder:
        before = count(folder, 2023)
        rewrite(folder, table, shuffled)
        assert count(folder, 2023) == before


@pytest.mark.parametrize("table", ["programmes", "residences", "care_statuses"])
def test_a_blank_end_and_a_placeholder_are_the_same(table: str) -> None:
    with invented(seed=12, children=150) as folder:
        before = count(folder, 2023)
        rewrite(folder, table, open_ends)
        assert count(folder, 2023) == before


def test_deleted_children_are_nowhere() -> None:
    with invented(seed=13, children=150) as folder:
        rewrite(folder, "children", all_deleted)
        counted = count(folder, 2023)
        assert set(shares(folder, 2023).values()) == {(0, 0)}
        assert {
            value
            for (cell, _), value in counted.items()
            if not cell.startswith(("KPI 8", "Appendix 3"))
        } == {0}
