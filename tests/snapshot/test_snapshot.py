"""A snapshot is whole, or says what is wrong; equal records give equal bytes."""

import json
from datetime import date
from pathlib import Path

import pyarrow as pa
import pytest

from childfirst.engine.example_tables import example_tables
from childfirst.snapshot.comparison import compare_tables
from childfirst.snapshot.manifest import BrokenSnapshot, Source, read_manifest
from childfirst.snapshot.reading import read_snapshot, verify_snapshot
from childfirst.snapshot.writing import write_snapshot

GIVEN = """
    children: ypid, date_of_birth
      B, 2008-02-29
      A, 2009-05-01
    residences: residence_id, ypid, start_date, suitability
      R1, A, 2023-01-01, SUITABLE
      R2, B, 2023-01-01,
"""


def freeze(folder: Path, given: str = GIVEN, as_at: date = date(2024, 6, 30)) -> None:
    tables = example_tables(given)
    source = Source("residences.csv", "", "Example", "0" * 64, "2024-06-30", 2)
    write_snapshot(
        folder,
        tables,
        area="Here",
        as_at=as_at,
        sources={"residences": (source,)},
        not_collected=("victims",),
    )


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}


def test_equal_records_give_equal_bytes_in_whatever_order_they_come(tmp_path: Path) -> None:
    freeze(tmp_path / "one")
    tables = {
        name: rows.take(pa.array(range(rows.num_rows), pa.int64())[::-1])
        for name, rows in example_tables(GIVEN).items()
    }
    source = Source("residences.csv", "", "Example", "0" * 64, "2024-06-30", 2)
    write_snapshot(
        tmp_path / "two",
        tables,
        area="Here",
        as_at=date(2024, 6, 30),
        sources={"residences": (source,)},
        not_collected=("victims",),
    )
    assert contents(tmp_path / "one") == contents(tmp_path / "two")


def test_the_day_of_freezing_is_no_part_of_what_was_frozen(tmp_path: Path) -> None:
    freeze(tmp_path / "one")
    freeze(tmp_path / "two", as_at=date(2024, 7, 31))
    assert read_manifest(tmp_path / "one").id == read_manifest(tmp_path / "two").id


def test_a_snapshot_reads_back_as_it_was_written(tmp_path: Path) -> None:
    freeze(tmp_path / "one")
    snapshot = read_snapshot(tmp_path / "one")
    assert snapshot.tables["children"].column("ypid").to_pylist() == ["A", "B"]
    assert snapshot.not_collected == {"victims"}
    assert snapshot.manifest.tables["residences"].sources[0].supplier == "Example"
    assert verify_snapshot(tmp_path / "one") == []


def test_every_alteration_is_seen(tmp_path: Path) -> None:
    freeze(tmp_path / "one")
    folder = tmp_path / "one"
    original = contents(folder)
    broken = bytearray(original["children.parquet"])
    broken[10] ^= 1
    manifest = json.loads(original["manifest.json"])
    manifest["tables"]["children"]["sha256"] = "0" * 64
    alterations: dict[str, tuple[str, bytes | None]] = {
        "was altered": ("children.parquet", bytes(broken)),
        "is missing": ("victims.parquet", None),
        "no part of": ("extra.parquet", original["children.parquet"]),
        "manifest was altered": ("manifest.json", json.dumps(manifest).encode()),
    }
    for says, (name, content) in alterations.items():
        path = folder / name
        path.unlink(missing_ok=True)
        if content is not None:
            path.write_bytes(content)
        assert any(says in wrong for wrong in verify_snapshot(folder)), says
        path.unlink(missing_ok=True)
        if name in original:
            path.write_bytes(original[name])
    assert verify_snapshot(folder) == []


@pytest.mark.parametrize("text", ["", "{", "[]", '{"format": 1}'])
def test_a_manifest_that_cannot_be_read_says_so(tmp_path: Path, text: str) -> None:
    (tmp_path / "manifest.json").write_text(text)
    with pytest.raises(BrokenSnapshot, match=r"cannot be read|not a manifest"):
        read_manifest(tmp_path)


def test_a_folder_with_other_files_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("kept")
    with pytest.raises(BrokenSnapshot, match="other files"):
        freeze(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["mine.txt"]


def test_a_write_that_fails_leaves_the_old_snapshot(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    freeze(tmp_path / "one")
    before = contents(tmp_path / "one")

    def full(*_arguments: object, **_options: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("childfirst.snapshot.writing.pq.write_table", full)
    with pytest.raises(OSError, match="No space"):
        freeze(tmp_path / "one", GIVEN.replace("SUITABLE", "UNSUITABLE"))
    assert contents(tmp_path / "one") == before
    assert [path.name for path in tmp_path.iterdir()] == ["one"]


def test_what_changed_between_two_snapshots(tmp_path: Path) -> None:
    freeze(tmp_path / "one")
    later = GIVEN.replace("R1, A, 2023-01-01, SUITABLE", "R1, A, 2023-01-01, UNSUITABLE")
    freeze(tmp_path / "two", later.replace("R2, B", "R3, B"))
    changes = compare_tables(read_snapshot(tmp_path / "one"), read_snapshot(tmp_path / "two"))
    changed = {c.table: (c.added, c.removed, c.changed, c.fields) for c in changes if c.any}
    assert changed == {"residences": (1, 1, 1, {"suitability": 1})}
