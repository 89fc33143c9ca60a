"""Whether a document keeps percentage points and per cent apart."""

from __future__ import annotations

from functools import lru_cache

from childfirst.proofing.phrases.numbers import POINTS
from childfirst.proofing.reading import Reading

FEWEST = 2  # differences told in percentage points before the words are held to be kept apart


@lru_cache(maxsize=4)
def keeps_apart(reading: Reading) -> bool:
    """Say whether the document tells differences of percentages in percentage points."""
    told = (
        item
        for sentence in reading.sentences
        for item in sentence.numbers()
        if item.number is not None and item.number.unit == POINTS
    )
    return sum(1 for _ in told) >= FEWEST
