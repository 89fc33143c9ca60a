"""Small changes to a condition, each of which a good example notices."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from childfirst.language.expressions import Condition, Expression, Operation
from childfirst.language.questions import Matching

SWAPS = {
    "eq": ("ne",),
    "ne": ("eq",),
    "lt": ("ge", "le"),
    "ge": ("lt", "gt"),
    "gt": ("le", "ge"),
    "le": ("gt", "lt"),
    "and": ("or",),
    "or": ("and",),
}
NEGATED = ("any_of", "matches", "one_of", "is_missing")


def mutants(expression: Expression) -> Iterator[Expression]:
    """Give every expression that differs from this one in a single small way."""
    if not isinstance(expression, Operation):
        return
    yield from _own(expression)
    for place, part in enumerate(expression.parts):
        for changed in mutants(part):
            parts = (*expression.parts[:place], changed, *expression.parts[place + 1 :])
            yield replace(expression, parts=parts)
    if isinstance(expression, Matching):
        for changed in mutants(expression.where):
            yield replace(expression, where=changed)


def _own(operation: Operation) -> Iterator[Condition]:
    """Change an operation itself: swap it, drop one of its sides, or negate it."""
    for name in SWAPS.get(operation.name, ()):
        yield replace(operation, name=name)
    if operation.name in ("and", "or", "not"):
        yield from operation.parts
    if operation.name in NEGATED:
        yield ~operation
