"""What follows from numbers that are rounded themselves: a span, and not one number."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from decimal import Decimal
from itertools import product

Result = Callable[[Decimal, Decimal], Decimal | None]
Printed = tuple[Decimal, Decimal]
"""A number with the place of its last figure."""
ROUND_TO = (Decimal(1000), Decimal(100), Decimal(10))
LEAST = Decimal(1000)  # a smaller whole number that ends in noughts may well be a count
TIMES = Decimal(10)  # the place that a whole number must be, to be held for rounded to it
FEWEST = 4  # numbers of a column that end in noughts before they are held for rounded
EXACT = Decimal(0)


def places(numbers: Sequence[Printed]) -> list[Decimal]:
    """Give the place that each number of a statement may be rounded to; 0 for exact ones.

    Decimals and millions are rounded to their last figure. Whole numbers are counts, and exact,
    unless all of them are large and end in noughts alike, as those that are published rounded.
    """
    whole = [value for value, step in numbers if step == 1]
    common = next((p for p in ROUND_TO if all(_ends_in(v, p) for v in whole)), EXACT)
    return [common if step == 1 else step for _, step in numbers]


def place_of_column(values: Iterable[Decimal]) -> Decimal:
    """Give the place that all whole numbers of a column of a table are rounded to; 0 for none."""
    told = {value for value in values if value}
    if len(told) < FEWEST:
        return EXACT
    return next((p for p in ROUND_TO if all(value % p == 0 for value in told)), EXACT)


def _ends_in(value: Decimal, place: Decimal) -> bool:
    return value % place == 0 and abs(value) >= max(LEAST, place * TIMES)


def may_follow(
    stated: Printed,
    result: Result,
    numbers: tuple[Decimal, Decimal],
    rounded_to: Sequence[Decimal],
) -> bool:
    """Say whether a printed number follows from some two numbers that print as the two do."""
    if not any(rounded_to):
        return False
    spans = [
        (number - place / 2, number + place / 2)
        for number, place in zip(numbers, rounded_to, strict=True)
    ]
    made = [found for pair in product(*spans) if (found := result(*pair)) is not None]
    value, step = stated
    return bool(made) and min(made) - step / 2 <= value <= max(made) + step / 2
