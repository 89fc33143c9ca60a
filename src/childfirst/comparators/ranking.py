"""Ranks within the list shown; areas with the same value share a place, and are said to."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

ORDINALS = (
    "", "second ", "third ", "fourth ", "fifth ", "sixth ", "seventh ", "eighth ", "ninth ",
    "tenth ", "eleventh ", "twelfth ",
)  # fmt: skip


@dataclass(frozen=True)
class Rank:
    """A place in a list of `of` areas, 1 being the highest value."""

    place: int
    joint: bool
    of: int

    @property
    def words(self) -> str:
        """Say the rank, for example "joint second highest of 7"."""
        known = self.place <= len(ORDINALS)
        ordinal = ORDINALS[self.place - 1] if known else f"{self.place}{_ending(self.place)} "
        if self.place == self.of and not self.joint and self.of > 1:
            return f"lowest of {self.of}"
        return f"{'joint ' if self.joint else ''}{ordinal}highest of {self.of}"


def _ending(place: int) -> str:
    """Give the ending of a place in figures: 21st, 22nd, 23rd, 24th; but 111th."""
    if place % 100 in (11, 12, 13):
        return "th"
    return {1: "st", 2: "nd", 3: "rd"}.get(place % 10, "th")


def ranks(values: Mapping[str, Decimal]) -> dict[str, Rank]:
    """Rank areas by their value, the highest first.

    Areas with the same value all get the best place among them, and the next area the place
    after all of theirs: 1, 2, 2, 4. An area without a value is not in the list.
    """
    shared = Counter(values.values())
    places: dict[Decimal, int] = {}
    for place, value in enumerate(sorted(values.values(), reverse=True), start=1):
        places.setdefault(value, place)
    return {
        area: Rank(places[value], shared[value] > 1, len(values)) for area, value in values.items()
    }
