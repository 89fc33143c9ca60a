"""The place of a number among others, counted from one end, and the words for it."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from childfirst.proofing.phrases.ordinals import ordinal_named

Places = tuple[int, int]
"""The first and the last place that a number may be said to have: ties share theirs."""


def places_among(size: Decimal, sizes: Sequence[Decimal], *, highest: bool) -> Places:
    """Give the places of a number that is one of some numbers."""
    better = sum(each > size if highest else each < size for each in sizes)
    return better + 1, better + max(sizes.count(size), 1)


def is_among(place: int, places: Places) -> bool:
    """Say whether a place is one of those that a number may be said to have."""
    first, last = places
    return first <= place <= last


def place_in_words(places: Places, end: str = "") -> str:
    """Write a place from an end, `second lowest` or `joint highest`; without one only `third`."""
    first, last = places
    place = f"{ordinal_named(first)} {end}".rstrip() if first > 1 or not end else end
    return f"joint {place}" if last > first else place
