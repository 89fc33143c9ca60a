"""A bridge as data: steps from one number to another that add up exactly."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from childfirst.measures.figures import Status


class Kind(StrEnum):
    """What a line of a bridge is."""

    START = "start"  # everything on record
    STEP = "step"  # what is taken off or put on
    COUNTED = "counted"  # what our rules count
    REMAINDER = "not explained"
    PUBLISHED = "published"


@dataclass(frozen=True)
class BridgeLine:
    """One line: its number, and where the running total stands after it.

    A step's number is below zero when it takes off. None: it cannot be known, `words` say why.
    `reference` is that of the figure that it is, blank for one that follows from others.
    """

    code: str
    kind: Kind
    words: str
    number: int | None
    total: int | None
    reference: str = ""


@dataclass(frozen=True)
class Bridge:
    """From all that our records hold to what was published, for one indicator and period.

    `counted_status` says whether our count may still change by time alone.
    """

    indicator: str
    title: str
    area: str
    period: str
    unit: str
    as_at: date
    counted_status: Status
    lines: tuple[BridgeLine, ...]
    published_source: str
    notes: tuple[str, ...]

    @property
    def adds_up(self) -> bool:
        """Whether the steps lead from the start to what is counted, and on to the published."""
        total = 0
        for line in self.lines:
            if line.kind in (Kind.START, Kind.STEP, Kind.REMAINDER):
                total += line.number or 0
            elif line.number is not None and line.number != total:
                return False
            if line.total not in (None, total):
                return False
        return True

    def number(self, code: str) -> int | None:
        """Give the number of a line; raise KeyError when there is no such line."""
        return {line.code: line.number for line in self.lines}[code]
