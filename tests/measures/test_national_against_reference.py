"""First time entrants and custodial sentences on the engine and in plain Python."""

from datetime import date
from pathlib import Path
from random import Random

import pyarrow as pa
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from childfirst.demo import generate
from childfirst.measures.counter import count_all, counting_session
from childfirst.measures.definitions.national import (
    custody,
    custody_account,
    first_time_entrants,
    first_time_entrants_account,
)
from childfirst.measures.services import Service
from childfirst.periods import parse_period
from tests.example import package_tables
from tests.measures.reoffending.records import made_up_record, write_record
from tests.reference.national import count_national

AS_AT = date(2026, 1, 1)
INDICATORS = (*first_time_entrants.MEASURES, *custody.MEASURES)
ACCOUNTS = (first_time_entrants_account.ACCOUNT, custody_account.ACCOUNT)


def counted(tables: dict[str, pa.Table], year: int) -> dict[tuple[str, str], int]:
    period = parse_period(str(year))
    with counting_session({"Here": tables}, {"Here": AS_AT}, period) as session:
        service = Service("Here", "snapshot", AS_AT)
        figures = count_all(session, (*INDICATORS, *ACCOUNTS), [service], period)
    return {(figure.cell, figure.period): int(figure.value or 0) for figure in figures}


def check(folder: Path, tables: dict[str, pa.Table], year: int) -> None:
    """Hold both counts together, and each account to its parts and its indicator."""
    found = counted(tables, year)
    for (name, period), value in count_national(folder, year).items():
        assert found[name, period] == value, (name, period)
        assert found[f"{name}.account.counted", period] == value, (name, period)
        parts = {cell for cell, _ in found if cell.startswith(f"{name}.account.")}
        everything = f"{name}.account.all"
        assert found[everything, period] == sum(found[p, period] for p in parts - {everything})


@settings(
    max_examples=15,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(chance=st.randoms(use_true_random=False), year=st.sampled_from((2023, 2024)))
def test_hard_records_count_alike(
    tmp_path_factory: pytest.TempPathFactory, chance: Random, year: int
) -> None:
    folder = tmp_path_factory.mktemp("record")
    check(folder, write_record(made_up_record(chance), folder), year)


def test_a_generated_partnership_counts_alike(tmp_path: Path) -> None:
    generate(tmp_path, seed=9, children=600, year=2023, faults=0.2)
    for year in (2022, 2023):
        check(tmp_path, package_tables(tmp_path), year)
