"""The main job on the example: every published figure, from the files that it leaves."""

import csv
from collections.abc import Callable
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path

import pytest

from childfirst.measures.figures import COLUMNS
from tests.cli.conftest import Run
from tests.example import EXAMPLE, EXAMPLES, expected_figures

LEFT = {
    "report.html",
    "report.xlsx",
    "report.pdf",
    "report.docx",
    "figures.csv",
    "problems.csv",
    "snapshot",
}


def figures_in(path: Path) -> dict[tuple[str, str], dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        reader = csv.DictReader(file)
        rows = list(reader)
    assert tuple(reader.fieldnames or ()) == COLUMNS
    found = {(row["cell"], row["period"]): row for row in rows}
    assert len(found) == len(rows), "a cell stands twice"
    return found


def percent(row: dict[str, str]) -> str:
    if not row["denominator"] or row["denominator"] == "0":
        return ""
    share = Decimal(100 * int(row["numerator"])) / Decimal(row["denominator"])
    return str(share.quantize(Decimal("0.1"), ROUND_HALF_UP))


@pytest.mark.parametrize(
    ("source", "options"),
    [(EXAMPLE, ()), (EXAMPLES / "casebook-2023-24", ("--mapping", "casebook"))],
    ids=["data package", "another system's export"],
)
def test_every_published_figure(
    childfirst: Run,
    tmp_path: Path,
    record_property: Callable[[str, object], None],
    source: Path,
    options: tuple[str, ...],
) -> None:
    done = childfirst("run", source, "--period", "2023-24", "--out", "out", *options)
    assert done.returncode == 0, done.stderr
    assert {path.name for path in (tmp_path / "out").iterdir()} == LEFT
    figures = figures_in(tmp_path / "out" / "figures.csv")
    wrong, expected = [], expected_figures()
    for row in expected:
        found = figures.get((f"{row['table']}|{row['category']}", row["period"]), {})
        same = found.get("value") == row["value"]
        if not same or (row["percent"] and percent(found) != row["percent"]):
            wrong.append((row["table"], row["category"], row["period"], found.get("value")))
    met = f"{len(expected) - len(wrong)} of {len(expected)}"
    record_property(f"published figures met, from {source.name}", met)
    assert wrong == []
    assert len(expected) == 469
    national = expected_figures("yjb_basis_q1")
    same = [figures[row["cell"], row["period"]]["value"] == row["value"] for row in national]
    record_property(f"YJB cells met, from {source.name}", f"{sum(same)} of {len(same)}")
    assert sum(same) == 636
    for row in expected_figures("national_indicators"):
        assert figures[row["indicator"], row["period"]]["value"] == row["value"]


def test_the_same_extracts_give_the_same_files_to_the_byte(childfirst: Run, tmp_path: Path) -> None:
    for name in ("one", "two"):
        assert childfirst("run", EXAMPLE, "--period", "2023-24", "--out", name).returncode == 0
    one, two = (
        {
            path.relative_to(tmp_path / name): path.read_bytes()
            for path in (tmp_path / name).rglob("*")
            if path.is_file()
        }
        for name in ("one", "two")
    )
    assert one.keys() == two.keys()
    assert [path for path in one if one[path] != two[path]] == []


def test_a_missing_table_may_be_allowed_and_is_then_not_collected(
    childfirst: Run, package: Path, tmp_path: Path
) -> None:
    for name in ("victims", "victim_interventions", "victim_events"):
        (package / f"{name}.csv").unlink()
    (package / "datapackage.json").unlink()
    done = childfirst("run", package, "--period", "2023-24", "--out", "out", "--partial")
    assert done.returncode == 0, done.stderr
    figures = figures_in(tmp_path / "out" / "figures.csv")
    cell = figures["Visual 10a|No. of Victims Contacted", "2023/24 Q1"]
    assert (cell["status"], cell["value"]) == ("not collected", "")
    assert figures["Cohort|No. of Children", "2023/24 Q1"]["value"] != ""


def test_an_existing_database_may_be_used_and_updated(
    childfirst: Run, package: Path, tmp_path: Path
) -> None:
    database = f"sqlite:///{tmp_path / 'kept.sqlite3'}"
    run = ("run", package, "--period", "2023-24", "--out", "out", "--database", database)
    assert childfirst(*run).returncode == 0
    first = figures_in(tmp_path / "out" / "figures.csv")
    residences = package / "residences.csv"
    residences.write_text(residences.read_text().replace(",SUITABLE,", ",UNSUITABLE,"))
    assert childfirst(*run).returncode == 0
    second = figures_in(tmp_path / "out" / "figures.csv")
    assert first != second
    assert second["Visual 1c|Suitable", "2023/24"]["value"] == "0"
