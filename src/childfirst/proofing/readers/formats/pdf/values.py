"""Whether the text of a cell is a value: a number, or what stands for one or for a thing."""

from __future__ import annotations

import re

from childfirst.proofing.readers.text.lines import VALUE

CODE = re.compile(r"[A-Z]{1,4}(?:-[A-Z0-9]{3,8}){2,}")  # that a table lists things by


def is_value(text: str) -> bool:
    """Say whether a cell holds a number, an arrow, a mark or a code, and no year."""
    words = text.split()
    year = len(words) == 1 and len(text) == 4 and text[:2] in ("19", "20") and text.isdecimal()
    return bool(words) and not year and all(VALUE.fullmatch(w) or _marks(w) for w in words)


def _marks(word: str) -> bool:
    """Say whether a word stands for a number, as `[c]` does, or for a thing, as a code does."""
    return bool(CODE.fullmatch(word)) or (word.startswith("[") and word.endswith("]"))
