"""Columns and cells that do not fit the data dictionary, and what the sender is told."""

from pathlib import Path

import pytest

from childfirst.record.dictionary import tables
from tests.exchange.deliveries import (
    CHILD,
    children_text,
    csv_text,
    only,
    read,
    refused,
    rows_of,
    write,
)


def without(column: str) -> str:
    """Give a children.csv that lacks a column."""
    header, row = rows_of("children", CHILD)
    kept = [at for at, name in enumerate(header) if name != column]
    return csv_text([[header[at] for at in kept], [row[at] for at in kept]])


def test_a_required_column_that_is_not_there(tmp_path: Path) -> None:
    write(tmp_path, "children.csv", without("surname"))
    finding = only(refused(tmp_path))
    assert finding.column == "surname"
    assert finding.found == "no such column"


def test_an_optional_column_that_is_not_there(tmp_path: Path) -> None:
    write(tmp_path, "children.csv", without("upn"))
    assert only([f for f in refused(tmp_path, partial=False) if f.column]).column == "upn"
    extracts = read(tmp_path)
    assert extracts.tables["children"].rows["upn"].to_pylist() == [None]
    assert "no column upn" in extracts.notices[0]


def test_an_unknown_column(tmp_path: Path) -> None:
    text = children_text({}).replace("surname", "surnmae", 1)
    write(tmp_path, "children.csv", text)
    findings = refused(tmp_path)
    assert [finding.column for finding in findings] == ["surnmae", "surname"]
    assert findings[0].remedy == "Did you mean surname?"


def test_an_unknown_column_may_be_left_out(tmp_path: Path) -> None:
    lines = children_text({}).splitlines()
    write(tmp_path, "children.csv", f"{lines[0]},shoe_size\n{lines[1]},42\n")
    assert only(refused(tmp_path)).column == "shoe_size"
    extracts = read(tmp_path, ignore_unknown_columns=True)
    assert "shoe_size" not in extracts.tables["children"].rows.column_names
    assert "shoe_size is not ours" in extracts.notices[0]


@pytest.mark.parametrize("text", ["=1+1", "@SUM(A1)", "+A1", "-cmd|' /C calc'!A0", "+(1)", " =x"])
def test_text_that_a_spreadsheet_would_run(tmp_path: Path, text: str) -> None:
    write(tmp_path, "children.csv", children_text({"forename": text}))
    finding = only(refused(tmp_path))
    assert "formula" in finding.found
    assert (finding.row, finding.column) == (2, "forename")


@pytest.mark.parametrize("text", ["-", "- none", "+44 7700 900123", "-5", "--", "a=b", "x@y.org"])
def test_text_that_only_looks_a_little_like_a_formula(tmp_path: Path, text: str) -> None:
    write(tmp_path, "children.csv", children_text({"forename": text}))
    assert read(tmp_path).tables["children"].rows["forename"].to_pylist() == [text]


@pytest.mark.parametrize("text", ["#N/A", "#REF!", "########"])
def test_what_a_spreadsheet_shows_for_a_failed_value(tmp_path: Path, text: str) -> None:
    write(tmp_path, "children.csv", children_text({"postcode": text}))
    assert "failed or hidden" in only(refused(tmp_path)).found


def test_a_required_value_that_is_missing(tmp_path: Path) -> None:
    write(tmp_path, "children.csv", children_text({}, {"ypid": "YP2", "forename": ""}))
    finding = only(refused(tmp_path))
    assert (finding.row, finding.column, finding.found) == (3, "forename", "no value")


def test_a_required_date_of_1900_is_said_to_be_none(tmp_path: Path) -> None:
    write(tmp_path, "children.csv", children_text({"date_of_birth": "1900-01-01"}))
    finding = only(refused(tmp_path))
    assert (finding.row, finding.column, finding.found) == (2, "date_of_birth", "no value")
    assert "1900-01-01 is none" in finding.expected


def test_name_and_title_of_one_field(tmp_path: Path) -> None:
    lines = csv_text([["meeting_id", "meeting_date", "kind"], ["B1", "2023-01-18", ""]])
    title = tables()["board_meetings"].field("meeting_date").title
    lines = lines.replace("kind", title, 1)
    write(tmp_path, "board_meetings.csv", lines)
    findings = refused(tmp_path)
    assert any("two columns for meeting_date" in finding.found for finding in findings)


def test_a_column_younger_than_what_was_agreed_may_be_lacking(tmp_path: Path) -> None:
    headers = [field.name for field in tables()["board_members"].fields]
    assert tables()["board_members"].field("joined_date").optional
    kept = [name for name in headers if name != "joined_date"]
    row = ["M1", "Police", "police", "Lead", "YES"]
    write(tmp_path, "board_members.csv", csv_text([kept, row]))
    extracts = read(tmp_path)
    assert extracts.tables["board_members"].rows["joined_date"].to_pylist() == [None]
    assert not [notice for notice in extracts.notices if "joined_date" in notice]
