"""Means and medians, to one decimal, halves up."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import ROUND_HALF_UP, Decimal

Average = tuple[str, str, Decimal]
"""Table, line and value."""


def averages(
    table: str, values: Sequence[int], mean: str, median: str | None = None
) -> Iterator[Average]:
    """Give the mean of whole numbers and, if it is asked for, the median; nothing of none."""
    if not values:
        return
    yield table, mean, _rounded(Decimal(sum(values)) / len(values))
    if median is not None:
        ordered = sorted(values)
        middle = ordered[(len(ordered) - 1) // 2], ordered[len(ordered) // 2]
        yield table, median, _rounded(Decimal(sum(middle)) / 2)


def _rounded(value: Decimal) -> Decimal:
    return value.quantize(Decimal("0.1"), ROUND_HALF_UP)
