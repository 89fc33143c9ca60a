"""What a number in a document is: its value, its unit, and how exactly it is meant."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

PERCENT, POINTS, TIMES, MONEY, COUNT, SHARE = "%", "points", "times", "£", "", "share"


class Hedge(StrEnum):
    """What a document says about how exact a number is."""

    NONE = ""
    ABOUT = "about"
    OVER = "over"
    UNDER = "under"
    JUST_OVER = "just over"
    JUST_UNDER = "just under"

    @property
    def over(self) -> bool:
        """Say whether the number meant is larger than the one printed."""
        return self in (Hedge.OVER, Hedge.JUST_OVER)

    @property
    def under(self) -> bool:
        """Say whether the number meant is smaller than the one printed."""
        return self in (Hedge.UNDER, Hedge.JUST_UNDER)


@dataclass(frozen=True, slots=True)
class Number:
    """A number as printed: its value, unit, decimal places and hedge.

    `step` is the place value of its last figure (0.1 for 47.3, 100,000 for £1.2m), or 0 for
    a fraction in words. `upper` is the other end of a range. `spelled` tells words from figures.
    """

    value: Decimal
    unit: str = COUNT
    step: Decimal = Decimal(1)
    hedge: Hedge = Hedge.NONE
    upper: Decimal | None = None
    spelled: bool = False
    signed: bool = False
