"""Whether a document keeps percentage points and per cent apart, and what it then calls wrong."""

from __future__ import annotations

from decimal import Decimal
from functools import lru_cache

from childfirst.proofing.phrases.numbers import PERCENT, POINTS, Number
from childfirst.proofing.quantities.changes.sizes import is_points_as_percent
from childfirst.proofing.reading import Reading
from childfirst.proofing.tables.values import Value

QUOTES = ("\u2018", "\u201c", '"')


@lru_cache(maxsize=4)
def keeps_apart(reading: Reading) -> bool:
    """Say whether the document tells any difference of percentages in percentage points.

    What it quotes from another document does not say how it writes itself.
    """
    return any(
        item.number is not None and item.number.unit == POINTS
        for sentence in reading.sentences
        if not sentence.passage.text.lstrip().startswith(QUOTES)
        for item in sentence.numbers()
    )


def calls_points_per_cent(reading: Reading, told: Number, old: Value, change: Decimal) -> bool:
    """Say whether a difference from a percentage of a table is told in per cent, not in points."""
    number = old.number or Decimal()
    like = Number(number, PERCENT, old.step)
    return keeps_apart(reading) and is_points_as_percent(told, like, change)
