"""How a column may follow from two others, by what its heading says it is for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal

from childfirst.proofing.tables.model import Content

HUNDRED = Decimal(100)
COUNTED = (Content.COUNT, Content.MONEY)


@dataclass(frozen=True, slots=True)
class Rule:
    """How a number follows from two others, in words and in arithmetic."""

    words: str
    result: Callable[[Decimal, Decimal, Decimal], Decimal | None]


def _share(first: Decimal, second: Decimal, _: Decimal) -> Decimal | None:
    return first / second * HUNDRED if second and 0 <= first <= second else None


def _rate(first: Decimal, second: Decimal, base: Decimal) -> Decimal | None:
    within = second > first if base > 1 else second > 0
    return first / second * base if within and first >= 0 else None


def _change(first: Decimal, second: Decimal, _: Decimal) -> Decimal | None:
    return (first - second) / abs(second) * HUNDRED if second else None


def _difference(first: Decimal, second: Decimal, _: Decimal) -> Decimal | None:
    return first - second


SHARE = Rule("{0} as a percentage of {1}", _share)
RATE = Rule("{0} per {base} of {1}", _rate)
EACH = Rule("{0} divided by {1}", _rate)
"""A rate without a base, such as offences per child."""
CHANGE = Rule("the change from {1} to {0} in per cent", _change)
DIFFERENCE = Rule("{0} less {1}", _difference)
RULES: dict[Content, tuple[tuple[Rule, tuple[Content, ...]], ...]] = {
    Content.PERCENT: ((SHARE, COUNTED), (CHANGE, COUNTED), (DIFFERENCE, (Content.PERCENT,))),
    Content.PERCENT_CHANGE: (
        (CHANGE, COUNTED),
        (CHANGE, (Content.RATE,)),
        (DIFFERENCE, (Content.PERCENT,)),
    ),
    Content.RATE: ((RATE, COUNTED),),
    Content.CHANGE: (
        (DIFFERENCE, COUNTED),
        (DIFFERENCE, (Content.PERCENT,)),
        (DIFFERENCE, (Content.RATE,)),
    ),
    Content.COUNT: ((DIFFERENCE, (Content.COUNT,)),),
    Content.MONEY: ((DIFFERENCE, (Content.MONEY,)),),
}
