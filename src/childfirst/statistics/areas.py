"""An area among others: how many were counted there, of how many."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True)
class Area:
    """A count and its base: the population of a rate or the whole of a share.

    Raises ValueError if either is below zero.
    """

    name: str
    count: int
    base: int

    def __post_init__(self) -> None:
        if self.count < 0 or self.base < 0:
            raise ValueError("a count or a base cannot be below zero")

    @property
    def ratio(self) -> float | None:
        """The count for each one of the base, or None where there is no base."""
        return self.count / self.base if self.base else None


def pooled(areas: Iterable[Area], name: str = "all") -> Area:
    """Add areas, or years of one area, up to one."""
    listed = tuple(areas)
    return Area(name, sum(area.count for area in listed), sum(area.base for area in listed))
