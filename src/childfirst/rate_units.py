"""The unit of a printed rate, and its digits: how many of its base it is per, as written."""

from __future__ import annotations

import re
from decimal import Decimal

PERCENT = re.compile(r"%|\bper ?cent(age)?\b")
PER_MANY = re.compile(r"\bper (\d+)\b")
PER_ONE = re.compile(r"\bper (child|reoffender|offender|person)\b")


def per_of(unit: str) -> int | None:
    """Give 100,000 for "Rate per 100 000", 100 for a percentage, 1 for "per reoffender".

    None means that the words name no unit of a rate.
    """
    words = re.sub(r"(?<=\d)[\s,](?=\d{3})", "", unit.lower())
    if PERCENT.search(words):
        return 100
    if found := PER_MANY.search(words):
        return int(found[1])
    return 1 if PER_ONE.search(words) else None


def plain(value: Decimal, places: int = 0) -> Decimal:
    """Give a number without the noughts that storing added, but with at least so many places."""
    short = value.normalize()
    exponent = short.as_tuple().exponent
    written = -exponent if isinstance(exponent, int) else 0
    return short.quantize(Decimal(1).scaleb(-max(written, places, 0)))
