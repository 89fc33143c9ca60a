"""Snapshots of many services side by side are whole, and count as the tables they hold."""

from datetime import date
from pathlib import Path

import pyarrow as pa
import pytest

from childfirst.engine.example_tables import example_tables
from childfirst.engine.session import Session
from childfirst.measures.catalogue import YJB
from childfirst.measures.counter import count_all, counting_session, partitions_session
from childfirst.measures.services import Service
from childfirst.periods import financial_year
from childfirst.snapshot.manifest import BrokenSnapshot
from childfirst.snapshot.partitions import read_partitions, write_partition

DAY = date(2024, 6, 30)
YEAR = financial_year(2023)
RECORDS = """
    programmes: programme_id, ypid, start_date, end_date, disposal_type
      P1, A, 2022-05-04, 2023-05-03, YOUTH_REHABILITATION_ORDER
    programme_offences: programme_id, offence_id
      P1, O1
    offences: offence_id, ypid, offence_date
      O1, A, 2022-04-01
    outcomes: offence_id, outcome_date, legal_outcome
      O1, 2022-05-04, YOUTH_REHABILITATION_ORDER
    residences: ypid, start_date, suitability
      A, 2020-02-29, SUITABLE
      A, 2023-04-01, SUITABLE
    """
SERVICES = ("St Helens", "North & South/East", "2023")


def written(folder: Path) -> dict[str, dict[str, pa.Table]]:
    services = {area: example_tables(RECORDS) for area in SERVICES}
    for area, rows in services.items():
        write_partition(folder, rows, area=area, as_at=DAY)
    return services


def figures(session: Session) -> list[object]:
    with session:
        asked = [Service(area, area, DAY) for area in SERVICES]
        return list(count_all(session, YJB[:2], asked, YEAR))


def test_files_count_as_the_tables_they_were_written_from(tmp_path: Path) -> None:
    services = written(tmp_path)
    from_tables = figures(counting_session(services, dict.fromkeys(services, DAY), YEAR))
    assert figures(partitions_session(read_partitions(tmp_path), YEAR)) == from_tables
    assert from_tables


def test_rows_lie_by_year_and_undated_rows_apart(tmp_path: Path) -> None:
    written(tmp_path)
    place = tmp_path / "service=St Helens"
    found = {path.parent.name for path in place.glob("*/residences.parquet")}
    assert found == {"year=2020", "year=2023"}
    assert [path.parent.name for path in place.glob("*/children.parquet")] == ["year=undated"]


def test_equal_records_give_equal_bytes_whoever_lies_beside_them(tmp_path: Path) -> None:
    rows = example_tables(RECORDS)
    one = write_partition(tmp_path / "one", rows, area="A", as_at=DAY)
    write_partition(tmp_path / "two", rows, area="B", as_at=DAY)
    again = write_partition(tmp_path / "two", rows, area="A", as_at=DAY)
    assert one.id == again.id


def test_a_service_that_comes_again_takes_the_place_of_its_earlier_rows(tmp_path: Path) -> None:
    written(tmp_path)
    write_partition(tmp_path, example_tables(""), area="2023", as_at=DAY)
    assert not list((tmp_path / "service=2023").glob("year=2*"))
    assert len(read_partitions(tmp_path).manifests) == len(SERVICES)


def test_an_altered_a_missing_and_a_foreign_file_are_told(tmp_path: Path) -> None:
    written(tmp_path)
    place = tmp_path / "service=2023" / "year=2020"
    (place / "residences.parquet").write_bytes(b"other")
    (place / "homes.parquet").write_bytes(b"")
    (tmp_path / "service=2023" / "year=undated" / "children.parquet").unlink()
    with pytest.raises(BrokenSnapshot) as told:
        read_partitions(tmp_path)
    for words in ("residences.parquet was altered", "homes.parquet is no part", "is missing"):
        assert words in str(told.value)


def test_another_data_dictionary_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    written(tmp_path)
    monkeypatch.setattr("childfirst.snapshot.partitions.dictionary_version", lambda: "older")
    with pytest.raises(BrokenSnapshot, match="another data dictionary: write it again"):
        read_partitions(tmp_path)


def test_a_folder_without_services_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BrokenSnapshot, match="holds no service"):
        read_partitions(tmp_path)
