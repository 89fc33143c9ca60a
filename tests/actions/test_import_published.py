"""Published tables enter the record like any extract, and can be traced to file, sheet and row."""

from datetime import date
from pathlib import Path

import pytest

from childfirst.actions.freeze_record import freeze_record
from childfirst.actions.import_published import import_published
from childfirst.exchange.findings import UnreadableInput
from childfirst.exchange.published import read_published
from childfirst.record.models import Delivery, PublishedCount, PublishedIndicator
from childfirst.snapshot.reading import read_snapshot
from tests.exchange.deliveries import ods, write
from tests.exchange.published.tables import CAUTION, OUTCOMES, outcome
from tests.snapshot.older import without_table

pytestmark = pytest.mark.django_db(transaction=True)

SERIES = (
    "indicator,area,period,value,unit,source,data_date\n"
    "first_time_entrants,Sefton,2023,36,children,YJB website,2024-05-08\n"
)


def files(folder: Path, *rows: list[str]) -> list[Path]:
    table = write(folder, "Outcome_Table.ods", ods({"Data": [OUTCOMES, *rows]}))
    return [table, write(folder, "series.csv", SERIES)]


def take_in(paths: list[Path], **how: bool) -> list[tuple[int, int, int]]:
    done = import_published(tables=read_published(paths), by="analyst", **how)
    return [(len(c.added), len(c.updated), len(c.removed)) for each in done for c in each.changes]


def test_imported_twice_nothing_changes(tmp_path: Path) -> None:
    paths = files(tmp_path, CAUTION)
    assert take_in(paths) == [(1, 0, 0), (1, 0, 0)]
    assert take_in(paths) == [(0, 0, 0), (0, 0, 0)]
    assert Delivery.objects.count() == 2


def test_a_new_release_replaces_the_old_and_nothing_else(tmp_path: Path) -> None:
    take_in(files(tmp_path, CAUTION))
    later = outcome("Youth Caution", "Pre Court", "15", Financial_Year="2024-25")
    assert take_in(files(tmp_path, later)[:1]) == [(1, 0, 1)]
    assert PublishedCount.objects.get().period_start == date(2024, 4, 1)
    assert PublishedIndicator.objects.count() == 1


def test_a_dry_run_changes_nothing(tmp_path: Path) -> None:
    assert take_in(files(tmp_path, CAUTION), dry_run=True) == [(1, 0, 0), (1, 0, 0)]
    assert not PublishedCount.objects.exists()


def test_all_or_nothing(tmp_path: Path) -> None:
    many = [outcome(f"Type {at}", "Custody", "1") for at in range(40)]
    take_in(files(tmp_path, *many))
    changed = SERIES.replace("36", "37")
    table, series = files(tmp_path, *many[:3])
    series.write_text(changed)
    with pytest.raises(UnreadableInput):
        take_in([series, table])
    assert PublishedIndicator.objects.get().value == 36


def test_frozen_with_the_file_sheet_and_row_it_came_from(tmp_path: Path) -> None:
    take_in(files(tmp_path, CAUTION))
    freeze_record(folder=tmp_path / "snapshot", by="analyst")
    frozen = read_snapshot(tmp_path / "snapshot")
    (row,) = frozen.tables["published_counts"].to_pylist()
    assert (row["number"], row["supplied_file"], row["supplied_row"]) == (
        12, "Outcome_Table.ods, sheet Data", 2,
    )  # fmt: skip
    (source,) = frozen.manifest.tables["published_counts"].sources
    assert source.supplier == "Youth Justice Statistics: outcomes by service"


def test_a_snapshot_from_before_the_table_was_known_can_be_read(tmp_path: Path) -> None:
    freeze_record(folder=tmp_path / "snapshot", by="analyst")
    without_table(tmp_path / "snapshot", "published_counts")
    frozen = read_snapshot(tmp_path / "snapshot")
    assert frozen.tables["published_counts"].num_rows == 0
    assert "published_counts" in frozen.not_collected
