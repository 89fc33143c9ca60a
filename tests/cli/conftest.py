"""The command as a user runs it: another process, another folder, no terminal."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

Run = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture
def childfirst(tmp_path: Path) -> Run:
    """Run `childfirst …` in an empty folder; the database is a file there."""
    environment = {
        **{name: value for name, value in os.environ.items() if name != "DJANGO_SETTINGS_MODULE"},
        "CHILDFIRST_DATABASE": f"sqlite:///{tmp_path / 'record.sqlite3'}",
        "PYTHONWARNINGS": "error",
    }
    code = "from childfirst.cli import main; main()"

    def run(*arguments: object, **variables: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-c", code, *map(str, arguments)],
            cwd=tmp_path,
            env={**environment, **variables},
            capture_output=True,
            text=True,
            check=False,
            timeout=600,  # only so that nothing hangs for ever: a busy machine is slow
        )

    return run


@pytest.fixture
def package(tmp_path: Path) -> Path:
    """A small generated package that a test may damage."""
    from childfirst.demo import generate

    folder = tmp_path / "package"
    generate(folder, seed=3, children=12, year=2023)
    return folder
