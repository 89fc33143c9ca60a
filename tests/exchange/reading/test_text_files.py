"""Text files as spreadsheets and databases write them are read; broken ones are refused."""

from pathlib import Path

import pytest

from tests.exchange.deliveries import (
    children_text,
    only,
    read,
    refused,
    write,
)


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_delimiters(tmp_path: Path, delimiter: str) -> None:
    text = children_text({"surname": "Comma, Semi; Pipe|"}, delimiter=delimiter)
    write(tmp_path, "children.csv", text)
    assert read(tmp_path).tables["children"].rows["surname"].to_pylist() == ["Comma, Semi; Pipe|"]


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_line_ends(tmp_path: Path, line_end: str) -> None:
    write(tmp_path, "children.csv", children_text({}, {"ypid": "YP2"}, line_end=line_end))
    rows = read(tmp_path).tables["children"].rows
    assert rows["ypid"].to_pylist() == ["YP1", "YP2"]
    assert rows["supplied_row"].to_pylist() == [2, 3]


def test_excels_separator_line(tmp_path: Path) -> None:
    write(tmp_path, "children.csv", "sep=;\n" + children_text({}, delimiter=";"))
    assert read(tmp_path).tables["children"].rows["supplied_row"].to_pylist() == [3]


def test_a_quoted_line_break_counts_in_the_line_numbers(tmp_path: Path) -> None:
    write(tmp_path, "children.csv", children_text({"forename": "Ash\nLee"}, {"ypid": "YP2"}))
    rows = read(tmp_path).tables["children"].rows
    assert rows["forename"].to_pylist() == ["Ash\nLee", "Ash"]
    assert rows["supplied_row"].to_pylist() == [2, 4]


def test_blank_lines_and_rows_of_empty_cells_are_left_out(tmp_path: Path) -> None:
    header, first = children_text({}).splitlines()
    second = children_text({"ypid": "YP2"}).splitlines()[1]
    empty = "," * header.count(",")
    write(tmp_path, "children.csv", "\n".join(["", header, "", first, empty, "  ", second, ""]))
    rows = read(tmp_path).tables["children"].rows
    assert rows["ypid"].to_pylist() == ["YP1", "YP2"]
    assert rows["supplied_row"].to_pylist() == [4, 7]


def test_spaces_are_trimmed_and_an_empty_value_is_missing(tmp_path: Path) -> None:
    write(tmp_path, "children.csv", children_text({"forename": "\u00a0Ash\u00a0Lee ", "sex": " "}))
    row = read(tmp_path).tables["children"].rows.to_pylist()[0]
    assert row["forename"] == "Ash Lee"
    assert row["sex"] is None


@pytest.mark.parametrize(
    "line",
    ["Total", "Total,,,,4", "End of report", "(123 rows affected)", "Drawn on 1 May", "-----"],
)
def test_a_closing_line_is_dropped_with_a_notice(tmp_path: Path, line: str) -> None:
    write(tmp_path, "children.csv", children_text({}) + "\n" + line + "\n")
    extracts = read(tmp_path)
    assert extracts.tables["children"].rows["ypid"].to_pylist() == ["YP1"]
    assert "line 4 was left out" in extracts.notices[0]


def test_a_last_row_with_a_key_alone_is_no_closing_line(tmp_path: Path) -> None:
    write(tmp_path, "children.csv", children_text({}) + "YP2\n")
    finding = only(refused(tmp_path))
    assert finding.row == 3
    assert finding.found == "1 cells"


def test_a_file_cut_off_in_its_last_line(tmp_path: Path) -> None:
    write(tmp_path, "children.csv", children_text({}) + "YP2,,Ash")
    finding = only(refused(tmp_path))
    assert "no line end" in finding.found
    assert finding.row == 3


def test_a_quote_that_is_never_closed(tmp_path: Path) -> None:
    text = children_text({}, {"ypid": "YP2"}, {"ypid": "YP3"}).replace("YP2,", '"YP2,')
    write(tmp_path, "children.csv", text)
    finding = only(refused(tmp_path))
    assert "quotes" in finding.found
    assert finding.row == 3


def test_rows_longer_than_the_header(tmp_path: Path) -> None:
    header, first = children_text({}).splitlines()
    write(tmp_path, "children.csv", f"{header}\n{first},,\n{first},extra\n")
    finding = only(refused(tmp_path))
    assert finding.row == 3
    assert "as in the header" in finding.expected


def test_an_empty_file(tmp_path: Path) -> None:
    write(tmp_path, "children.csv", "")
    assert "empty file" in only(refused(tmp_path)).found


def test_a_cell_longer_than_the_csv_reader_takes(tmp_path: Path) -> None:
    write(tmp_path, "children.csv", children_text({"forename": "x" * 140_000}))
    finding = only(refused(tmp_path))
    assert "too long" in finding.found
    assert finding.row == 2


def test_a_cell_longer_than_a_spreadsheet_holds(tmp_path: Path) -> None:
    write(tmp_path, "children.csv", children_text({"forename": "x" * 32_768}))
    finding = only(refused(tmp_path))
    assert "32,768 characters" in finding.found
    assert finding.column == "forename"
