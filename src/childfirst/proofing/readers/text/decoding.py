"""Bytes of a text file into characters, whatever encoding it was saved in."""

from __future__ import annotations

import codecs

from childfirst.proofing.readers.reader import UnreadableDocumentError

MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
SAMPLE = 4096  # bytes looked at to tell text from anything else


def looks_like_text(content: bytes) -> bool:
    """Say whether bytes are characters rather than some other kind of file."""
    return _marked(content) is not None or b"\x00" not in content[:SAMPLE]


def is_utf8(content: bytes) -> bool:
    """Say whether bytes are UTF-8, which nothing else is by chance."""
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def decoded(content: bytes, name: str) -> str:
    """Give the characters of a file, its line ends made alike.

    UTF-8 is tried first, then the Windows encoding of western Europe, which reads anything
    that UTF-8 does not. Raises UnreadableDocumentError where neither fits.
    """
    for encoding in (_marked(content) or "utf-8", "cp1252"):
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        return text.replace("\r\n", "\n").replace("\r", "\n")
    raise UnreadableDocumentError(f"{name}: is not text in UTF-8 or Windows-1252; save it as UTF-8")


def _marked(content: bytes) -> str | None:
    return next((name for mark, name in MARKS if content.startswith(mark)), None)
