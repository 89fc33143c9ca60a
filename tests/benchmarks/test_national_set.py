"""The made-up national set keeps its references, holds awkward cases, and is the same again."""

from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from benchmarks.national.making import make_national

from childfirst.record.dictionary import tables
from childfirst.snapshot.partitions import read_partitions


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("national")
    make_national(place, services=2, programmes=1_000)
    return place


def rows(folder: Path, table: str, service: str = "Service 001") -> pa.Table:
    files = (folder / f"service={service}").glob(f"*/{table}.parquet")
    return pa.concat_tables(pq.read_table(file, partitioning=None) for file in files)


def test_references_lead_somewhere(folder: Path) -> None:
    for entry in tables().values():
        for reference in entry.references:
            known = set(rows(folder, reference.table).column(reference.target).to_pylist())
            named = set(rows(folder, entry.name).column(reference.field).to_pylist()) - {None}
            assert named <= known, (entry.name, reference.field)


def test_codes_are_those_of_the_lists_and_required_fields_are_filled(folder: Path) -> None:
    for entry in tables().values():
        table = rows(folder, entry.name)
        for field in entry.fields:
            values = set(table.column(field.name).to_pylist())
            assert not field.required or None not in values, (entry.name, field.name)
            assert not field.codes or values - {None} <= set(field.codes), (entry.name, field.name)


def test_there_are_ten_states_to_a_programme_and_awkward_cases_among_them(folder: Path) -> None:
    states = ("residences", "education", "special_needs", "health_needs", "care_statuses")
    assert sum(rows(folder, name).num_rows for name in states) >= 4_000
    births = rows(folder, "children").column("date_of_birth").to_pylist()
    assert any((day.month, day.day) == (2, 29) for day in births)
    assert "YES" in rows(folder, "children").column("deleted").to_pylist()
    assert None in rows(folder, "residences").column("end_date").to_pylist()


def test_the_same_seed_gives_the_same_set(folder: Path, tmp_path: Path) -> None:
    make_national(tmp_path, services=2, programmes=1_000)
    ids = [manifest.id for manifest in read_partitions(folder).manifests]
    assert ids == [manifest.id for manifest in read_partitions(tmp_path).manifests]
