"""What a reader is: how it knows its format, and how it makes a document of the bytes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import IntEnum

from childfirst.proofing.document import Document


class UnreadableDocumentError(Exception):
    """A file cannot be read; the message says what was found and what to do."""


class Known(IntEnum):
    """By what a format is known; a file is tried with the surest first."""

    BY_SIGN = 1  # that its bytes hold and those of no other format
    BY_OPENING = 2  # the words that it begins with
    BY_NAME = 3  # of the file alone
    BY_LOOK = 4  # marks within a text that would be read without them, too
    AS_TEXT = 5  # whatever is text


@dataclass(frozen=True)
class Reader:
    """A format of documents.

    `known` says how sure its bytes are; two readers known in one way must never take one file.

    `recognises` is given the bytes and the suffix of the file name (lower case, with its
    dot) and should trust the bytes. `read` is given the bytes and the file's name, and
    raises UnreadableDocumentError.
    """

    title: str
    known: Known
    recognises: Callable[[bytes, str], bool]
    read: Callable[[bytes, str], Document]
