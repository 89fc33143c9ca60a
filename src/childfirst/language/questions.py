"""Questions asked of other rows: whether any meets a condition, and how many do."""

from __future__ import annotations

from dataclasses import dataclass

from childfirst.language.expressions import Condition, Operation
from childfirst.language.rows import Rows


@dataclass(frozen=True, eq=False)
class Matching(Operation):
    """Asks of `rows` that meet `where` whether there are any, or how many there are."""

    rows: Rows
    where: Condition


def any_of(rows: Rows, where: Condition) -> Condition:
    """True where at least one of `rows` meets `where`."""
    return Matching("boolean", "any_of", (), rows, where)


def how_many(rows: Rows, where: Condition) -> Matching:
    """How many of `rows` meet `where`."""
    return Matching("integer", "how_many", (), rows, where)
