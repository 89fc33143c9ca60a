"""The right number, written in the manner in which the document wrote the wrong one."""

from __future__ import annotations

import re
from decimal import Decimal

from childfirst.proofing.phrases import number_words as lexicon

RIGHT = re.compile(r"(?P<sign>[-+]?)(?P<pound>£?)(?P<figure>\d[\d,]*(?:\.\d+)?)(?P<unit>%?)")
PRINT = re.compile(
    r"(?P<open>\(?)(?P<sign>[-−–+]?)£?(?P<figure>\d[\d,]*(?:\.\d+)?)(?P<rest>.*)", re.DOTALL
)
LONG = re.compile(r"\d{4}")
UNITS = re.compile(r"(?P<unit>\s*(?:%|per ?cent|percentage points?|points?|days?|times))\s*$")
SCALED = re.compile(r" ?(?P<scale>k|m|mn|bn|thousand|million|billion)$")
PARTS = {
    "half": Decimal(50), "a third": Decimal("33.3"), "two thirds": Decimal("66.7"),
    "a quarter": Decimal(25), "three quarters": Decimal(75), "a fifth": Decimal(20),
}  # fmt: skip
CLOSE = Decimal("0.4")  # per cent: how near a share is to be called a third


def as_written(right: str, stated: str) -> str:
    """Give a number with the signs, separators, unit and scale of another, in words like it.

    What is no plain number, such as `365 fewer`, is given as it is.
    """
    number = RIGHT.fullmatch(right)
    if number is None:
        return right
    print_ = PRINT.search(stated)
    if print_ is None:
        return _in_words(number, stated) or right
    figure, rest = number["figure"], print_["rest"].rstrip(")")
    if "point" in rest and number["unit"]:
        return right
    scaled = SCALED.fullmatch(rest.lower())
    if scaled:
        figure = _scaled(figure, print_["figure"], scaled["scale"])
    unit = rest if scaled or not rest or UNITS.fullmatch(rest.lower()) else number["unit"]
    if LONG.match(print_["figure"]):
        figure = figure.replace(",", "")
    if print_["open"] and number["sign"] == "-":
        return f"({number['pound']}{figure}{unit})"
    return f"{_sign(number['sign'], print_['sign'])}{number['pound']}{figure}{unit}"


def _sign(right: str, stated: str) -> str:
    """Give the sign of a number where the other one is printed with some sign or none."""
    if right == "-":
        return stated if stated in ("-", "−", "–") and stated else "-"
    return "+" if stated and not right else right


def _scaled(figure: str, like: str, scale: str) -> str:
    """Give £14,040,000 as the 14.04 of £14.04m, with as many decimals as the print has."""
    value = Decimal(figure.replace(",", "")) / lexicon.SCALES[scale]
    places = len(like.partition(".")[2])
    return f"{value:,.{places}f}" if value == round(value, places) else f"{value.normalize():,f}"


def _in_words(number: re.Match[str], stated: str) -> str:
    """Give a number in words where the other one is; nothing where that cannot be done."""
    value = Decimal(number["figure"].replace(",", ""))
    lower = stated.lower()
    if any(part in re.split(r"[\s-]+", lower) for part in lexicon.PARTS):
        near = (words for words, share in PARTS.items() if abs(share - value) <= CLOSE)
        return next(near, "") if number["unit"] else ""
    whole = value == value.to_integral_value() and value < 100
    if number["sign"] or number["pound"] or not whole:
        return ""
    unit = UNITS.search(lower)
    return f"{_spelled(int(value))}{unit['unit'] if unit else number['unit']}"


def _spelled(value: int) -> str:
    small = {count: word for word, count in lexicon.SMALL.items()}
    tens = {count: word for word, count in lexicon.TENS.items()}
    if value < 20:
        return small[value]
    ten, one = divmod(value, 10)
    return f"{tens[ten * 10]}-{small[one]}" if one else tens[ten * 10]
