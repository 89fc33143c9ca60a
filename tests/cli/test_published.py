"""What others published, from the command line."""

import csv
import io
import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.example import EXAMPLE


@pytest.fixture
def published(tmp_path: Path) -> Path:
    """The two published tables of the example, and nothing of a child."""
    folder = tmp_path / "published"
    folder.mkdir()
    for name in ("published_indicators", "populations"):
        (folder / f"{name}.csv").write_bytes((EXAMPLE / f"{name}.csv").read_bytes())
    return folder


@pytest.fixture
def record(childfirst: Run, published: Path) -> Run:
    """A record that holds only what was published."""
    assert childfirst("import", published, "--partial").returncode == 0
    return childfirst


def test_an_area_is_compared(record: Run) -> None:
    asked = ("published", "compare", "--period", "2023-24", "--area", "Sefton")
    done = record(*asked, "--indicator", "first_time_entrants")
    assert done.returncode == 0, done.stderr
    assert "Sefton beside it" in done.stdout
    assert "fourth highest of 5" in done.stdout
    assert "Not found: The Youth Justice Board groups each service" in done.stdout
    rows = list(csv.DictReader(io.StringIO(record(*asked, "--format", "csv").stdout)))
    (row,) = (
        row
        for row in rows
        if (row["indicator"], row["group"], row["area"], row["rank"])
        == ("custodial_sentences", "Merseyside PCC", "Liverpool", "2")
    )
    assert (row["rate"], row["change"], row["change_size"]) == (
        "0.22", "no evidence of change", "-0.26",
    )  # fmt: skip
    done = record(*asked, "--group", "Neighbors")
    assert done.returncode == 2
    assert "Neighbouring services" in done.stderr


def test_what_cannot_be_right_ends_with_an_exit_code(
    childfirst: Run, record: Run, published: Path
) -> None:
    done = record("published", "reconcile")
    assert done.returncode == 0
    assert "17 + 53 + 10 + 15 + 24 = 119" in done.stdout
    assert "51 checked, 0 wrong" in done.stderr
    path = published / "published_indicators.csv"
    path.write_text(path.read_text("utf-8").replace(",count,232,", ",count,233,"), "utf-8")
    childfirst("import", published, "--partial")
    done = childfirst("published", "reconcile", "--format", "json")
    assert done.returncode == 1
    (wrong,) = (each for each in json.loads(done.stdout) if each["says"] == "does not fit")
    assert (wrong["found"], wrong["expected"]) == ("233", "30 + 101 + 35 + 30 + 36 = 232")
    assert "published_indicators.csv, row 3" in wrong["where"]


def test_groups_of_a_service_and_a_file_that_cannot_be_used(
    childfirst: Run, tmp_path: Path
) -> None:
    done = childfirst("published", "groups", "--area", "Sefton Youth Justice Service")
    assert "not found: The Youth Justice Board" in done.stdout
    (tmp_path / "own.yaml").write_text("- {name: Coast}")
    done = childfirst("published", "groups", "--groups", "own.yaml")
    assert done.returncode == 2
    assert "own.yaml, entry 1 kind: Field required" in done.stderr.replace("\n", " ")
