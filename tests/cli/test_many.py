"""`childfirst many`: snapshots gathered side by side and counted at once."""

import csv
from pathlib import Path

import pyarrow.parquet as pq

from tests.cli.conftest import Run


def test_gathered_snapshots_count_as_each_by_itself(
    childfirst: Run, package: Path, tmp_path: Path
) -> None:
    done = childfirst("run", package, "--period", "2023-24", "--out", "out")
    assert done.returncode == 0, done.stderr
    gathered = childfirst("many", "gather", "out/snapshot", "--into", "region")
    assert gathered.returncode == 0, gathered.stderr
    span = ("--from", "2023-24Q1", "--to", "2023-24Q4")
    counted = childfirst("many", "count", "region", *span, "--out", "figures.parquet")
    assert counted.returncode == 0, counted.stderr
    assert "Left out: " in counted.stderr
    rows = pq.read_table(tmp_path / "figures.parquet").to_pylist()
    assert childfirst("many", "count", "region", *span, "--out", "figures.csv").returncode == 0
    with (tmp_path / "figures.csv").open(encoding="utf-8", newline="") as file:
        printed = list(csv.DictReader(file))
    assert [row["cell"] for row in printed] == [row["cell"] for row in rows]
    assert [row["value"] for row in printed] == [
        "" if row["value"] is None else str(row["value"]) for row in rows
    ]
    found = {(row["cell"], row["period"]): (row["value"], row["status"]) for row in rows}
    with (tmp_path / "out" / "figures.csv").open(encoding="utf-8", newline="") as file:
        alone = {(row["cell"], row["period"]): row for row in csv.DictReader(file)}
    assert len(found) > 5_000
    for key, (value, status) in found.items():
        assert ("" if value is None else str(value), status) == (
            alone[key]["value"],
            alone[key]["status"],
        ), key


def test_another_kind_of_file_is_refused(childfirst: Run) -> None:
    done = childfirst("many", "count", "region", "--from", "2023-24", "--out", "figures.xlsx")
    assert done.returncode == 2
    assert ".parquet or .csv" in done.stderr


def test_a_folder_that_was_not_gathered_is_told(childfirst: Run, package: Path) -> None:
    asked = ("--from", "2023-24", "--out", "figures.parquet")
    done = childfirst("many", "count", package, *asked)
    assert done.returncode == 2
    assert "holds no service" in done.stderr
    assert "Traceback" not in done.stderr
