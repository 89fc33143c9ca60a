"""Whether a document keeps percentage points and per cent apart."""

from __future__ import annotations

from functools import lru_cache

from childfirst.proofing.phrases.numbers import POINTS
from childfirst.proofing.reading import Reading


@lru_cache(maxsize=4)
def keeps_apart(reading: Reading) -> bool:
    """Say whether the document tells any difference of percentages in percentage points."""
    return any(
        item.number is not None and item.number.unit == POINTS
        for sentence in reading.sentences
        for item in sentence.numbers()
    )
