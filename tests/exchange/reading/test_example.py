"""The example partnership reads whole, with the dictionary's columns and types."""

import hashlib
from datetime import date
from decimal import Decimal

import pyarrow as pa
import pytest

from childfirst.exchange.extracts import Extracts
from childfirst.exchange.package import write_package_description
from childfirst.exchange.reading.extracts import read_extracts
from childfirst.record.dictionary import owed_tables, tables
from tests.exchange.deliveries import EXAMPLE

TYPES = {
    "string": pa.string(),
    "date": pa.date32(),
    "integer": pa.int64(),
    "number": pa.decimal128(18, 4),
}


@pytest.fixture(scope="module")
def extracts() -> Extracts:
    return read_extracts(EXAMPLE)


def test_every_table_of_the_dictionary_is_there(extracts: Extracts) -> None:
    assert list(extracts.tables) == owed_tables()
    assert extracts.missing == ()
    assert extracts.notices == ()


def test_rows_are_as_many_as_lines(extracts: Extracts) -> None:
    for name, table in extracts.tables.items():
        lines = (EXAMPLE / f"{name}.csv").read_text(encoding="utf-8").count("\n")
        assert table.rows.num_rows == lines - 1
        assert table.rows["supplied_row"].to_pylist() == list(range(2, lines + 1))


@pytest.mark.parametrize("name", owed_tables())
def test_columns_and_types_are_those_of_the_dictionary(extracts: Extracts, name: str) -> None:
    expected = [(field.name, TYPES[field.kind]) for field in tables()[name].fields]
    schema = extracts.tables[name].rows.schema
    found = list(zip(schema.names, schema.types, strict=True))
    assert found == [*expected, ("supplied_row", pa.int64())]


def test_values_have_their_types(extracts: Extracts) -> None:
    first = extracts.tables["education"].rows.slice(0, 1).to_pylist()[0]
    assert first["start_date"] == date(2022, 12, 22)
    assert first["hours_offered"] == 26
    assert first["unsuitability_reason"] is None
    posts = extracts.tables["contributions"].rows["posts_fte"].drop_null().to_pylist()
    assert posts
    assert all(isinstance(each, Decimal) for each in posts)


def test_the_digest_is_that_of_the_file(extracts: Extracts) -> None:
    table = extracts.tables["children"]
    assert table.file == "children.csv"
    assert table.sha256 == hashlib.sha256((EXAMPLE / "children.csv").read_bytes()).hexdigest()


def test_the_package_says_when_it_was_drawn_and_of_which_area(extracts: Extracts) -> None:
    assert extracts.as_at == date(2024, 6, 30)
    assert extracts.area == "Sefton"


def test_the_day_given_goes_before_the_day_of_the_package() -> None:
    assert read_extracts(EXAMPLE, as_at=date(2024, 5, 1)).as_at == date(2024, 5, 1)


def test_the_description_is_the_dictionary_of_today(tmp_path: object) -> None:
    title = "An invented youth justice partnership's record, 2023/24"
    made = write_package_description(tmp_path, "sefton-2023-24", title, date(2024, 6, 30), "Sefton")
    assert made.read_bytes() == (EXAMPLE / "datapackage.json").read_bytes()


def test_progress_is_told(tmp_path: object) -> None:
    told: list[tuple[str, int, int]] = []
    read_extracts(EXAMPLE, progress=lambda *step: told.append(step))
    assert ("Reading children.csv", 0, 24) in told
    assert any(what == "Checking populations" for what, _, _ in told)
