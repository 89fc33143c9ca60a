"""The folder of a release: its files, and all that is needed to build them again."""

from __future__ import annotations

import hashlib
import re
import shutil
from collections.abc import Mapping
from pathlib import Path

DECLARATION, COMMENTARY, SNAPSHOT = "declaration.yaml", "commentary.md", "snapshot"
BEFORE = "before.txt"
"""What the last pack printed, and its name and the note of a correction on the first lines."""
PUBLISHED = "published-before.txt"
"""The figures of packs that the same or a wider audience had when this one was made."""
SOURCES = frozenset({DECLARATION, COMMENTARY, SNAPSHOT, BEFORE, PUBLISHED})


def place_of(root: Path, report: str, period: str, audience: str, version: int) -> Path:
    """Give the folder of a version, below the folder of all releases."""
    return root / _plain(report) / _plain(period) / _plain(audience) / f"v{version}"


def digests(folder: Path) -> dict[str, str]:
    """Give the SHA-256 of every file of a release, snapshot included, by its path in it."""
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): _digest(path) for path in files}


def made_from(name: str) -> bool:
    """Say whether a file of a release, by its path in it, is one that the others are made from."""
    return name.partition("/")[0] in SOURCES


def altered(folder: Path, files: Mapping[str, str]) -> list[str]:
    """Name every file of a release that is missing, was changed, or is no part of it."""
    now = digests(folder) if folder.is_dir() else {}
    return sorted(name for name in {*files, *now} if files.get(name) != now.get(name))


def put_in_place(beside: Path, folder: Path) -> None:
    """Move a folder written beside its place there, whole; remove it when that fails."""
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        beside.rename(folder)
    except OSError:
        shutil.rmtree(beside, ignore_errors=True)
        raise


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _plain(text: str) -> str:
    return re.sub(r"[^A-Za-z0-9]+", "-", text).strip("-").lower()
