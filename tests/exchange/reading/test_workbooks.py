"""Workbooks are read sheet by sheet: dates, numbers, formulas and errors."""

from datetime import date, datetime
from pathlib import Path

from tests.exchange.deliveries import (
    CHILD,
    OFFENCE,
    ods,
    only,
    read,
    refused,
    rewritten,
    rows_of,
    workbook,
    write,
)


def children(*, born: object = "2008-05-06", above: int = 0) -> list[list[object]]:
    header, row = rows_of("children", CHILD)
    cells: list[object] = [
        born if name == "date_of_birth" else v for name, v in zip(header, row, strict=True)
    ]
    return [*[[]] * above, header, cells]


def test_sheets_are_tables(tmp_path: Path) -> None:
    sheets = {"Children": children(), "offences": rows_of("offences", OFFENCE)}
    extracts = read(write(tmp_path, "book.xlsx", workbook(sheets)))
    assert list(extracts.tables) == ["children", "offences"]
    assert extracts.tables["children"].file == "book.xlsx"
    assert extracts.tables["children"].sheet == "Children"


def test_ods_sheets_are_tables(tmp_path: Path) -> None:
    sheets = {"Children": rows_of("children", CHILD), "offences": rows_of("offences", OFFENCE)}
    extracts = read(write(tmp_path, "book.ods", ods(sheets)))
    assert extracts.tables["offences"].rows["yjb_seriousness_score"].to_pylist() == [3]


def test_dates_as_cells_serials_and_text(tmp_path: Path) -> None:
    for born in (date(2008, 5, 6), datetime(2008, 5, 6), 39574, "39574", "2008-05-06T00:00:00"):
        path = write(tmp_path, "book.xlsx", workbook({"children": children(born=born)}))
        assert read(path).tables["children"].rows["date_of_birth"].to_pylist() == [date(2008, 5, 6)]


def test_numbers_come_without_a_point(tmp_path: Path) -> None:
    header, row = rows_of("offences", OFFENCE)
    cells = [
        3.0 if name == "yjb_seriousness_score" else v for name, v in zip(header, row, strict=True)
    ]
    cells[0] = 9992614722
    rows = read(write(tmp_path, "b.xlsx", workbook({"offences": [header, cells]})))
    first = rows.tables["offences"].rows.to_pylist()[0]
    assert first["yjb_seriousness_score"] == 3
    assert first["offence_id"] == "9992614722"


def test_rows_are_those_of_the_sheet(tmp_path: Path) -> None:
    path = write(tmp_path, "book.xlsx", workbook({"children": children(above=3)}))
    assert read(path).tables["children"].rows["supplied_row"].to_pylist() == [5]


def test_a_formula(tmp_path: Path) -> None:
    path = write(tmp_path, "book.xlsx", workbook({"children": children(born="=TODAY()")}))
    finding = refused(path)[0]
    assert finding.found == "a formula"
    assert (finding.row, finding.column) == (2, "E")


def test_a_formula_in_an_ods(tmp_path: Path) -> None:
    sum_cell = (
        '<table:table-row><table:table-cell table:formula="of:=1+1" office:value-type="float" '
        'office:value="2"><text:p>2</text:p></table:table-cell></table:table-row>'
    )
    path = write(tmp_path, "book.ods", ods({"children": rows_of("children", CHILD)}, sum_cell))
    finding = refused(path)[0]
    assert finding.found == "a formula"
    assert finding.row == 3

    sheets = {"Children": children(), "Offenses": rows_of("offences", OFFENCE)}
    finding = only(refused(write(tmp_path, "book.xlsx", workbook(sheets))))
    assert finding.sheet == "Offenses"
    assert finding.remedy == "Did you mean offences?"


def test_sheets_of_prose_and_empty_sheets_are_passed_over(tmp_path: Path) -> None:
    sheets = {"Notes": [["Drawn on 1 May"]], "Children": children(), "Sheet3": []}
    extracts = read(write(tmp_path, "book.xlsx", workbook(sheets)))
    assert list(extracts.tables) == ["children"]


def test_an_unknown_sheet(tmp_path: Path) -> None:
    sheets = {"Children": children(), "Offenses": rows_of("offences", OFFENCE)}
    finding = only(refused(write(tmp_path, "book.xlsx", workbook(sheets))))
    assert finding.sheet == "Offenses"
    assert finding.remedy == "Did you mean offences?"


def test_an_error_value(tmp_path: Path) -> None:
    data = workbook({"children": children(born=39574)})
    sheet = "xl/worksheets/sheet1.xml"
    change = ('<c r="E2"><v>39574</v>', '<c r="E2" t="e"><v>#N/A</v>')
    data = rewritten(data, sheet, change)
    finding = refused(write(tmp_path, "book.xlsx", data))[0]
    assert finding.found == "an error value"
    assert (finding.row, finding.column) == (2, "E")


def test_a_hidden_sheet_is_read_with_a_notice(tmp_path: Path) -> None:
    data = workbook({"Notes": [["x"]], "children": children()})
    change = ('name="children" sheetId="2"', 'name="children" sheetId="2" state="hidden"')
    path = write(tmp_path, "book.xlsx", rewritten(data, "xl/workbook.xml", change))
    extracts = read(path)
    assert extracts.tables["children"].rows.num_rows == 1
    assert any("hidden" in notice for notice in extracts.notices)


def test_cells_of_other_types_become_text(tmp_path: Path) -> None:
    header, row = rows_of("children", CHILD)
    for value, text in ((True, "TRUE"), (0.1 + 0.2, "0.3"), (-5, "-5")):
        cells: list[object] = [
            value if name == "postcode" else v for name, v in zip(header, row, strict=True)
        ]
        path = write(tmp_path, "book.xlsx", workbook({"children": [header, cells]}))
        assert read(path).tables["children"].rows["postcode"].to_pylist() == [text]


def test_a_date_with_a_time_is_refused(tmp_path: Path) -> None:
    path = write(tmp_path, "b.xlsx", workbook({"children": children(born=datetime(2008, 5, 6, 7))}))
    assert only(refused(path)).found == "'2008-05-06 07:00:00'"
