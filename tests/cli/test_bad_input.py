"""Bad input ends with exit code 2 and a message, and leaves the database byte for byte."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
import xlsxwriter

from childfirst.demo import generate

Damage = Callable[[Path], Path]
OLE_HEADER = bytes.fromhex("d0cf11e0a1b11ae1")


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


def edit(name: str, change: Callable[[str], str]) -> Damage:
    def damage(package: Path) -> Path:
        path = package / f"{name}.csv"
        path.write_text(change(path.read_text(encoding="utf-8")), encoding="utf-8")
        return package

    return damage


def column(name: str, field: str, value: str) -> Damage:
    """Put a value into the first row's field."""

    def change(text: str) -> str:
        lines = text.splitlines()
        cells = lines[1].split(",")
        cells[lines[0].split(",").index(field)] = value
        return "\n".join([lines[0], ",".join(cells), *lines[2:]]) + "\n"

    return edit(name, change)


def without_a_table(package: Path) -> Path:
    (package / "victims.csv").unlink()
    return package


def twice_a_table(package: Path) -> Path:
    (package / "datapackage.json").unlink()
    shutil.copy(package / "children.csv", package / "Children.txt")
    return package


def emptied(package: Path) -> Path:
    shutil.rmtree(package)
    package.mkdir()
    return package


def zip_bomb(package: Path) -> Path:
    path = package.with_suffix(".zip")
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as bomb:
        for number in range(40):
            bomb.writestr(f"{number}.csv", b"0" * 10_000_000)
    return path


def encrypted_workbook(package: Path) -> Path:
    path = package.with_suffix(".xlsx")
    path.write_bytes(OLE_HEADER + b"\0" * 4_096)
    return path


def truncated_workbook(package: Path) -> Path:
    path = package.with_suffix(".xlsx")
    with xlsxwriter.Workbook(str(path)) as book:
        book.add_worksheet("children").write(0, 0, "ypid")
    path.write_bytes(path.read_bytes()[:-200])
    return path


def formula_workbook(package: Path) -> Path:
    path = package.with_suffix(".xlsx")
    with xlsxwriter.Workbook(str(path)) as book:
        sheet = book.add_worksheet("board_meetings")
        sheet.write_row(0, 0, ["meeting_id", "meeting_date", "kind"])
        sheet.write_row(1, 0, ["B1", "2023-04-01", "ordinary"])
        sheet.write_formula(1, 1, '="2023-"&"04-01"', None, "2023-04-01")
    return path


CASES: dict[str, tuple[Damage, str]] = {
    "an empty folder": (emptied, "package"),
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
