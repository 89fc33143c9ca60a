"""Refuses web pages that would keep their parser busy: elements with attributes without end."""

from __future__ import annotations

import re

from childfirst.proofing.readers.reader import UnreadableDocumentError

VALUE = rb"=\s*(?:\"[^\"]*\"|'[^']*')"
TAG = re.compile(rb"<[a-zA-Z](?:" + VALUE + rb"|[^>])*+")
VALUES = re.compile(VALUE)
BETWEEN = re.compile(rb"[\s/]+")
SHORT = 20_000  # bytes; the attributes of a shorter tag are not counted
MOST_ATTRIBUTES = 2_000  # of an element: the parser compares each with all before it


def refuse_endless_tags(content: bytes, name: str) -> None:
    """Raise UnreadableDocumentError where an element has more attributes than can be read."""
    for tag in TAG.finditer(content):
        if tag.end() - tag.start() > SHORT:
            attributes = len(BETWEEN.split(VALUES.sub(b" ", tag[0])))
            if attributes > MOST_ATTRIBUTES:
                raise UnreadableDocumentError(
                    f"{name}: has an element with more than {MOST_ATTRIBUTES:,} attributes, as no "
                    "honest page has"
                )
