"""The report in a browser, served by the command that `make demo` ends with."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from childfirst.web.databases import database_settings


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def serve(folder: Path, port: int) -> subprocess.Popen[str]:
    code = "from childfirst.cli import main; main()"
    command = [sys.executable, "-c", code, "serve", "--out", str(folder), "--port", str(port)]
    return subprocess.Popen(command, text=True, stderr=subprocess.PIPE, env=dict(os.environ))


def answer(port: int) -> tuple[int, str, dict[str, str]]:
    """Ask for the page until the server is up."""
    for _ in range(200):
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{port}/", timeout=5) as page:
                return page.status, page.read().decode(), _lower(page.headers)
        except urllib.error.HTTPError as refused:
            with refused:
                return refused.code, refused.read().decode(), _lower(refused.headers)
        except OSError:
            time.sleep(0.1)
    raise AssertionError("the server did not answer")


def _lower(headers: Mapping[str, str]) -> dict[str, str]:
    return {name.lower(): value for name, value in headers.items()}


@pytest.fixture
def served(tmp_path: Path) -> Iterator[tuple[Path, int]]:
    port = free_port()
    server = serve(tmp_path, port)
    yield tmp_path, port
    server.send_signal(signal.SIGINT)
    _, said = server.communicate(timeout=20)
    assert f"http://127.0.0.1:{port}/" in said
    assert "Traceback" not in said


def test_the_report_is_shown_and_its_absence_explained(served: tuple[Path, int]) -> None:
    folder, port = served
    status, text, _ = answer(port)
    assert status == 404
    assert "childfirst run" in text
    (folder / "report.html").write_text("<!doctype html><title>Report</title>", encoding="utf-8")
    status, text, headers = answer(port)
    assert (status, "Report" in text) == (200, True)
    assert headers["x-frame-options"] == "DENY"
    assert headers["x-content-type-options"] == "nosniff"


def test_a_port_that_is_taken_is_said(served: tuple[Path, int]) -> None:
    folder, port = served
    answer(port)
    second = serve(folder, port)
    _, said = second.communicate(timeout=20)
    assert second.returncode == 2
    assert "is taken" in said


def test_addresses_of_databases() -> None:
    assert database_settings("sqlite:///a/b.sqlite3")["NAME"] == "a/b.sqlite3"
    assert database_settings("sqlite:////a/b.sqlite3")["NAME"] == "/a/b.sqlite3"
    assert database_settings("sqlite:///:memory:")["NAME"] == ":memory:"
    served = database_settings("postgresql://ann:p%40ss@db.example:5433/record")
    assert (served["USER"], served["PASSWORD"], served["HOST"], served["PORT"]) == (
        "ann", "p@ss", "db.example", "5433",
    )  # fmt: skip
    assert database_settings("postgresql://u@%2Frun%2Fpg/record")["HOST"] == "/run/pg"
    with pytest.raises(ValueError, match="a database is given as"):
        database_settings("mysql://somewhere/record")
