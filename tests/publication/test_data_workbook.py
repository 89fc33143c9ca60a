"""The data-only workbook: tidy rows that need nothing around them."""

import pytest
from python_calamine import CalamineWorkbook

from childfirst.publication.sheets.data_workbook import write_data_workbook
from childfirst.publication.sheets.tidy import COLUMNS, tidy_rows


@pytest.fixture(scope="module")
def path(report, tmp_path_factory):
    path = tmp_path_factory.mktemp("data") / "report.data.xlsx"
    write_data_workbook(report, path)
    return path


@pytest.fixture(scope="module")
def rows(path):
    heads, *rows = CalamineWorkbook.from_path(path).get_sheet_by_name("Data").to_python()
    return [dict(zip(heads, row, strict=True)) for row in rows]


def test_the_first_row_names_the_columns_and_every_row_is_a_figure(rows, report):
    assert list(rows[0]) == list(COLUMNS)
    assert len(rows) == len(list(tidy_rows(report)))
    printed = {figure.reference for table in report.tables for figure in table.figures}
    assert {row["reference"] for row in rows} == printed


def test_a_row_says_all_that_is_known_of_its_figure(rows):
    wanted = {"table": "Visual 1b", "line": "Suitable", "period": "2023/24 Q4"}
    row = next(row for row in rows if wanted.items() <= row.items())
    assert (row["value"], row["denominator"], row["percent"]) == (65, 73, 89.0)
    assert row["lower"] < 89.0 < row["upper"]
    assert row["status"] == "counted"


def test_words_are_not_among_the_numbers(rows):
    attended = [row for row in rows if row["table"] == "KPI 8 board attendance"]
    assert {row["words"] for row in attended} == {"P", "A"}
    assert {row["value"] for row in attended} == {""}


def test_every_column_and_status_is_explained(path, rows):
    book = CalamineWorkbook.from_path(path)
    assert [row[0] for row in book.get_sheet_by_name("Columns").to_python()[1:]] == list(COLUMNS)
    explained = {row[0] for row in book.get_sheet_by_name("Statuses").to_python()}
    assert {row["status"] for row in rows} <= explained


def test_the_same_report_gives_the_same_bytes(report, path, tmp_path):
    again = tmp_path / "again.xlsx"
    write_data_workbook(report, again)
    assert again.read_bytes() == path.read_bytes()
