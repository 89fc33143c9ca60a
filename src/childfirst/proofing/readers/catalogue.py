"""Every reader, found by itself among the formats, and the choice among them."""

from __future__ import annotations

import pkgutil
from functools import cache
from importlib import import_module
from pathlib import Path

from childfirst.proofing.document import Document
from childfirst.proofing.readers import formats
from childfirst.proofing.readers.foreign import told_as_foreign
from childfirst.proofing.readers.limits import LARGEST, within_limits
from childfirst.proofing.readers.reader import Reader, UnreadableDocumentError


@cache
def readers() -> tuple[Reader, ...]:
    """Give every reader, those that are the surest of their bytes first.

    A file among the formats without a READER is an error, and so is a folder without one in its
    `reader.py`.
    """
    found: list[Reader] = []
    for each in pkgutil.iter_modules(formats.__path__):
        name = f"{formats.__name__}.{each.name}"
        found.append(import_module(f"{name}.reader" if each.ispkg else name).READER)
    return tuple(sorted(found, key=lambda reader: (reader.known, reader.title)))


def read_document(path: Path) -> Document:
    """Read a file; raise UnreadableDocumentError when it is missing, too large or foreign."""
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST + 1)  # whatever it says to hold: a pipe has no size
    except OSError as error:
        reason = error.strerror or "the file system refused"
        raise UnreadableDocumentError(f"{path}: cannot be opened ({reason})") from error
    if len(content) > LARGEST:
        raise UnreadableDocumentError(
            f"{path}: has more than the {LARGEST:,} bytes that are read; split it"
        )
    if not content.strip():
        raise UnreadableDocumentError(f"{path}: is empty")
    foreign = told_as_foreign(content)
    if foreign:
        raise UnreadableDocumentError(f"{path}: {foreign}")
    for reader in readers():
        if reader.recognises(content, path.suffix.lower()):
            return within_limits(reader.read(content, path.name))
    titles = ", ".join(reader.title for reader in readers())
    raise UnreadableDocumentError(
        f"{path}: is in no format that can be read ({titles}); save it in one of them"
    )
