"""Opens a council's own template, which is a file from elsewhere and may be anything."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from childfirst.exchange.findings import Finding, UnreadableInput

MOST_BYTES = 20_000_000  # packed
MOST_UNPACKED = 200_000_000
Opened = TypeVar("Opened")


def opened_template(path: Path, kind: str, opening: Callable[[str], Opened]) -> Opened:
    """Open a template by `opening`, a function of the library; `kind` is what it should be.

    Raises UnreadableInput for what is something else, is far too large, or holds macros.
    """
    try:
        found = _fault(path)
        if not found:
            return opening(str(path))
    except OSError:
        found = "no file that can be opened"
    except Exception:  # noqa: BLE001 - the libraries meet files of other kinds in many ways
        found = "something else"
    ending = path.suffix.lower() or "its own format"
    remedy = f"Save the template as {ending} without macros, and try again."
    raise UnreadableInput([Finding(found, kind, remedy, path.name)])


def _fault(path: Path) -> str:
    if path.stat().st_size > MOST_BYTES:
        return f"more than {MOST_BYTES // 1_000_000} MB"
    with zipfile.ZipFile(path) as parts:
        if sum(part.file_size for part in parts.infolist()) > MOST_UNPACKED:
            return "far more than a template holds once it is unpacked"
        if any("vbaproject" in name.lower() for name in parts.namelist()):
            return "macros"
    return ""
