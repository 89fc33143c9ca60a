"""The cohort profile: the engine and a plain counter agree, cell by cell."""

from __future__ import annotations

from pathlib import Path

import pytest

from childfirst.demo import generate
from childfirst.measures.figures import Figure
from tests.example import EXAMPLE, package_tables
from tests.measures.profiles import YEAR, profile_of
from tests.reference.cohort import Cohort
from tests.reference.extracts import Extracts
from tests.reference.profile.counting import count

MAY_BE_MISSING = {
    "exploitation_flags": (
        "Profile: Flags of exploitation",
        "Profile: Needs of children flagged as exploited",
    ),
    "postcode_deprivation": ("Profile: Deprivation",),
}


def differing(figures: list[Figure], folder: Path) -> list[object]:
    """Name every line in which the engine and the plain counter differ."""
    plain = count(Cohort(Extracts(folder)), YEAR.first_day.year)
    counted = {
        (figure.table, figure.category, figure.period): figure.value
        for figure in figures
        if " minus " not in figure.period and figure.table not in without_a_file(folder)
    }
    return [
        (key, counted.get(key), plain.get(key))
        for key in sorted(counted.keys() | plain.keys())
        if (counted.get(key) or 0) != plain.get(key, 0)
    ]


def without_a_file(folder: Path) -> set[str]:
    """Name the tables for which nothing was supplied; the plain counter cannot give them."""
    return {
        table
        for name, tables in MAY_BE_MISSING.items()
        for table in tables
        if not (folder / f"{name}.csv").exists()
    }


def test_the_example_counts_alike(profile: list[Figure]) -> None:
    assert differing(profile, EXAMPLE) == []


@pytest.mark.parametrize("seed", [3, 14, 2026])
def test_generated_partnerships_count_alike(tmp_path: Path, seed: int) -> None:
    generate(tmp_path, seed=seed, children=60, year=2023, faults=0.2)
    assert differing(profile_of({"Here": package_tables(tmp_path)}), tmp_path) == []
