"""Every reader, the most particular first, and the choice among them."""

from __future__ import annotations

from pathlib import Path

from childfirst.proofing.document import Document
from childfirst.proofing.readers import (
    html,
    markdown,
    pdf,
    plain_text,
    separated,
    word,
    workbook,
)
from childfirst.proofing.readers.foreign import told_as_foreign
from childfirst.proofing.readers.limits import LARGEST, within_limits
from childfirst.proofing.readers.reader import Reader, UnreadableDocumentError

READERS: tuple[Reader, ...] = (
    pdf.READER,
    word.READER,
    workbook.READER,
    html.READER,
    separated.READER,
    markdown.READER,
    plain_text.READER,
)


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
    for reader in READERS:
        if reader.recognises(content, path.suffix.lower()):
            return within_limits(reader.read(content, path.name))
    titles = ", ".join(reader.title for reader in READERS)
    raise UnreadableDocumentError(
        f"{path}: is in no format that can be read ({titles}); save it in one of them"
    )
