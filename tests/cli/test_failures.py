"""What the system or the database refuses is told with its place and what to do."""

import errno
import sqlite3
from pathlib import Path

import pytest

from childfirst.cli.failures import database_refusal, system_refusal, was_stopped
from childfirst.cli.running import shown

WRONG = {
    "an empty period": (("report",), "say for which period"),
    "a period that there is not": (("measure", "--from", "x"), "--from: the period 'x'"),
    "a day in another order": (
        ("freeze", "--as-at", "31/03/2024", "--out", "o"),
        "'31/03/2024' is no day that there is; write it as 2024-03-31",
    ),
    "a file for a folder": (
        ("dictionary", "--out", "file.txt"),
        "file.txt: found a file; expected a folder",
    ),
    "a file for a snapshot": (
        ("measure", "--period", "2023-24", "--snapshot", "file.txt"),
        "file.txt is not a snapshot",
    ),
    "a commentary that is not there": (
        ("report", "--period", "2023-24", "--commentary", "no.md", "--snapshot", "none"),
        "no.md: found nothing at this path",
    ),
    "a database that is none": (
        ("release", "list", "--database", "sqlite:///file.txt"),
        "its file is no SQLite database",
    ),
    "a database in no folder": (
        ("release", "list", "--database", "sqlite:///no/record.sqlite3"),
        "see that its folder is there",
    ),
}


@pytest.mark.parametrize(("words", "says"), WRONG.values(), ids=WRONG)
def test_what_is_asked_for_wrongly_is_told(childfirst, tmp_path, words, says):
    (tmp_path / "file.txt").write_text("No folder, no record.\n" * 90, encoding="utf-8")
    done = childfirst(*words)
    assert done.returncode != 0
    assert says in " ".join(done.stderr.split())


def test_that_nothing_was_frozen_is_noted(childfirst):
    done = childfirst("freeze", "--out", "frozen")
    assert done.returncode == 0
    assert "the record is empty; childfirst import takes extracts in" in done.stderr


def test_a_setting_that_cannot_be_is_told_by_its_name(childfirst):
    number = childfirst("release", "list", CHILDFIRST_SMALLEST_COHORT="few")
    assert "CHILDFIRST_SMALLEST_COHORT: found 'few'" in number.stderr
    hosts = childfirst("release", "list", CHILDFIRST_ALLOWED_HOSTS="here")
    assert 'CHILDFIRST_ALLOWED_HOSTS: found no list. Write it as ["localhost"]' in hosts.stderr


def test_a_folder_on_another_drive_is_shown_whole(monkeypatch):
    def other_drive(_path):
        raise ValueError("path is on mount 'D:', start on mount 'C:'")

    monkeypatch.setattr("os.path.relpath", other_drive)
    assert shown(Path("reports")) == "reports"


def test_a_file_that_another_program_holds_is_named_by_where_it_was_to_go():
    held = PermissionError(errno.EACCES, "Access is denied", ".report.html", None, "report.html")
    assert system_refusal(held).startswith("report.html: may not be opened; close it")


def test_a_folder_that_windows_will_not_open_as_a_file_is_called_a_folder(tmp_path: Path):
    assert "found a folder" in system_refusal(PermissionError(errno.EACCES, "No", str(tmp_path)))


def test_a_database_that_is_locked_is_told_without_its_words():
    locked = sqlite3.OperationalError("database is locked")
    assert database_refusal(locked).startswith("another program is writing to it")


def test_arrows_and_names_in_other_alphabets_are_printed_in_any_encoding(childfirst, tmp_path):
    text = "# Łodz\n\nFrom 40% (4 of 20) → 10%, ▼ down.\n"
    (tmp_path / "Łodz.md").write_text(text, encoding="utf-8")
    windows = childfirst("proof", "Łodz.md", PYTHONIOENCODING="cp1252")
    assert "4 of 20 is 20.00%" in windows.stdout
    assert windows.stdout.startswith("?odz.md")


def test_ctrl_c_in_the_middle_of_a_query_is_a_stop_and_no_failure():
    assert was_stopped(RuntimeError("Query interrupted"))
    assert was_stopped(KeyboardInterrupt())
    assert not was_stopped(RuntimeError("something else"))
