"""Workbooks made to do harm, or broken on their way, are refused before opening."""

from pathlib import Path

import pytest

from childfirst.exchange import limits
from tests.exchange.deliveries import (
    CHILD,
    children_text,
    ods,
    only,
    read,
    refused,
    rewritten,
    rows_of,
    workbook,
    write,
    zipped,
)

CHILDREN = rows_of("children", CHILD)


def test_a_workbook_with_a_password(tmp_path: Path) -> None:
    ole = bytes.fromhex("D0CF11E0A1B11AE1") + b"\x00" * 600
    finding = only(refused(write(tmp_path, "children.xlsx", ole)))
    assert "password" in finding.found
    assert "without a password" in finding.remedy


def test_an_ods_with_a_password(tmp_path: Path) -> None:
    path = write(tmp_path, "book.ods", ods({"children": CHILDREN}, encrypted=True))
    assert "password" in only(refused(path)).found


def test_a_workbook_cut_off(tmp_path: Path) -> None:
    data = workbook({"children": CHILDREN})
    assert "damaged" in only(refused(write(tmp_path, "book.xlsx", data[: len(data) // 2]))).found


def test_a_zip_that_calls_itself_a_workbook(tmp_path: Path) -> None:
    path = zipped(tmp_path / "book.xlsx", {"children.csv": children_text(CHILD)})
    assert "no workbook" in only(refused(path)).found


def test_a_workbook_with_macros(tmp_path: Path) -> None:
    data = rewritten(workbook({"children": CHILDREN}), "", ("", ""), "xl/vbaProject.bin")
    assert "macros" in only(refused(write(tmp_path, "book.xlsx", data))).found


def test_a_workbook_with_an_external_entity(tmp_path: Path) -> None:
    declared = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><workbook'
    data = rewritten(workbook({"children": CHILDREN}), "xl/workbook.xml", ("<workbook", declared))
    assert "damaged" in only(refused(write(tmp_path, "book.xlsx", data))).found


def test_a_sheet_with_a_cell_at_its_far_corner(tmp_path: Path) -> None:
    sheet = "xl/worksheets/sheet1.xml"
    corner = ("</sheetData>", '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>')
    data = rewritten(workbook({"children": CHILDREN}), sheet, corner)
    finding = only(refused(write(tmp_path, "book.xlsx", data)))
    assert "row 1,048,576 and column 16,384" in finding.found
    assert finding.sheet == "children"


@pytest.mark.parametrize(
    "extra",
    [
        '<table:table-row table:number-rows-repeated="1000000">'
        '<table:table-cell table:number-columns-repeated="1000" office:value-type="string">'
        "<text:p>x</text:p></table:table-cell></table:table-row>",
        '<table:table-row table:number-rows-repeated="1000000"/><table:table-row>'
        '<table:table-cell table:number-columns-repeated="16000"/>'
        '<table:table-cell office:value-type="string"><text:p>x</text:p></table:table-cell>'
        "</table:table-row>",
    ],
)
def test_an_ods_that_repeats_itself(tmp_path: Path, extra: str) -> None:
    path = write(tmp_path, "book.ods", ods({"children": CHILDREN}, extra))
    assert "used rectangle" in only(refused(path)).expected


def test_the_empty_rows_below_an_ods_table_do_no_harm(tmp_path: Path) -> None:
    below = (
        '<table:table-row table:number-rows-repeated="1048000">'
        '<table:table-cell table:number-columns-repeated="16384"/></table:table-row>'
    )
    path = write(tmp_path, "book.ods", ods({"children": CHILDREN}, below))
    assert read(path).tables["children"].rows.num_rows == 1


def test_a_long_text_shared_by_many_cells(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    rows = [CHILDREN[0], *([["long text" * 9] * 3] * 10)]
    path = write(tmp_path, "book.xlsx", workbook({"children": rows}))
    assert not any("characters of text" in finding.found for finding in refused(path))
    monkeypatch.setattr(limits, "SHEET_CHARACTERS", 2_000)
    assert "characters of text" in only(refused(path)).found


def test_a_long_text_repeated_in_an_ods(tmp_path: Path) -> None:
    extra = (
        '<table:table-row table:number-rows-repeated="1000">'
        '<table:table-cell table:number-columns-repeated="1000" office:value-type="string">'
        f"<text:p>{'x' * 1000}</text:p></table:table-cell></table:table-row>"
    )
    path = write(tmp_path, "book.ods", ods({"children": CHILDREN}, extra))
    assert "characters of text" in only(refused(path)).found


@pytest.mark.parametrize(
    ("part", "change"),
    [
        ("content.xml", ("<office:body>", "<office:bod>")),
        ("content.xml", ("?><office", '?><!DOCTYPE x [<!ENTITY e "e">]><office')),
        ("content.xml", ('version="1.0"', 'version="1.0" encoding="UTF-99"')),
    ],
)
def test_an_ods_with_broken_or_dangerous_xml(
    tmp_path: Path, part: str, change: tuple[str, str]
) -> None:
    data = rewritten(ods({"children": CHILDREN}), part, change)
    assert "damaged" in only(refused(write(tmp_path, "book.ods", data))).found


@pytest.mark.parametrize(
    ("part", "change"),
    [
        ("xl/workbook.xml", ("</workbook>", "")),
        ("xl/workbook.xml", ("UTF-8", "UTF-99")),
        ("xl/worksheets/sheet1.xml", ("<worksheet", "<!DOCTYPE x><worksheet")),
        ("xl/worksheets/sheet1.xml", ("</worksheet>", "")),
    ],
)
def test_an_xlsx_with_broken_or_dangerous_xml(
    tmp_path: Path, part: str, change: tuple[str, str]
) -> None:
    data = rewritten(workbook({"children": CHILDREN}), part, change)
    assert "damaged" in only(refused(write(tmp_path, "book.xlsx", data))).found


def test_a_table_far_too_wide(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "COLUMNS", 5)
    write(tmp_path, "children.csv", children_text(CHILD))
    assert only(refused(tmp_path)).found == "14 columns"
    path = write(tmp_path, "book.xlsx", workbook({"children": CHILDREN}))
    assert only(refused(path)).found == "14 columns"
