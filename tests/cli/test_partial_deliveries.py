"""A delivery with only some of the tables: refused, unless it is said to be partial."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest

from tests.cli.conftest import Run

WITHOUT = ("contributions", "board_meetings", "board_members", "board_attendance", "special_needs")


@pytest.fixture
def lacking(package: Path) -> Path:
    """Give a package without money, board and special needs."""
    for name in (*WITHOUT, "special_need_types"):
        (package / f"{name}.csv").unlink()
    (package / "datapackage.json").unlink()  # it would name files that are not there
    return package


def test_the_message_names_the_table_and_the_option(childfirst: Run, lacking: Path) -> None:
    done = childfirst("measure", "--extracts", lacking, "--period", "2023-24Q1")
    assert done.returncode == 2
    assert "found no table contributions" in done.stderr
    assert "--partial" in done.stderr


def test_what_was_not_delivered_is_not_collected(childfirst: Run, lacking: Path) -> None:
    done = childfirst(
        *("measure", "--extracts", lacking, "--partial", "--period", "2023-24"),
        *("--basis", "local", "--format", "csv"),
    )
    assert done.returncode == 0, done.stderr
    rows = list(csv.DictReader(io.StringIO(done.stdout)))
    status = {row["status"] for row in rows if "cash_contributions" in row["definition"]}
    counted = {row["status"] for row in rows if "offences_by_quarter" in row["definition"]}
    assert status == {"not collected"}
    assert "not collected" not in counted
    assert all(row["value"] == "" for row in rows if row["status"] == "not collected")


def test_unknown_columns_may_be_left_out(childfirst: Run, package: Path) -> None:
    path = package / "children.csv"
    lines = path.read_text(encoding="utf-8").splitlines()
    path.write_text(
        "\n".join([lines[0] + ",shoe_size", *(f"{line},5" for line in lines[1:])]), encoding="utf-8"
    )
    asked = ("measure", "--extracts", package, "--period", "2023-24Q1", "--basis", "yjb")
    refused = childfirst(*asked)
    assert refused.returncode == 2
    assert "shoe_size" in refused.stderr
    assert "--ignore-unknown-columns" in refused.stderr
    assert childfirst(*asked, "--ignore-unknown-columns").returncode == 0


def test_what_reading_left_out_is_said_apart_from_the_figures(
    childfirst: Run, package: Path
) -> None:
    path = package / "board_meetings.csv"
    lines = path.read_text(encoding="utf-8").splitlines()
    text = "\n".join([lines[0] + ",room", *(f"{line},A" for line in lines[1:])])
    path.write_text(text, encoding="utf-8")
    asked = ("measure", "--extracts", package, "--period", "2023-24Q1", "--basis", "yjb")
    done = childfirst(*asked, "--ignore-unknown-columns", "--format", "csv")
    assert "room" in done.stderr
    assert "Note:" not in done.stdout


def test_an_empty_record_is_said_to_be_empty(childfirst: Run) -> None:
    done = childfirst("measure", "--period", "2023-24Q1", "--basis", "yjb", "--format", "csv")
    assert done.returncode == 0
    assert "the record is empty. Import extracts first" in done.stderr
