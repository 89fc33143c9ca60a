"""Results for programs and people, and the command's exit codes."""

import csv
import json
from io import StringIO
from pathlib import Path

import pytest
from typer.testing import CliRunner

from childfirst.cli.commands import app
from childfirst.proofing.output.records import as_csv, as_json
from childfirst.proofing.output.summary import summary
from tests.proofing.made import proof_of

WRONG = "Stage\tQ1\nReferral\t12\nPlan\t3\nReview\t9\nTotal\t25\n"
RIGHT = WRONG.replace("25", "24")
KEYS = [
    "place", "quote", "kind", "operands", "stated", "recomputed", "verdict", "explanation",
    "suggestion",
]  # fmt: skip


def test_json_is_a_list_of_statements_with_their_working() -> None:
    (record,) = json.loads(as_json([proof_of(WRONG)]))
    assert list(record) == KEYS
    assert record["place"]["line"] == 5
    assert (record["stated"], record["recomputed"]) == ("25", "24")
    assert record["operands"][0] == {
        "value": 12,
        "unit": "",
        "place": {"line": 2, "table": 1, "row": 2, "column": 2},
        "quote": "12",
    }


def test_csv_has_a_row_for_each_statement_and_no_formula() -> None:
    text = "Plea\tQ2\tChange\tQ1\n=SUM(A1)\t5\t@\t4\n-x\t3\t-1\t4\nNone\t1\t0\t1\n"
    rows = list(csv.reader(StringIO(as_csv([proof_of(text), proof_of(WRONG)]))))
    assert rows[0][:4] == ["file", "place", "kind", "verdict"]
    assert not any(cell.startswith(("=", "@")) for row in rows for cell in row)


def test_the_summary_shows_what_is_wrong_and_counts() -> None:
    lines = summary(proof_of(WRONG)).splitlines()
    assert lines[-2:] == [
        "  1 statement checked:",
        "  0 consistent, 0 rounding, 1 inconsistent, 0 unverifiable.",
    ]
    assert "12 + 3 + 9 = 24, printed as 25" in lines[2]


@pytest.mark.parametrize(("text", "code"), [(RIGHT, 0), (WRONG, 3)])
def test_the_exit_code_says_whether_the_document_is_sound(
    tmp_path: Path, text: str, code: int
) -> None:
    path = tmp_path / "plan.txt"
    path.write_text(text, encoding="utf-8")
    done = CliRunner().invoke(app, ["proof", str(path), "--format", "json"])
    assert done.exit_code == code
    assert isinstance(json.loads(done.stdout), list)


def test_a_file_that_cannot_be_read_ends_with_two(tmp_path: Path) -> None:
    done = CliRunner().invoke(app, ["proof", str(tmp_path / "none.txt")])
    assert done.exit_code == 2


def test_the_summary_fits_a_terminal() -> None:
    text = f"Of 40 children {'who came to us in the year ' * 5}12 (31%) were girls."
    assert max(map(len, summary(proof_of(text)).splitlines())) <= 80


def test_one_file_that_cannot_be_read_does_not_keep_the_others_from_being_checked(
    tmp_path: Path,
) -> None:
    (tmp_path / "plan.txt").write_text(WRONG, encoding="utf-8")
    asked = ["proof", str(tmp_path / "plan.txt"), str(tmp_path / "none.txt"), "--format", "json"]
    done = CliRunner().invoke(app, asked)
    assert done.exit_code == 2
    assert "none.txt: cannot be opened" in done.stderr
    assert len(json.loads(done.stdout)) == 1


def test_marked_files_of_one_name_are_kept_apart_and_long_names_cut(tmp_path: Path) -> None:
    long = f"{'ŵ' * 120}.txt"
    paths = [tmp_path / "a" / "plan.txt", tmp_path / "b" / "plan.txt", tmp_path / long]
    for path in paths:
        path.parent.mkdir(exist_ok=True)
        path.write_text(RIGHT, encoding="utf-8")
    asked = ["proof", *map(str, paths), "--format", "html", "--out", str(tmp_path / "out")]
    assert CliRunner().invoke(app, asked).exit_code == 0
    assert sorted(each.name for each in (tmp_path / "out").iterdir()) == [
        "plan.txt.2.checked.html",
        "plan.txt.checked.html",
        f"{'ŵ' * 100}.checked.html",
    ]
