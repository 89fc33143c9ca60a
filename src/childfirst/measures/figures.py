"""A figure: the only thing that may be printed."""

from __future__ import annotations

import base64
import hashlib
from dataclasses import dataclass, fields
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum
from typing import Any

Value = int | Decimal | str | None
RATE = "per "
"""What the unit of every rate begins with."""


class Status(StrEnum):
    """What a figure's value means."""

    COUNTED = "counted"
    ZERO = "zero"  # somebody could have been counted and nobody was
    NONE_RECORDED = "none recorded"  # there was nobody who could have been counted
    NOT_COLLECTED = "not collected"  # a table it rests on was never supplied
    UNKNOWN = "unknown"
    SUPPRESSED = "suppressed"
    PROVISIONAL = "provisional"  # the period was not over on the day of the snapshot
    NOT_YET_DUE = "not yet due"  # the period had not begun on that day


@dataclass(frozen=True)
class Figure:
    """A value, what it is a share of, and everything needed to find out why.

    `value` is in `unit`; `numerator` over `denominator` is its share, where it has
    one, or what a rate is worked out from. `lower` and `upper` are the 95 per cent
    interval of the percentage, or of the rate in its unit. `reference` names the figure,
    and never changes while the rule, the cell and the snapshot stay the same.
    """

    reference: str
    cell: str
    basis: str
    measure: str
    area: str
    period: str
    category: str
    breakdown: str
    value: Value
    numerator: int | None
    denominator: int | None
    lower: Decimal | None
    upper: Decimal | None
    unit: str
    status: Status
    definition: str
    snapshot: str

    @property
    def is_rate(self) -> bool:
        """Whether the value is a rate, such as one per 10,000, and so has no percentage."""
        return self.unit.startswith(RATE)

    @property
    def percent(self) -> Decimal | None:
        """The share as a percentage with one decimal, rounded half up; None without one."""
        if self.is_rate or not self.denominator or self.numerator is None:
            return None
        share = Decimal(100 * self.numerator) / Decimal(self.denominator)
        return share.quantize(Decimal("0.1"), ROUND_HALF_UP)

    @property
    def table(self) -> str:
        """The table of the report that the cell stands in."""
        return self.cell.split("|", 1)[0]


COLUMNS = tuple(field.name for field in fields(Figure))


def figure_reference(*identity: str) -> str:
    """Make a short reference from what identifies a figure, for example `CF-3KQ7-M2XA-9PLT`."""
    digest = hashlib.sha256("\x1f".join(identity).encode()).digest()
    letters = base64.b32encode(digest).decode()[:12]
    return f"CF-{letters[:4]}-{letters[4:8]}-{letters[8:]}"


def tidied(value: Any) -> Value:
    """Give whole numbers as integers and others without trailing zeros."""
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else value.normalize()
    return None if value is None else value if isinstance(value, str) else int(value)
