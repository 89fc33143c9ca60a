"""How a line of a table is written: the rows in it, their value, what it is a share of."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from childfirst.language.errors import RuleError
from childfirst.language.expressions import Column, Condition, Expression
from childfirst.language.functions import ALWAYS
from childfirst.measures.rates import Rate


class How(StrEnum):
    """How the rows of a line become its value."""

    COUNT = "count"  # different units
    TOTAL = "total"  # the sum of a number
    LEAST = "least"
    GREATEST = "greatest"
    MEAN = "mean"  # the sum of a number for each of what the line is a share of, or of its rows
    MEDIAN = "median"
    PRESENCE = "presence"  # P when it holds for any row, else A


@dataclass(frozen=True, kw_only=True, eq=False)
class Line:
    """One line of a table: its label, the rows in it, and what it is a share of.

    `share_of` ALWAYS means all that the table counts, None means no share is printed.
    `adds` is the number to add up or compare, or the condition of a presence. `per` makes
    the line a rate for so many of the population, instead of a share. Where a
    line stands for many (`lines_by`), `of` is the column that gives each its label, and
    `named_in` the column whose every value gets a line, even one without rows.
    """

    label: str
    when: Condition = ALWAYS
    share_of: Condition | None = ALWAYS
    how: How = How.COUNT
    of: Column | None = None
    named_in: Column | None = None
    adds: Expression | None = None
    per: Rate | None = None
    unit: str = ""

    def __post_init__(self) -> None:
        if self.per is not None and (self.share_of is not None or self.how is not How.COUNT):
            raise RuleError(f"{self.label} is a rate: it counts, and is a share of nothing")


def lines_for(expression: Expression, labels: Mapping[str, str]) -> tuple[Line, ...]:
    """Make a line of each value: `labels` gives, for each, the words to print."""
    return tuple(Line(label=label, when=expression == value) for value, label in labels.items())


def total(label: str) -> Line:
    """Make the line that counts all."""
    return Line(label=label, share_of=None)
