"""What the words over a table say of the scale of its numbers: £000, £m, thousands."""

from __future__ import annotations

import re

SCALES = re.compile(
    "£ ?['\N{LEFT SINGLE QUOTATION MARK}\N{RIGHT SINGLE QUOTATION MARK}]?000"
    "|\\(['\N{RIGHT SINGLE QUOTATION MARK}]?000s?\\)"
    r"|£ ?k\b|£ ?mn?\b|£ ?bn\b|£ ?(?:thousand|million|billion)s?\b"
    r"|\bin (?:thousands|millions)\b|\b(?:thousands|millions) of\b",
    re.IGNORECASE,
)


def in_thousands(words: str) -> bool:
    """Say whether numbers are told in thousands or more, so that each is cut to its last figure."""
    return bool(SCALES.search(words))
