"""Recognises a delivery of submission documents by its content."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from childfirst.exchange.reading.description import DESCRIPTION
from childfirst.exchange.reading.stores import FolderStore, Store, zip_store
from childfirst.exchange.remarks import Remarks

SUFFIXES = (".jsonl", ".ndjson", ".xml")
ALSO = (".json", ".txt", "")
"""Endings that may hide documents; the content decides."""

BLANKS = b"\xef\xbb\xbf\xff\xfe\x00 \t\r\n"
"""Byte order marks, the zero bytes of wide encodings and white space before the content."""


@dataclass(frozen=True)
class Submission:
    """A delivery of documents: its name and its files; `lone` when one file was named."""

    name: str
    store: Store
    files: tuple[PurePosixPath, ...]
    lone: bool = False


def submission_at(source: Path) -> Submission | None:
    """Give the delivery at a path when it is one of documents; None when it is another."""
    if source.is_dir():
        store: Store | None = FolderStore(source)
    elif source.suffix.lower() == ".zip" and source.is_file():
        store = zip_store(source, Remarks())  # faults are told by whoever reads it as a table
    elif source.is_file():
        store, inside = FolderStore(source.parent), PurePosixPath(source.name)
        found = _holds_documents(inside, store, lone=True)
        return Submission(source.stem, store, (inside,), lone=True) if found else None
    else:
        return None
    top = store.top() if store else []
    if store is None or PurePosixPath(DESCRIPTION) in top:
        return None
    files = tuple(each for each in top if _holds_documents(each, store))
    return Submission(store.name, store, files) if files else None


def _holds_documents(inside: PurePosixPath, store: Store, *, lone: bool = False) -> bool:
    suffix = inside.suffix.lower()
    if inside.name.startswith(".") or inside.name == DESCRIPTION:
        return False
    if suffix in SUFFIXES and (lone or suffix != ".xml"):
        return True
    if suffix not in (*SUFFIXES, *ALSO):
        return False
    start = (store.read(inside, Remarks()) or b"").lstrip(BLANKS)[:4096].replace(b"\x00", b"")
    return start.startswith(b"{") or (start.startswith(b"<") and b"<submission" in start)
