"""Texts inside the elements of a file, and how one of them is changed."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.truth.slips import Slip


@dataclass
class _Piece:
    """A text of an element or behind it, that can be put anew."""

    element: Any
    name: str

    @property
    def text(self) -> str:
        return getattr(self.element, self.name) or ""


def changed(places: Iterable[Any], slip: Slip) -> bool:
    """Put a slip into every element of some that prints its text, in the piece it falls in."""
    done = [_in_one(place, slip) for place in places]
    return bool(done) and all(done)


def _in_one(place: Any, slip: Slip) -> bool:
    nth = slip.slot.text[: slip.start].count(slip.before)
    for piece in _pieces(place):
        times = piece.text.count(slip.before)
        if times <= nth:
            nth -= times
            continue
        parts = piece.text.split(slip.before)
        text = slip.before.join(parts[: nth + 1]) + slip.after + slip.before.join(parts[nth + 1 :])
        setattr(piece.element, piece.name, text)
        return True
    return False


def _pieces(place: Any) -> Iterator[_Piece]:
    for element in place.iter():
        for name in ("text", "tail"):
            if (name == "text" or element is not place) and getattr(element, name):
                yield _Piece(element, name)


def unzipped(path: Path) -> dict[str, bytes]:
    """Give the parts of an office file by name."""
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def zipped(files: dict[str, bytes]) -> bytes:
    """Put parts together into an office file."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return made.getvalue()
