"""Numbers rounded and written as documents print them, and read again."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal, InvalidOperation


def rounded(value: Decimal, step: Decimal) -> Decimal:
    """Round to the place of `step` the way people do: halves go up, away from zero."""
    if step <= 0:
        return value
    return (value / step).quantize(Decimal(1), rounding=ROUND_HALF_UP) * step


def printed(value: Decimal, step: Decimal = Decimal(1), unit: str = "") -> str:
    """Print a number to the place of `step` with its unit, as documents do."""
    figure = rounded(value, step)
    if step > 0:
        figure = figure.quantize(min(step.normalize(), Decimal(1)))
    text = f"{figure:,f}" if abs(figure) >= 1000 else f"{figure:f}"
    if unit == "£":
        return f"-£{text[1:]}" if text.startswith("-") else f"£{text}"
    return f"{text}{unit}" if unit == "%" else text


def change_told(change: Decimal, step: Decimal = Decimal(1), unit: str = "") -> str:
    """Tell a change in words: a rise of 5, a fall of 2.1 percentage points, no change."""
    if not change:
        return "no change"
    size = printed(abs(change), step, "" if unit == "%" else unit)
    points = f" percentage point{'' if size == '1' else 's'}" if unit == "%" else ""
    return f"a {'rise' if change > 0 else 'fall'} of {size}{points}"


def number_printed(text: str) -> Decimal | None:
    """Give the number that `printed` printed, or a document did alike; None for anything else."""
    try:
        return Decimal(text.replace(",", "").replace("−", "-").replace("£", "").strip("% "))
    except InvalidOperation:
        return None
