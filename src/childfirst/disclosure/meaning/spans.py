"""Between which whole numbers a condition keeps a value: what a line says of those it counts."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise

from childfirst.disclosure.meaning.fingerprint import fingerprint, unwrapped
from childfirst.disclosure.meaning.ranges import chosen_constants, conjuncts
from childfirst.language.expressions import Condition, Expression, Literal, Operation

Span = tuple[int, int | None]
"""The least and the greatest value, both included; None where there is no greatest."""
ENDS = {"eq": (0, 0), "ge": (0, None), "gt": (1, None), "le": (None, 0), "lt": (None, -1)}
"""How far the least and the greatest value that a comparison lets in are from its number."""


def span_of(condition: Condition, value: Expression) -> Span | None:
    """Give between which numbers a condition keeps a value that is never below nought.

    None where it does not compare the value with whole numbers and nothing else.
    """
    least, most = 0, _greatest(value)
    for part in conjuncts(condition):
        found = _compared(part, fingerprint(value))
        if found is None:
            return None
        low, high = found
        least = least if low is None else max(least, low)
        most = high if most is None else most if high is None else min(most, high)
    return least, most


def follow_one_another(spans: Iterable[Span]) -> bool:
    """Say whether every value from the least on is in exactly one of some spans."""
    ordered: Sequence[Span] = sorted(spans, key=lambda span: span[0])
    return bool(ordered) and all(
        most is not None and most + 1 == least for (_, most), (least, _) in pairwise(ordered)
    )


def _compared(condition: Condition, value: str) -> tuple[int | None, int | None] | None:
    condition = unwrapped(condition)
    if not isinstance(condition, Operation) or condition.name not in ENDS:
        return None
    one, other = condition.parts
    if not isinstance(other, Literal) or type(other.value) is not int or fingerprint(one) != value:
        return None
    low, high = ENDS[condition.name]
    return (
        None if low is None else other.value + low,
        None if high is None else other.value + high,
    )


def _greatest(value: Expression) -> int | None:
    """Give the most that a sum of choices between numbers can come to, else None."""
    value = unwrapped(value)
    if isinstance(value, Operation) and value.name == "plus":
        parts = [_greatest(part) for part in value.parts]
        return None if None in parts else sum(part for part in parts if part is not None)
    numbers = [constant.value for constant in chosen_constants(value)]
    return max(numbers) if numbers and all(type(n) is int for n in numbers) else None
