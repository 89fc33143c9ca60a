"""The words that may be said of a number, each decided in one place.

How a number stands to an earlier one is decided in `change`; this file says it as a noun, and
decides how a number stands to what was expected.
"""

from __future__ import annotations

from enum import StrEnum

from childfirst.statistics.change import Change
from childfirst.statistics.intervals import Interval

NOUNS = {Change.HIGHER: "rise", Change.LOWER: "fall"}


class Standing(StrEnum):
    """What may be said of a number beside what was expected."""

    HIGHER = "higher than expected"
    LOWER = "lower than expected"
    AS_EXPECTED = "as expected"
    CANNOT_TELL = "cannot be compared"


def change_words(change: Change) -> str:
    """Name a change: "rise", "fall", "no evidence of change" or "cannot be compared"."""
    return NOUNS.get(change, change.value)


def standing_between(value: float | None, lower: float | None, upper: float | None) -> Standing:
    """Say how a value stands to the limits of what was expected; on a limit is as expected."""
    if value is None or lower is None or upper is None:
        return Standing.CANNOT_TELL
    if value > upper:
        return Standing.HIGHER
    return Standing.LOWER if value < lower else Standing.AS_EXPECTED


def standing_of(interval: Interval | None, expected: float) -> Standing:
    """Say how an estimate stands to one expected value, which its interval may hold or not."""
    if interval is None:
        return Standing.CANNOT_TELL
    if interval.lower > expected:
        return Standing.HIGHER
    return Standing.LOWER if interval.upper < expected else Standing.AS_EXPECTED
