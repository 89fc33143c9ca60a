"""The classes of items that a shape can ask for."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

from childfirst.proofing.phrases.numbers import COUNT, MONEY, PERCENT, POINTS, SHARE, TIMES
from childfirst.proofing.sentences.items import Item
from childfirst.proofing.sentences.vocabulary import (
    CHANGED,
    DOUBLED,
    HALVED,
    LISTS,
    SUPERLATIVES,
    direction_of,
)


def is_of_class(item: Item, name: str) -> bool:
    """Say whether an item is of a class; raise KeyError for a class that does not exist."""
    return CLASSES[name](item)


def classes_of(item: Item) -> frozenset[str]:
    """Give the classes of an item, each after a brace as shapes write it: `{count`."""
    if item.number is None and item.period is None:
        return _classes_of_word(item.text)
    return frozenset(f"{{{name}" for name, fits in CLASSES.items() if fits(item))


@lru_cache(maxsize=50_000)
def _classes_of_word(text: str) -> frozenset[str]:
    word = Item(text, 0, len(text))
    return frozenset(f"{{{name}" for name, fits in CLASSES.items() if fits(word))


def _unit(*units: str) -> Callable[[Item], bool]:
    def fits(item: Item) -> bool:
        number = item.number
        return number is not None and item.counts and number.unit in units and not number.upper

    return fits


CLASSES: dict[str, Callable[[Item], bool]] = {
    "count": _unit(COUNT),
    "percent": _unit(PERCENT),
    "share": _unit(PERCENT, SHARE, POINTS),
    "fraction": _unit(SHARE),
    "money": _unit(MONEY),
    "points": _unit(POINTS),
    "times": _unit(TIMES),
    "size": _unit(COUNT, MONEY),
    "number": _unit(COUNT, MONEY, PERCENT),
    "amount": _unit(COUNT, MONEY, PERCENT, POINTS, SHARE),
    "any": _unit(COUNT, MONEY, PERCENT, POINTS, TIMES, SHARE),
    "base": lambda item: item.number is not None and not item.counts and item.number.value >= 100,
    "numeral": lambda item: item.number is not None,
    "period": lambda item: item.period is not None,
    "group": lambda item: item.text in LISTS["group"] and item.number is None,
    "full": lambda item: item.text in LISTS["full"] and item.number is None,
    "role": lambda item: item.text in LISTS["role"],
    "updown": lambda item: item.text in ("up", "down"),
    "compared": lambda item: item.text in LISTS["compared"],
    "every": lambda item: item.text in ("every", "each", "all") and item.number is None,
    "overspend": lambda item: item.text in LISTS["overspend"],
    "met": lambda item: item.text in LISTS["met"],
    "apart": lambda item: item.text in LISTS["apart"],
    "balance": lambda item: item.text in LISTS["balance"],
    "superlative": lambda item: item.text in SUPERLATIVES and item.number is None,
    "others": lambda item: item.text in ("other", "remaining"),
    "minus": lambda item: item.text in ("-", "−", "–") and item.number is None,
    "bracket": lambda item: item.text == "(",
    "only": lambda item: item.text == "only",
    "peaked": lambda item: item.text == "peaked",
    "beside": lambda item: item.text in ("above", "below") and item.number is None,
    "fold": lambda item: item.text in DOUBLED or item.text in HALVED,
    "direction": lambda item: direction_of(item.text) is not None and item.number is None,
    "change": lambda item: (
        item.number is None and (item.text in CHANGED or direction_of(item.text) in (1, -1))
    ),
}
