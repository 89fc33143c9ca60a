"""Ways in which a delivery arrives damaged, each done to the example package."""

from __future__ import annotations

import shutil
import zipfile
from collections.abc import Callable
from pathlib import Path

import xlsxwriter

Damage = Callable[[Path], Path]
"""Takes a copy of the package and gives what is to be imported instead."""
OLE_HEADER = bytes.fromhex("d0cf11e0a1b11ae1")


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


def note_alone(package: Path) -> Path:
    path = package / "notes.txt"
    path.write_text("Exported on Monday.\n", encoding="utf-8")
    return path


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
