"""Reoffending on the engine and in plain Python, on days and children that are hard to count."""

from datetime import date
from pathlib import Path
from random import Random

import pyarrow as pa
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from childfirst.demo import generate
from childfirst.measures.counter import count_all, counting_session
from childfirst.measures.definitions.national.reoffending import MEASURES
from childfirst.measures.figures import Figure
from childfirst.measures.services import Service
from childfirst.periods import financial_year
from tests.example import EXAMPLE, package_tables
from tests.measures.reoffending.records import made_up_record, write_record
from tests.reference.reoffending import count_reoffending


def figures(tables: dict[str, pa.Table], year: int, as_at: date) -> list[Figure]:
    period = financial_year(year)
    with counting_session({"Here": tables}, {"Here": as_at}, period) as session:
        return count_all(session, MEASURES, [Service("Here", "snapshot", as_at)], period)


def disagreements(
    folder: Path, tables: dict[str, pa.Table], year: int, as_at: date
) -> list[tuple[object, ...]]:
    """Name every cell in which the two differ; a cohort to come has no value on the engine."""
    found = {(f.cell, f.period): f.value for f in figures(tables, year, as_at)}
    return [
        (*key, value, found[key])
        for key, value in count_reoffending(folder, year, as_at).items()
        if found[key] != value and not (found[key] is None and not value)
    ]


@settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(
    chance=st.randoms(use_true_random=False),
    year=st.sampled_from((2022, 2023)),
    as_at=st.sampled_from(
        (date(2023, 3, 31), date(2024, 2, 29), date(2026, 1, 1), date(2026, 1, 1))
    ),
)
def test_hard_records_count_alike(
    tmp_path_factory: pytest.TempPathFactory, chance: Random, year: int, as_at: date
) -> None:
    folder = tmp_path_factory.mktemp("record")
    tables = write_record(made_up_record(chance), folder)
    assert disagreements(folder, tables, year, as_at) == []


def test_a_generated_partnership_counts_alike(tmp_path: Path) -> None:
    generate(tmp_path, seed=5, children=600, year=2023, faults=0.2)
    tables = package_tables(tmp_path)
    for year, as_at in ((2021, date(2024, 6, 30)), (2022, date(2024, 2, 29))):
        assert disagreements(tmp_path, tables, year, as_at) == []


def test_the_example_counts_alike() -> None:
    tables = package_tables(EXAMPLE)
    for year in (2021, 2022, 2023):
        assert disagreements(EXAMPLE, tables, year, date(2024, 5, 8)) == []
