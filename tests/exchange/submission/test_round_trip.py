"""A package written as documents and read again gives the tables that its CSV files give."""

from pathlib import Path

import pyarrow as pa
import pytest

from childfirst.demo import generate
from childfirst.exchange.extracts import Extracts
from childfirst.exchange.reading.extracts import read_extracts
from childfirst.exchange.submission import write_submission
from childfirst.exchange.submission.shape import travelling
from childfirst.record.dictionary import tables
from childfirst.record.renderings.fake_files import fake_files
from tests.exchange.deliveries import CHILD, EXAMPLE, OFFENCE, csv_text, rows_of, write

FORMATS = pytest.mark.parametrize("format_", ["jsonl", "xml"])
ENDINGS = pytest.mark.parametrize("zipped", [False, True], ids=["plain", "zipped"])
STAY_BEHIND = {
    "board_members",
    "board_meetings",
    "board_attendance",
    "contributions",
    "published_indicators",
    "populations",
    "published_counts",
    "exploitation_flags",
    "postcode_deprivation",
}


def comparable(extracts: Extracts, name: str) -> pa.Table:
    """Give the rows in the order of their key, without where they stood."""
    key = [(field, "ascending") for field in tables()[name].primary_key]
    return extracts.tables[name].rows.drop(["supplied_row"]).sort_by(key)


def assert_equal(documents: Extracts, package: Extracts) -> None:
    assert list(documents.tables) == list(travelling())
    assert documents.missing == ()
    assert documents.area == package.area
    for name in travelling():
        assert comparable(documents, name).equals(comparable(package, name)), name


def test_all_tables_of_children_travel_and_no_others() -> None:
    assert set(tables()) - set(travelling()) == STAY_BEHIND


@FORMATS
@ENDINGS
def test_the_example(tmp_path: Path, format_: str, zipped: bool) -> None:
    path = tmp_path / f"return.{'zip' if zipped else format_}"
    read = read_extracts(write_submission(EXAMPLE, path, format_))
    assert_equal(read, read_extracts(EXAMPLE))
    assert read.as_at == read_extracts(EXAMPLE).as_at
    assert any("older document(s) gave way" in notice for notice in read.notices)


@FORMATS
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_invented_packages(tmp_path: Path, format_: str, seed: int) -> None:
    folder = tmp_path / "package"
    folder.mkdir()
    for name, content in fake_files(seed):
        (folder / name).write_bytes(content)
    written = write_submission(folder, tmp_path / f"return.{format_}", format_)
    assert_equal(read_extracts(written), read_extracts(folder))


@FORMATS
def test_a_generated_partnership(tmp_path: Path, format_: str) -> None:
    generate(tmp_path / "package", seed=5, children=60, faults=0.3)
    written = write_submission(tmp_path / "package", tmp_path / f"r.{format_}", format_)
    assert_equal(read_extracts(written), read_extracts(tmp_path / "package"))


def test_without_history_every_child_has_one_document(tmp_path: Path) -> None:
    path = write_submission(EXAMPLE, tmp_path / "return.jsonl", "jsonl", history=False)
    children = read_extracts(EXAMPLE).tables["children"].rows.num_rows
    assert path.read_text(encoding="utf-8").count("\n") == children
    assert_equal(read_extracts(path), read_extracts(EXAMPLE))


def test_the_same_package_gives_the_same_bytes(tmp_path: Path) -> None:
    first = write_submission(EXAMPLE, tmp_path / "return.zip", "xml").read_bytes()
    assert write_submission(EXAMPLE, tmp_path / "return.zip", "xml").read_bytes() == first


def test_an_extension_that_is_not_delivered_stays_missing(tmp_path: Path) -> None:
    write(tmp_path, "children.csv", csv_text(rows_of("children", CHILD)))
    write(tmp_path, "offences.csv", csv_text(rows_of("offences", OFFENCE)))
    read = read_extracts(write_submission(tmp_path, tmp_path / "r.xml", "xml"))
    assert "incidents" in read.missing
    assert "incidents" not in read.tables
    assert read.tables["hearings"].rows.num_rows == 0


def test_a_victim_without_an_intervention_cannot_travel(tmp_path: Path) -> None:
    write(tmp_path, "children.csv", csv_text(rows_of("children", CHILD)))
    victim = {"victim_id": "VI1", "type": tables()["victims"].field("type").codes[0]}
    write(tmp_path, "victims.csv", csv_text(rows_of("victims", victim)))
    with pytest.raises(ValueError, match="1 rows of victims"):
        write_submission(tmp_path, tmp_path / "r.xml", "xml")
