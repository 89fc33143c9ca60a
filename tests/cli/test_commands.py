"""Every command does what its help says, for people and for scripts."""

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.example import EXAMPLE

COMMANDS = (
    "run", "import", "validate", "freeze", "verify", "compare", "measure", "report", "serve",
    "dictionary", "ledger", "reoffending", "bridge", "map suggest", "map list", "map check",
    "published import", "published compare", "published reconcile", "published groups",
)  # fmt: skip


@pytest.mark.parametrize("command", COMMANDS)
def test_help_shows_an_example(childfirst: Run, command: str) -> None:
    done = childfirst(*command.split(), "--help")
    assert done.returncode == 0
    assert f"childfirst {command}" in done.stdout.split("Example:")[1]


def test_import_twice_then_freeze_verify_compare_and_measure(
    childfirst: Run, package: Path, tmp_path: Path
) -> None:
    first = json.loads(childfirst("import", package, "--json").stdout)
    assert sum(table["added"] for table in first["tables"]) > 100
    again = json.loads(childfirst("import", package, "--json").stdout)
    assert again["delivery"] is None
    for name in ("s1", "s2"):
        frozen = childfirst("freeze", "--as-at", "2024-06-30", "--out", name, "--json")
        assert json.loads(frozen.stdout)["as_at"] == "2024-06-30"
    assert json.loads(childfirst("verify", "s1", "--json").stdout)["whole"] is True
    compared = childfirst("compare", "s1", "s2", "--period", "2023-24", "--json")
    assert json.loads(compared.stdout) == {"tables": [], "figures": []}
    asked = ("measure", "--snapshot", "s1", "--period", "2023-24Q1")
    figures = json.loads(childfirst(*asked, "--table", "Cohort", "--json").stdout)
    assert [figure["period"] for figure in figures] == ["2023/24 Q1"]
    (tmp_path / "s1" / "children.parquet").write_bytes(b"")
    assert childfirst("verify", "s1").returncode == 1
    assert childfirst("measure", "--snapshot", "s1", "--period", "2023-24").returncode == 2


def test_what_a_corrected_extract_changes_by_table_and_by_figure(
    childfirst: Run, package: Path
) -> None:
    childfirst("import", package)
    childfirst("freeze", "--out", "before")
    residences = package / "residences.csv"
    residences.write_text(residences.read_text().replace(",SUITABLE,", ",UNSUITABLE,"))
    childfirst("import", package)
    childfirst("freeze", "--out", "after")
    done = childfirst("compare", "before", "after", "--period", "2023-24", "--json")
    changed = json.loads(done.stdout)
    assert [table["table"] for table in changed["tables"]] == ["residences"]
    touched = {figure["cell"].split("|")[0].split(".")[0] for figure in changed["figures"]}
    assert touched == {"Visual 1b", "Visual 1c", "kpi1"}


def test_validate_writes_every_form_and_names_no_child_on_the_screen(
    childfirst: Run, tmp_path: Path
) -> None:
    done = childfirst("validate", EXAMPLE, "--out", "problems")
    assert done.returncode == 0, done.stderr
    names = {path.name for path in (tmp_path / "problems").iterdir()}
    assert names == {f"problems.{end}" for end in ("html", "xlsx", "csv", "json")}
    assert "YP1" not in done.stdout + done.stderr
    found = json.loads((tmp_path / "problems" / "problems.json").read_text(encoding="utf-8"))
    assert found["complete"] is True


def test_evidence_is_listed_and_looking_at_it_is_logged(childfirst: Run, tmp_path: Path) -> None:
    childfirst("run", EXAMPLE, "--period", "2023-24", "--out", "out")
    asked = ("measure", "--snapshot", "out/snapshot", "--period", "2023-24")
    done = childfirst(*asked, "--evidence", "Visual 1b|Unknown", "--json")
    assert len(json.loads(done.stdout)) == 3  # one child in each of three quarters
    import sqlite3

    with sqlite3.connect(tmp_path / "record.sqlite3") as record:
        events = record.execute("SELECT action, details FROM access_auditevent").fetchall()
    record.close()
    assert [event[0] for event in events] == ["read_evidence"]
    assert "YP1" not in events[0][1]


def test_figures_as_csv_for_scripts(childfirst: Run) -> None:
    done = childfirst(
        "measure", "--extracts", EXAMPLE, "--basis", "local", "--from", "2023-24Q1",
        "--to", "2023-24Q4", "--format", "csv",
    )  # fmt: skip
    lines = done.stdout.splitlines()
    assert lines[0].startswith("reference,cell,basis,measure,area,period")
    assert any(",Visual 1b|Suitable,local," in line and ",70,70,78," in line for line in lines)


def test_the_ledger_and_the_dictionary_and_the_mappings(childfirst: Run, tmp_path: Path) -> None:
    owed = json.loads(childfirst("ledger", "--period", "2023-24Q1", "--json").stdout)
    assert {entry["state"] for entry in owed} == {"overdue"}
    assert childfirst("dictionary", "--out", "dictionary").returncode == 0
    assert (tmp_path / "dictionary" / "datapackage.json").exists()
    assert len(json.loads(childfirst("dictionary", "--json").stdout)["resources"]) == 27
    assert childfirst("map", "suggest", EXAMPLE / "children.csv", "--out", "m.yaml").returncode == 0
    assert childfirst("map", "check", "m.yaml").returncode == 0
    assert json.loads(childfirst("map", "list", "--json").stdout)[0]["name"] == "casebook"


def test_a_wrong_word_on_the_command_line_says_what_is_right(childfirst: Run) -> None:
    for arguments, says in (
        (("run", EXAMPLE, "--period", "2023-25", "--out", "out"), "write it as"),
        (
            ("measure", "--extracts", EXAMPLE, "--period", "2023-24", "--table", "X"),
            "no such table",
        ),
        (("report", "nothing", "--period", "2023-24"), "there is no report"),
        (("import", EXAMPLE, "--database", "oracle://x"), "a database is given as"),
    ):
        done = childfirst(*arguments)
        assert done.returncode == 2
        assert says in " ".join(done.stderr.split())
        assert "Traceback" not in done.stderr
