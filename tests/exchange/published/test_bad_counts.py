"""Local-level open data that cannot be read: the cell, the header or the row is named."""

from pathlib import Path

import pytest

from tests.exchange.deliveries import ods, only, write
from tests.exchange.published.tables import (
    CAUTION,
    OUTCOMES,
    outcome,
    read,
    refused,
)


def of(folder: Path, *rows: list[str], header: list[str] = OUTCOMES) -> Path:
    return write(folder, "Outcome_Table.ods", ods({"Data": [header, *rows]}))


@pytest.mark.parametrize(
    ("changed", "column", "found"),
    [
        ({"Financial_Year": "2023-25"}, "Financial_Year", "'2023-25'"),
        ({"YJS": ""}, "YJS", "''"),
        ({"Caution_or_sentence_tier": "Precaution"}, "Caution_or_sentence_tier", "'Precaution'"),
        ({"Number_Cautioned_Sentenced": "-3"}, "Number_Cautioned_Sentenced", "'-3'"),
        ({"Number_Cautioned_Sentenced": "1.5"}, "Number_Cautioned_Sentenced", "'1.5'"),
        ({"Number_Cautioned_Sentenced": ""}, "Number_Cautioned_Sentenced", "''"),
        ({"Number_Cautioned_Sentenced": "many"}, "Number_Cautioned_Sentenced", "'many'"),
    ],
)
def test_a_cell_that_cannot_be_read(
    tmp_path: Path, changed: dict[str, str], column: str, found: str
) -> None:
    finding = only(refused(of(tmp_path, outcome("Youth Caution", "Pre Court", "1", **changed))))
    assert (finding.column, finding.found, finding.row) == (column, found, 2)
    assert (finding.file, finding.sheet) == ("Outcome_Table.ods", "Data")


def test_many_bad_cells_are_summed_up(tmp_path: Path) -> None:
    rows = [outcome(f"Type {at}", "Pre Court", "many") for at in range(50)]
    findings = refused(of(tmp_path, *rows))
    assert len(findings) == 21
    assert findings[-1].found == "and 30 more of this kind"


@pytest.mark.parametrize(
    ("header", "found"),
    [
        ([*OUTCOMES[:7], "How often"], "a column of numbers that we do not know, 'How often'"),
        (["When", *OUTCOMES[1:]], "no column with the financial year"),
        ([*OUTCOMES[:2], "YOT", *OUTCOMES[3:]], "a second column for the same thing, 'YOT'"),
        ([*OUTCOMES[:2], "", *OUTCOMES[3:]], "values in column 3, which has no name"),
    ],
)
def test_a_header_that_cannot_be_read(tmp_path: Path, header: list[str], found: str) -> None:
    assert found in [each.found for each in refused(of(tmp_path, CAUTION, header=header))]


def test_the_same_row_twice(tmp_path: Path) -> None:
    assert only(refused(of(tmp_path, CAUTION, CAUTION))).found == "the same row as row 2"


def test_a_header_without_rows(tmp_path: Path) -> None:
    assert only(refused(of(tmp_path))).found == "a header without rows"


def test_one_statistic_twice_in_a_delivery(tmp_path: Path) -> None:
    first = write(tmp_path, "a.ods", ods({"Data": [OUTCOMES, CAUTION]}))
    again = write(tmp_path, "b.ods", ods({"Data": [OUTCOMES, CAUTION]}))
    with pytest.raises(Exception, match="1 finding"):
        read([first, again])
