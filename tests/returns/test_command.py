"""`childfirst return kpi` as a user runs it."""

import hashlib
import json
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import openpyxl
import pytest

from tests.cli.conftest import Run
from tests.example import EXAMPLE

ASK = ("return", "kpi", "--quarter", "2023-24Q2")


@pytest.fixture
def snapshot(childfirst: Run, package: Path) -> str:
    """A frozen small package of whose second quarter nothing would be rejected."""
    assert childfirst("import", package).returncode == 0
    assert childfirst("freeze", "--as-at", "2024-06-30", "--out", "frozen").returncode == 0
    return "frozen"


def test_help_shows_an_example(childfirst: Run) -> None:
    done = childfirst("return", "kpi", "--help")
    assert "childfirst return kpi --quarter 2023-24Q4" in done.stdout.split("Example:")[1]


def test_the_return_its_receipt_and_the_audit_trail_agree(
    childfirst: Run, snapshot: str, tmp_path: Path
) -> None:
    done = childfirst(*ASK, "--snapshot", snapshot, "--out", "one")
    assert done.returncode == 0, done.stderr
    assert {path.name for path in (tmp_path / "one").iterdir()} == {
        "kpi-2023-24Q2.xlsx",
        "receipt.json",
    }
    content = (tmp_path / "one" / "kpi-2023-24Q2.xlsx").read_bytes()
    receipt = json.loads((tmp_path / "one" / "receipt.json").read_text(encoding="utf-8"))
    assert receipt["sha256"] == hashlib.sha256(content).hexdigest()
    assert receipt["made_by"]
    assert datetime.fromisoformat(receipt["made_at"]).tzinfo == UTC
    assert (receipt["quarter"], receipt["as_at"]) == ("2023/24 Q2", "2024-06-30")
    assert (receipt["cells"], receipt["not_yet_counted"]) == (1_891, 0)
    assert (receipt["rejections"], receipt["ready"], receipt["audited"]) == (0, True, True)
    (event,) = events(tmp_path)
    assert event["sha256"] == receipt["sha256"]
    assert event["snapshot"] == receipt["snapshot"]
    childfirst(*ASK, "--snapshot", snapshot, "--out", "two")
    assert (tmp_path / "two" / "kpi-2023-24Q2.xlsx").read_bytes() == content


def test_a_rejection_is_written_as_not_ready_or_not_at_all(childfirst: Run, tmp_path: Path) -> None:
    ask = ("return", "kpi", "--quarter", "2023-24Q4", "--extracts", EXAMPLE, "--out", "out")
    refused = childfirst(*ask, "--strict")
    assert refused.returncode == 1
    assert "rejected" in refused.stdout
    assert "YP1" not in refused.stdout + refused.stderr
    assert not (tmp_path / "out").exists()
    written = childfirst(*ask)
    assert written.returncode == 0, written.stderr
    assert "Not ready to be sent" in written.stderr
    receipt = json.loads((tmp_path / "out" / "receipt.json").read_text(encoding="utf-8"))
    assert receipt["ready"] is False
    assert receipt["audited"] is False
    book = openpyxl.load_workbook(tmp_path / "out" / "kpi-2023-24Q4.xlsx")
    levels = [row[0] for row in book["Pre-flight"].iter_rows(min_row=5, values_only=True)]
    assert levels.count("rejected") == receipt["rejections"] > 0


def test_a_quarter_that_was_not_over_is_refused(childfirst: Run, snapshot: str) -> None:
    done = childfirst("return", "kpi", "--quarter", "2024-25Q2", "--snapshot", snapshot)
    assert done.returncode == 1
    assert "had not begun on 2024-06-30" in done.stdout


def test_late_changes_since_an_earlier_snapshot(
    childfirst: Run, snapshot: str, package: Path, tmp_path: Path
) -> None:
    residences = package / "residences.csv"
    residences.write_text(residences.read_text().replace(",SUITABLE,", ",UNSUITABLE,"))
    childfirst("import", package)
    childfirst("freeze", "--as-at", "2024-07-31", "--out", "later")
    done = childfirst(*ASK, "--snapshot", "later", "--against", snapshot, "--out", "o")
    assert done.returncode == 0, done.stderr
    assert "kpi1.suitable_end" in done.stdout
    book = openpyxl.load_workbook(tmp_path / "o" / "kpi-2023-24Q2.xlsx")
    rows = list(book["Late changes"].iter_rows(min_row=5, values_only=True))
    assert {row[0] for row in rows} == {"KPI 1"}
    for sheet, address, _, _, _, before, after in rows:
        assert book[sheet][address].value == after != before


def test_only_a_quarter_is_taken(childfirst: Run, snapshot: str) -> None:
    done = childfirst("return", "kpi", "--quarter", "2023-24", "--snapshot", snapshot)
    assert done.returncode == 2
    assert "2023-24Q4" in done.stderr


def test_what_is_behind_a_figure_is_listed_and_logged(
    childfirst: Run, snapshot: str, tmp_path: Path
) -> None:
    done = childfirst(*ASK, "--snapshot", snapshot, "--evidence", "total")
    assert done.returncode == 0, done.stderr
    assert "2023/24 Q2" in done.stdout
    assert [event["cell"] for event in events(tmp_path, "read_evidence")] == ["total"]
    unknown = childfirst(*ASK, "--snapshot", snapshot, "--evidence", "kpi1.none_such")
    assert unknown.returncode == 2


def events(folder: Path, action: str = "write_kpi_return") -> list[dict[str, object]]:
    with closing(sqlite3.connect(folder / "record.sqlite3")) as database:
        (table,) = database.execute(
            "SELECT name FROM sqlite_master WHERE name LIKE '%auditevent'"
        ).fetchone()
        rows = database.execute(f"SELECT details FROM {table} WHERE action = ?", (action,))
        return [json.loads(details) for (details,) in rows]
