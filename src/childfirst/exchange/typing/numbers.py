"""Reads whole numbers and numbers as people and spreadsheets write them."""

from __future__ import annotations

import re
from decimal import Decimal

from childfirst.exchange.typing.problem import Problem

GROUPED = r"[+-]?(?:[0-9]+|[0-9]{1,3}(?:,[0-9]{3})+)"
WHOLE = re.compile(GROUPED + r"(?:\.0*)?")
DECIMAL = re.compile(GROUPED + r"(?:\.[0-9]*)?|[+-]?\.[0-9]+")
LONGEST = 40
"""No number of ours is written with more characters; longer ones are not even tried."""
DIGITS, PLACES = 18, 4
"""What decimal128(18, 4) can hold."""


def read_whole(text: str, minimum: int | None, maximum: int | None) -> int | Problem:
    """Give a whole number within its limits; `26.0` and `1,234` are whole numbers."""
    if len(text) > LONGEST or not WHOLE.fullmatch(text):
        return Problem("number", f"a whole number{_limits(minimum, maximum)}", "Correct it.")
    number = int(text.replace(",", "").partition(".")[0])
    below = minimum is not None and number < minimum
    above = maximum is not None and number > maximum
    if below or above or abs(number) >= 2**63:
        return Problem(
            "out of range",
            f"a whole number{_limits(minimum, maximum)}",
            "Correct it, or leave the cell empty if it is not known.",
        )
    return number


def read_number(text: str) -> Decimal | Problem:
    """Give a number with at most four decimals."""
    if len(text) > LONGEST or not DECIMAL.fullmatch(text):
        return Problem("number", "a number such as 12.5", "Write it without unit or percent sign.")
    number = Decimal(text.replace(",", ""))
    if abs(number) >= 10 ** (DIGITS - PLACES):
        return Problem("number", f"fewer than {DIGITS - PLACES + 1} digits", "Correct it.")
    rounded = round(number, PLACES)
    if rounded != number:
        return Problem("number", f"at most {PLACES} decimals", "Round it.")
    return rounded


def _limits(minimum: int | None, maximum: int | None) -> str:
    if minimum is not None and maximum is not None:
        return f" from {minimum} to {maximum}"
    if minimum is not None:
        return f" of at least {minimum}"
    return f" of at most {maximum}" if maximum is not None else ""
