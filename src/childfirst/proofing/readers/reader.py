"""What a reader is: how it knows its format, and how it makes a document of the bytes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from childfirst.proofing.document import Document


class UnreadableDocumentError(Exception):
    """A file cannot be read; the message says what was found and what to do."""


@dataclass(frozen=True)
class Reader:
    """A format of documents.

    `recognises` is given the bytes and the suffix of the file name (lower case, with its
    dot) and should trust the bytes. `read` is given the bytes and the file's name, and
    raises UnreadableDocumentError.
    """

    title: str
    recognises: Callable[[bytes, str], bool]
    read: Callable[[bytes, str], Document]
