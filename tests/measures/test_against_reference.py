"""The engine and a plain counter, written apart from it, agree on generated partnerships."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from childfirst.demo import generate
from childfirst.periods import financial_year
from tests.example import EXAMPLE, local_figures, national_figures, package_tables
from tests.reference import yjb_basis
from tests.reference.local_basis import count, shares
from tests.reference.yjb_return import count_further

FIRST_NATIONAL_YEAR = 2023  # the national collection began in April 2023


def disagreements(folder: Path, year: int) -> list[tuple[object, ...]]:
    """Name every cell in which the two differ; the values are counts, never rows."""
    figures = {
        (figure.cell, figure.period): figure
        for figure in local_figures({"Here": package_tables(folder)}, financial_year(year))
    }
    found: list[tuple[object, ...]] = []
    for key, value in count(folder, year).items():
        if key not in figures or figures[key].value != value:
            found.append((*key, value, figures[key].value if key in figures else "absent"))
    for key, share in shares(folder, year).items():
        figure = figures[key]
        if figure.denominator is not None and share != (figure.numerator, figure.denominator):
            found.append((*key, share, figure.numerator, figure.denominator))
    return found


def national_disagreements(folder: Path, year: int) -> list[tuple[object, ...]]:
    """Name every cell of the YJB basis in which the two differ."""
    figures = {
        (figure.cell, figure.period): figure.value
        for figure in national_figures(package_tables(folder), financial_year(year))
    }
    wanted = yjb_basis.count(folder, year) | count_further(folder, year)
    return [
        (*key, value, figures.get(key))
        for key, value in wanted.items()
        if figures.get(key) != value
    ]


@settings(
    max_examples=12,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(seed=st.integers(0, 10_000), year=st.integers(2018, 2026), children=st.integers(1, 60))
def test_generated_partnerships_count_alike(
    tmp_path_factory: pytest.TempPathFactory, seed: int, year: int, children: int
) -> None:
    folder = tmp_path_factory.mktemp("package")
    generate(folder, seed=seed, children=children, year=year, faults=0.2)
    assert disagreements(folder, year) == []
    if year >= FIRST_NATIONAL_YEAR:
        assert national_disagreements(folder, year) == []


def test_a_large_partnership_counts_alike(tmp_path: Path) -> None:
    generate(tmp_path, seed=7, children=1_000, year=2023)
    assert disagreements(tmp_path, 2023) == []
    assert national_disagreements(tmp_path, 2023) == []


def test_the_example_counts_alike_in_every_quarter() -> None:
    assert national_disagreements(EXAMPLE, 2023) == []
