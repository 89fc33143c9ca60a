"""Following reoffending from the command line."""

import csv
import io
import json
import sqlite3
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.example import EXAMPLE


@pytest.fixture
def snapshot(childfirst: Run) -> Run:
    """The example, frozen as it was true on 8 May 2024."""
    assert childfirst("import", EXAMPLE).returncode == 0
    assert childfirst("freeze", "--as-at", "2024-05-08", "--out", "frozen").returncode == 0
    return childfirst


def events(tmp_path: Path, database: str) -> list[tuple[str, str]]:
    with sqlite3.connect(tmp_path / database) as record:
        found = record.execute("SELECT action, details FROM access_auditevent").fetchall()
    record.close()
    return [event for event in found if event[0] == "read_evidence"]


def test_cohorts_are_followed_and_children_listed_only_with_a_trace(
    snapshot: Run, tmp_path: Path
) -> None:
    asked = ("reoffending", "--snapshot", "frozen")
    done = snapshot(*asked)
    assert done.returncode == 0, done.stderr
    assert "no evidence of change" in done.stdout
    assert "months followed" in done.stdout
    rows = list(csv.DictReader(io.StringIO(snapshot(*asked, "--format", "csv").stdout)))
    assert len(rows) == 2 * 7
    assert {row["status"] for row in rows if row["which"] == "now"} == {"provisional"}
    assert "YP1" not in done.stdout
    assert events(tmp_path, "record.sqlite3") == []

    trail = ("--database", f"sqlite:///{tmp_path / 'other.sqlite3'}")
    listed = snapshot(*asked, "--children", "2023-24Q1", "--format", "json", *trail)
    children = json.loads(listed.stdout)
    (cohort,) = (row for row in rows if (row["cohort_of"], row["which"]) == ("2023/24 Q1", "now"))
    assert len(children) == int(cohort["cohort"])
    assert sum(child["reoffences"] for child in children) == int(cohort["reoffences"])
    ((_, details),) = events(tmp_path, "other.sqlite3")
    assert "reoffending.cohort 2023/24 Q1" in details
    assert "YP1" not in details


def test_a_cohort_is_a_quarter(snapshot: Run) -> None:
    done = snapshot("reoffending", "--snapshot", "frozen", "--children", "2023-24")
    assert done.returncode == 2
    assert "a cohort is a quarter" in done.stderr
