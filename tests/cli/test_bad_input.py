"""Bad input ends with exit code 2 and a message, and leaves the database byte for byte."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from childfirst.demo import generate
from tests.cli.damage import (
    Damage,
    column,
    edit,
    emptied,
    encrypted_workbook,
    formula_workbook,
    note_alone,
    truncated_workbook,
    twice_a_table,
    without_a_table,
    zip_bomb,
)


def childfirst(folder: Path, *arguments: object) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "CHILDFIRST_DATABASE": f"sqlite:///{folder / 'record.sqlite3'}"}
    code = "from childfirst.cli import main; main()"
    command = [sys.executable, "-c", code, *map(str, arguments)]
    return subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, text=True, check=False
    )


@pytest.fixture(scope="module")
def imported(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a folder with a package and the record it was imported into."""
    folder = tmp_path_factory.mktemp("imported")
    generate(folder / "package", seed=3, children=12)
    done = childfirst(folder, "import", "package")
    assert done.returncode == 0, done.stderr
    return folder


CASES: dict[str, tuple[Damage, str]] = {
    "an empty folder": (emptied, "package"),
    "a text that is no table": (note_alone, "notes.txt: found no table"),
    "a missing table": (without_a_table, "victims"),
    "a missing column": (edit("children", lambda t: t.replace("surname", "family", 1)), "surname"),
    "an unknown column": (edit("victims", lambda t: t.replace("type", "type,colour", 1)), "colour"),
    "a wrong code": (column("children", "sex", "male"), "row 2, column sex"),
    "a broken date": (column("children", "date_of_birth", "2009-02-30"), "column date_of_birth"),
    "a date in another order": (column("children", "date_of_birth", "03/04/2009"), "2009"),
    "a huge cell": (column("children", "surname", "x" * 40_000), "column surname"),
    "a formula cell in CSV": (column("children", "surname", "=1+1"), "formula"),
    "a formula cell in a workbook": (formula_workbook, "formula"),
    "a zip bomb": (zip_bomb, "zip"),
    "an encrypted workbook": (encrypted_workbook, "password"),
    "a truncated workbook": (truncated_workbook, "xlsx"),
    "a truncated file": (edit("children", lambda t: t[: len(t) - 25]), "children.csv"),
    "duplicate keys": (edit("victims", lambda t: t + t.splitlines()[1] + "\n"), "victim_id"),
    "a child referenced but absent": (column("programmes", "ypid", "NOBODY"), "column ypid"),
    "two files for one table": (twice_a_table, "children"),
    "a missing value": (column("children", "surname", ""), "column surname"),
    "no such place": (lambda package: package / "nowhere", "nowhere"),
}


@pytest.mark.parametrize(("damage", "says"), CASES.values(), ids=CASES.keys())
def test_bad_input_is_refused_and_changes_nothing(
    imported: Path, tmp_path: Path, damage: Damage, says: str
) -> None:
    shutil.copytree(imported / "package", tmp_path / "package")
    record = shutil.copy(imported / "record.sqlite3", tmp_path)
    before = Path(record).read_bytes()
    done = childfirst(tmp_path, "import", damage(tmp_path / "package"))
    assert done.returncode == 2, done.stderr
    message = " ".join(done.stderr.split())
    assert says in message
    assert "expected" in message
    assert "Traceback" not in message
    assert Path(record).read_bytes() == before


def test_utf_16_is_read_as_it_is(imported: Path, tmp_path: Path) -> None:
    shutil.copytree(imported / "package", tmp_path / "package")
    shutil.copy(imported / "record.sqlite3", tmp_path)
    children = tmp_path / "package" / "children.csv"
    children.write_bytes(children.read_text(encoding="utf-8").encode("utf-16"))
    (tmp_path / "package" / "datapackage.json").unlink()
    done = childfirst(tmp_path, "import", "package", "--dry-run", "--json")
    assert done.returncode == 0, done.stderr
    assert '"updated": 0' in done.stdout


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="needs a size limit on a file system")
def test_a_full_disk_is_said_and_leaves_the_record(imported: Path, tmp_path: Path) -> None:
    generate(tmp_path / "large", seed=4, children=400)
    record = shutil.copy(imported / "record.sqlite3", tmp_path)
    childfirst(tmp_path, "freeze", "--as-at", "2024-06-30", "--out", "before")
    limit = Path(record).stat().st_size // 512 + 64
    code = "from childfirst.cli import main; main()"
    command = f"ulimit -f {limit}; trap '' XFSZ; exec {sys.executable} -c '{code}' import large"
    environment = {**os.environ, "CHILDFIRST_DATABASE": f"sqlite:///{record}"}
    done = subprocess.run(
        ["sh", "-c", f"{command} --allow-removals"],
        cwd=tmp_path, env=environment, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 1, done.stderr
    assert "as it was" in done.stderr
    assert "Traceback" not in done.stderr
    childfirst(tmp_path, "freeze", "--as-at", "2024-06-30", "--out", "after")
    compared = childfirst(tmp_path, "compare", "before", "after")
    assert "Nothing changed" in compared.stderr
