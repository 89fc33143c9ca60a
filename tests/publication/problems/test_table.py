"""The problems as rows, CSV and JSON."""

import csv
import json
from pathlib import Path

from childfirst.publication.problems.table import (
    COLUMNS,
    problems_json,
    problems_rows,
    write_problems_csv,
)
from childfirst.validation.run import Validation


def test_a_row_says_what_where_and_who(validation: Validation) -> None:
    row = problems_rows(validation)[0]
    figures = str(row.pop("figures")).split("; ")
    assert row == {
        "code": "TST-01",
        "severity": "error",
        "problem": "More hours attended than offered",
        "remedy": "Correct the hours.",
        "who": "Education worker",
        "table": "education",
        "key": "E1",
        "child": "A",
        "fields": "hours_attended; children.date_of_birth",
        "file": "example",
        "row": 2,
    }
    assert "2i Hours attended" in figures
    assert "KPI 8 board attendance" not in figures


def test_every_failed_row_is_there_and_no_other(validation: Validation) -> None:
    found = [(row["code"], row["key"]) for row in problems_rows(validation)]
    assert found == [
        ("TST-01", "E1"), ("TST-01", "=1+1"), ("TST-02", "=1+1"), ("TST-06", "E3"),
    ]  # fmt: skip


def test_the_csv_opens_in_a_spreadsheet_and_runs_nothing(
    validation: Validation, tmp_path: Path
) -> None:
    path = tmp_path / "problems.csv"
    write_problems_csv(validation, path)
    assert path.read_bytes().startswith(b"\xef\xbb\xbfcode,severity,problem")
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert tuple(rows[0]) == COLUMNS
    assert [row["key"] for row in rows] == ["E1", "'=1+1", "'=1+1", "E3"]
    assert rows[0]["row"] == "2"


def test_the_json_tells_the_four_states_apart(validation: Validation) -> None:
    found = json.loads(json.dumps(problems_json(validation)))
    assert found["complete"] is False
    assert found["states"] == {"passed": 1, "failed": 3, "not applicable": 1, "could not run": 1}
    rules = {rule["code"]: rule for rule in found["rules"]}
    assert rules["TST-01"]["asked"] == 3
    assert rules["TST-01"]["failed"] == 2
    assert rules["TST-04"]["why"] == "not supplied: victims"
    assert len(found["problems"]) == 4


def test_a_period_is_complete_when_every_rule_ran(complete: Validation) -> None:
    assert problems_json(complete)["complete"] is True
