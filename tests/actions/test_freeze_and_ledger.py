"""A freeze holds the whole record; the ledger says who owes what."""

from datetime import date
from pathlib import Path

import pytest

from childfirst.actions.freeze_record import freeze_record
from childfirst.actions.import_extracts import import_extracts
from childfirst.periods import financial_year, quarter
from childfirst.record.ledger import supply_ledger
from childfirst.snapshot.reading import read_snapshot, verify_snapshot
from tests.actions.conftest import extracts

pytestmark = pytest.mark.django_db(transaction=True)


def test_a_freeze_of_the_same_record_is_the_same_to_the_byte(given: str, tmp_path: Path) -> None:
    import_extracts(extracts=extracts(given), by="analyst")
    for name in ("one", "two"):
        freeze_record(folder=tmp_path / name, by="analyst")
    files = [{p.name: p.read_bytes() for p in (tmp_path / n).iterdir()} for n in ("one", "two")]
    assert files[0] == files[1]
    assert verify_snapshot(tmp_path / "one") == []


def test_a_freeze_says_whose_record_it_is_and_what_it_lacks(given: str, tmp_path: Path) -> None:
    came = ("children", "residences")
    import_extracts(extracts=extracts(given, tables=came), by="analyst")
    manifest = freeze_record(folder=tmp_path / "one", by="analyst")
    assert (manifest.area, manifest.as_at) == ("Here", date(2024, 6, 30))
    assert "education" in manifest.not_collected
    assert "children" not in manifest.not_collected
    source = read_snapshot(tmp_path / "one").manifest.tables["children"].sources[0]
    assert (source.file, source.rows) == ("children.csv", 2)


def test_a_freeze_of_an_empty_record_is_whole(tmp_path: Path) -> None:
    manifest = freeze_record(folder=tmp_path / "one", by="analyst", as_at=date(2024, 2, 29))
    assert manifest.as_at == date(2024, 2, 29)
    assert sum(table.rows for table in manifest.tables.values()) == 0
    assert verify_snapshot(tmp_path / "one") == []


def test_the_ledger_tells_received_due_and_overdue_apart(given: str) -> None:
    import_extracts(
        extracts=extracts(given, tables=("children", "residences")),
        by="analyst",
        period="2023/24 Q1",
    )
    quarter_one = quarter(2023, 1)
    entries = {e.table: e for e in supply_ledger(quarter_one, today=date(2023, 7, 10))}
    assert entries["children"].state == "received late"  # it came today, long after July 2023
    assert entries["offences"].state == "overdue"
    assert entries["education"].state == "due"
    assert entries["education"].due == date(2023, 7, 14)


def test_money_is_owed_once_a_year() -> None:
    owed = [e.period for e in supply_ledger(financial_year(2023)) if e.table == "contributions"]
    assert owed == ["2023/24"]
    quarters = [e.period for e in supply_ledger(financial_year(2023)) if e.table == "children"]
    assert quarters == [f"2023/24 Q{number}" for number in (1, 2, 3, 4)]
