"""The extracts of CaseBook, read through their mapping, are the example partnership."""

import runpy
from pathlib import Path

import pytest

from childfirst.exchange.extracts import Extracts
from childfirst.exchange.reading.extracts import read_extracts
from childfirst.record.dictionary import owed_tables
from tests.exchange.deliveries import EXAMPLE

CASEBOOK = EXAMPLE.parent / "casebook-2023-24"
SCRIPT = EXAMPLE.parents[1] / "scripts" / "make_casebook_example.py"


@pytest.fixture(scope="module")
def original() -> Extracts:
    return read_extracts(EXAMPLE)


@pytest.fixture(scope="module")
def mapped() -> Extracts:
    return read_extracts(CASEBOOK, mapping="casebook")


def rows(extracts: Extracts, table: str) -> list[str]:
    """Give the rows of a table in an order that does not depend on the file's."""
    columns = extracts.tables[table].rows.drop_columns(["supplied_row"])
    return sorted(repr(list(row.values())) for row in columns.to_pylist())


@pytest.mark.parametrize("table", owed_tables())
def test_every_table_is_equal(original: Extracts, mapped: Extracts, table: str) -> None:
    assert original.tables[table].rows.schema == mapped.tables[table].rows.schema
    assert rows(original, table) == rows(mapped, table)


def test_the_files_are_named(mapped: Extracts) -> None:
    assert mapped.supplier == "CaseBook"
    assert mapped.tables["outcomes"].file == "Offence_Outcomes.txt"
    assert mapped.tables["board_meetings"].sheet == "Register"


def test_what_was_tidied_is_said(mapped: Extracts) -> None:
    assert any("UTF-16" in notice for notice in mapped.notices)
    assert any("closes the report" in notice for notice in mapped.notices)


def test_the_extracts_look_like_another_system() -> None:
    """Spelled out by hand, since the extracts are made by the mapping itself."""
    clients = (CASEBOOK / "Clients.csv").read_text(encoding="utf-8").splitlines()
    child = "YP100001;SE41212;Garstwick, Lexi;01/10/2012;Female;Not recorded;White - British;"
    assert clients[1].startswith(child)
    offences = (CASEBOOK / "Offence_Outcomes.txt").read_text(encoding="utf-16").splitlines()
    custody = [line for line in offences if "\tDTO\tCustody\t" in line]
    originals = (EXAMPLE / "outcomes.csv").read_text(encoding="utf-8")
    expected = originals.count(",DETENTION_AND_TRAINING_ORDER,Custody,")
    assert len({line.split("\t")[0] for line in custody}) <= expected <= len(custody)
    assert (CASEBOOK / "Finance.csv").read_bytes().count(b"\x96") > 0


def test_the_extracts_are_made_the_same_every_time(tmp_path: Path) -> None:
    runpy.run_path(str(SCRIPT))["main"](target=tmp_path)
    made = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    kept = {path.name: path.read_bytes() for path in CASEBOOK.iterdir() if path.suffix != ".md"}
    assert made.keys() == kept.keys()
    assert [name for name in made if made[name] != kept[name]] == []
