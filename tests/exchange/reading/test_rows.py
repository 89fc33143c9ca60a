"""Rows that do not fit: keys given twice, references that lead nowhere, and how it is told."""

from pathlib import Path

import pytest

from tests.exchange.deliveries import (
    OFFENCE,
    children_text,
    csv_text,
    only,
    read,
    refused,
    rows_of,
    write,
)


def test_a_key_twice(tmp_path: Path) -> None:
    write(tmp_path, "children.csv", children_text({}, {"ypid": "YP2"}, {}))
    finding = only(refused(tmp_path))
    assert finding.row == 4
    assert "first in row 2" in finding.found


def test_a_key_of_two_columns_twice(tmp_path: Path) -> None:
    rows = [["programme_id", "offence_id"], ["P1", "O1"], ["P1", "O2"], ["P1", "O1"]]
    write(tmp_path, "programme_offences.csv", csv_text(rows))
    finding = only(refused(tmp_path))
    assert finding.column == "programme_id and offence_id"
    assert "'P1 / O1' a second time, first in row 2" in finding.found


def test_a_reference_to_a_row_that_was_not_delivered(tmp_path: Path) -> None:
    write(tmp_path, "children.csv", children_text({}))
    offences = rows_of("offences", OFFENCE, {**OFFENCE, "offence_id": "OF2", "ypid": "YP9"})
    write(tmp_path, "offences.csv", csv_text(offences))
    finding = only(refused(tmp_path))
    assert (finding.file, finding.row, finding.column) == ("offences.csv", 3, "ypid")
    assert "children does not have" in finding.found


def test_a_reference_to_a_table_that_was_not_delivered(tmp_path: Path) -> None:
    write(tmp_path, "offences.csv", csv_text(rows_of("offences", OFFENCE)))
    assert read(tmp_path).tables["offences"].rows.num_rows == 1


def test_many_findings_of_one_kind_are_summed_up(tmp_path: Path) -> None:
    rows = [{"ypid": f"YP{n}", "sex": "Male"} for n in range(50)]
    write(tmp_path, "children.csv", children_text(*rows))
    findings = refused(tmp_path)
    assert len(findings) == 21
    assert findings[-1].found == "and 30 more of this kind"


def test_everything_that_is_wrong_is_told_at_once(tmp_path: Path) -> None:
    write(tmp_path, "children.csv", children_text({"sex": "7", "date_of_birth": "x"}))
    write(tmp_path, "offences.csv", csv_text(rows_of("offences", {**OFFENCE, "offence_id": ""})))
    write(tmp_path, "hearings.csv", b"\x00\x01")
    assert {finding.file for finding in refused(tmp_path)} == {
        "children.csv",
        "offences.csv",
        "hearings.csv",
    }


def test_a_refusal_shows_no_value_in_a_log(tmp_path: Path) -> None:
    write(tmp_path, "children.csv", children_text({"sex": "secret"}))
    with pytest.raises(Exception, match=r"^1 finding\(s\)$"):
        read(tmp_path)
