"""The workbook holds numbers as numbers, one table a sheet, and never a formula."""

import zipfile
from decimal import Decimal

import openpyxl
import pytest
from python_calamine import CalamineWorkbook

from childfirst.measures.figures import COLUMNS
from childfirst.publication.declarations.shown import Shows
from childfirst.publication.sheets.formats import Formats, number_format
from childfirst.publication.sheets.workbook import write_workbook
from childfirst.publication.words.cells import Cell
from tests.publication.conftest import CHILD, KEY, figure


@pytest.fixture(scope="module")
def path(report, tmp_path_factory):
    path = tmp_path_factory.mktemp("workbook") / "report.xlsx"
    write_workbook(report, path)
    return path


@pytest.fixture(scope="module")
def book(path):
    return openpyxl.load_workbook(path)


def rows_of(sheet):
    return list(sheet.iter_rows(min_row=4, values_only=True))


def test_every_table_has_a_sheet_that_says_what_it_is(book, report):
    for table in report.tables:
        assert book[table.name]["A1"].value == f"{table.name}: {table.title}"
    assert {"Cover", "Contents", "Notes", "Figures", "Problems by rule"} <= set(book.sheetnames)


def test_numbers_shares_and_differences_are_numbers(book):
    sheet = book["Visual 1b"]
    heads, suitable = rows_of(sheet)[:2]
    found = dict(zip(heads, suitable, strict=True))
    assert found["Group"] == "Suitable"
    assert found["2023/24 Q4 Children"] == 65
    assert found["2023/24 Q4 %"] == 0.89
    assert found["2023/24 Q4 Difference from Q3"] == -3
    formats = {cell.value: cell.number_format for cell in sheet[5]}
    assert formats[0.89] == "0.0%"
    assert "down" in formats[-3]


def test_every_row_of_every_table_is_there_without_gaps_or_merged_cells(book, report):
    for table in report.tables:
        sheet = book[table.name]
        assert not sheet.merged_cells.ranges
        assert [row[0] for row in rows_of(sheet)[1:]] == [row.words for row in table.rows]
        assert all(value is not None for row in rows_of(sheet) for value in row)


def test_tables_can_be_found_by_name_and_headings_stay_in_sight(book, report):
    names = [name for sheet in book for name in sheet.tables]
    assert len(names) == len(set(names)) >= len(report.tables)
    assert book["Visual 1b"].freeze_panes == "B5"
    assert book["Visual 1b"]["A4"].font.bold


def test_every_sheet_but_the_cover_holds_one_table_and_says_what_it_is(book):
    for sheet in book:
        assert sheet["A1"].value
        assert len(sheet.tables) == (sheet.title != "Cover")


def test_the_cover_is_text_in_one_column(book):
    cells = [cell for row in book["Cover"].iter_rows() for cell in row if cell.value]
    assert {cell.column_letter for cell in cells} == {"A"}


def test_a_chart_stands_under_its_table_and_says_what_is_seen(path, book):
    assert len(book["Visual 1b"]._images) == 1
    assert book["Visual 1b"]._images[0].anchor._from.row > len(rows_of(book["Visual 1b"])) + 3
    with zipfile.ZipFile(path) as parts:
        drawings = [n for n in parts.namelist() if n.startswith("xl/drawings/drawing")]
        assert all(b'descr="' in parts.read(name) for name in drawings)


def test_long_names_that_begin_alike_are_told_apart():
    formats = Formats(None)
    names = ["First time entrants, Neighbouring services", "First time entrants, Neighbouring YJS"]
    given = [formats.sheet_name(name) for name in [*names, *names]]
    assert given[:2] == given[2:]
    assert len(set(given)) == 2
    assert all(len(name) <= 31 for name in given)


def test_the_contents_lead_to_every_sheet(book):
    links = {
        cell.value: cell.hyperlink.location for cell in book["Contents"]["A"] if cell.hyperlink
    }
    assert set(links) == set(book.sheetnames) - {"Contents"}
    assert all(location.split("!")[0].strip("'") == name for name, location in links.items())


def test_the_sheet_of_figures_has_every_column_and_figure(path, report):
    rows = CalamineWorkbook.from_path(path).get_sheet_by_name("Figures").to_python()
    assert tuple(rows[3]) == COLUMNS
    assert len(rows[4:]) == len(report.figures)
    first = dict(zip(COLUMNS, rows[4], strict=True))
    assert first["reference"] == report.figures[0].reference
    assert first["value"] == report.figures[0].value


def test_problems_are_counted_and_nobody_is_named(path, book):
    with zipfile.ZipFile(path) as parts:
        text = "".join(parts.read(name).decode("utf-8", "replace") for name in parts.namelist())
    assert KEY not in text
    assert CHILD not in text
    rows = rows_of(book["Problems by rule"])
    assert rows[1][-2:] == (10, 2)
    assert [row[4] for row in rows[1:4]] == ["failed", "not applicable", "could not run"]


def test_there_is_no_formula_whatever_the_records_say(make, tmp_path):
    hostile = '=HYPERLINK("http://example.org","x")'
    path = tmp_path / "hostile.xlsx"
    write_workbook(make([figure(f"Visual 9c|{hostile}", "2023/24 Q4", 1)]), path)
    book = openpyxl.load_workbook(path)
    kinds = {cell.data_type for sheet in book for row in sheet.iter_rows() for cell in row}
    assert "f" not in kinds
    assert book["Visual 9c"]["A5"].value == hostile


def test_a_mark_stands_beside_its_number(book):
    sheet = book["Appendix 3 payment in kind"]
    row = next(row for row in sheet.iter_rows(min_row=5) if row[0].value == "Total")
    assert row[2].value == 0
    assert "[n]" in row[2].number_format


@pytest.mark.parametrize(("text", "code"), [("12", "#,##0"), ("12.40", "#,##0.00")])
def test_a_rate_has_the_decimals_that_the_page_prints(text, code):
    rate = figure("KPI 1|Rate", "2023/24 Q4", Decimal("12.4"), unit="per 10,000")
    assert number_format(Cell(Shows.VALUE, rate, text)) == code


def test_the_same_report_gives_the_same_bytes(report, path, tmp_path):
    again = tmp_path / "again.xlsx"
    write_workbook(report, again)
    assert again.read_bytes() == path.read_bytes()
