"""What others published, from the command line."""

import csv
import io
import json
from datetime import date
from decimal import Decimal
from pathlib import Path

import pyarrow as pa
import pyarrow.compute as pc
import pytest
from click.testing import Result
from typer.testing import CliRunner

from childfirst.cli.commands import app
from childfirst.record.arrow import arrow_schema, with_provenance
from childfirst.record.dictionary import tables
from childfirst.snapshot.writing import write_snapshot
from tests.cli.conftest import Run
from tests.example import EXAMPLE, package_tables
from tests.exchange.deliveries import ods, write
from tests.exchange.published.tables import CAUTION, OUTCOMES

ASKED = ("compare", "--period", "2023-24")


def childfirst_published(*arguments: object) -> Result:
    """Run `childfirst published …` in this process: it only reads a snapshot."""
    return CliRunner().invoke(app, ["published", *map(str, arguments)])


def frozen(folder: Path, indicators: pa.Table) -> Path:
    """Freeze the example's published tables, and nothing of a child."""
    empty = {n: with_provenance(arrow_schema(e)).empty_table() for n, e in tables().items()}
    published = {"published_indicators": indicators, "populations": EXAMPLE_TABLES["populations"]}
    day = date(2024, 6, 30)
    write_snapshot(folder, empty | published, area="Sefton", as_at=day, sources={})
    return folder


EXAMPLE_TABLES = package_tables(EXAMPLE)


@pytest.fixture(scope="module")
def snapshot(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("published") / "snapshot"
    return frozen(folder, EXAMPLE_TABLES["published_indicators"])


def test_an_area_is_compared(snapshot: Path) -> None:
    done = childfirst_published(
        *ASKED, "--snapshot", snapshot, "--indicator", "first_time_entrants"
    )
    assert done.exit_code == 0
    assert "Sefton beside it" in done.stdout
    assert "fourth highest of 5" in done.stdout
    assert "Not found: The Youth Justice Board groups each service" in done.stdout


def test_comparisons_as_csv_and_as_json(snapshot: Path) -> None:
    done = childfirst_published(*ASKED, "--snapshot", snapshot, "--format", "csv")
    rows = list(csv.DictReader(io.StringIO(done.stdout)))
    (row,) = (
        row
        for row in rows
        if (row["indicator"], row["group"], row["area"], row["rank"])
        == ("custodial_sentences", "Merseyside PCC", "Liverpool", "2")
    )
    assert (row["rate"], row["change"], row["change_size"], row["change_unit"]) == (
        "0.22", "no evidence of change", "-0.26", "per 1,000",
    )  # fmt: skip
    asked = (*ASKED, "--snapshot", snapshot, "--group", "Merseyside PCC", "--format", "json")
    found = json.loads(childfirst_published(*asked).stdout)
    assert {each["group"] for each in found} == {"Merseyside PCC"}


def test_a_group_or_an_indicator_that_is_not_there(snapshot: Path) -> None:
    for option, name, known in (
        ("--group", "Neighbors", "Neighbouring services"),
        ("--indicator", "fte", "first_time_entrants"),
    ):
        done = childfirst_published(*ASKED, "--snapshot", snapshot, option, name)
        assert done.exit_code == 2
        assert known in done.stderr


def test_what_cannot_be_right_ends_with_an_exit_code(snapshot: Path, tmp_path: Path) -> None:
    done = childfirst_published("reconcile", "--snapshot", snapshot)
    assert done.exit_code == 0
    assert "17 + 53 + 10 + 15 + 24 = 119" in done.stdout
    assert "51 checked, 0 wrong" in done.stderr
    indicators = EXAMPLE_TABLES["published_indicators"]
    at = indicators.schema.get_field_index("value")
    values = indicators.column("value")
    wrong = pc.if_else(pc.equal(values, Decimal(232)), pa.scalar(Decimal(233), values.type), values)
    other = frozen(tmp_path / "wrong", indicators.set_column(at, indicators.field(at), wrong))
    done = childfirst_published("reconcile", "--snapshot", other, "--format", "json")
    assert done.exit_code == 1
    (row,) = (each for each in json.loads(done.stdout) if each["says"] == "does not fit")
    assert (row["found"], row["expected"]) == ("233", "30 + 101 + 35 + 30 + 36 = 232")
    assert "published_indicators.csv, row 3" in row["where"]


def test_groups_of_a_service_and_a_file_that_cannot_be_used(tmp_path: Path) -> None:
    done = childfirst_published("groups", "--area", "Sefton Youth Justice Service")
    assert "not found: The Youth Justice Board" in done.stdout
    own = write(tmp_path, "own.yaml", "- {name: Coast}")
    done = childfirst_published("groups", "--groups", own)
    assert done.exit_code == 2
    assert "own.yaml, entry 1 kind" in done.stderr


def test_published_tables_are_imported_or_refused(childfirst: Run, tmp_path: Path) -> None:
    write(tmp_path, "Outcome_Table.ods", ods({"Data": [OUTCOMES, CAUTION]}))
    done = childfirst("published", "import", "Outcome_Table.ods", "--dry-run", "--json")
    assert done.returncode == 0, done.stderr
    (row,) = json.loads(done.stdout)
    assert (row["table"], row["added"]) == ("published_counts", 1)
    write(tmp_path, "bad.csv", "name,age\nx,1\n")
    done = childfirst("published", "import", "bad.csv")
    assert done.returncode == 2
    assert "bad.csv: found no table that we know" in done.stderr


SERIES = """indicator,area,period,value,unit,source,data_date
reoffending,Gwent PCC,2020-21,30,children,Board paper,2024-05-08
reoffending,Blaenau Gwent and Caerphilly,2020-21,9,children,Board paper,2024-05-08
reoffending,Monmouthshire and Torfaen,2020-21,4,children,Board paper,2024-05-08
reoffending,Newport,2020-21,7,children,Board paper,2024-05-08
"""


def test_the_database_that_was_named_is_read_and_any_police_area_is_added_up(
    childfirst: Run, tmp_path: Path
) -> None:
    series = write(tmp_path, "series.csv", SERIES)
    named = ("--database", f"sqlite:///{tmp_path / 'another.sqlite3'}")
    assert childfirst("published", "import", series, *named).returncode == 0
    done = childfirst("published", "reconcile", *named)
    assert done.returncode == 1, done.stderr
    assert "9 + 4 + 7 = 20" in done.stdout
    assert not (tmp_path / "record.sqlite3").exists()
