"""Whether the numbers that words of change are matched with are the ends of that change."""

from __future__ import annotations

from collections.abc import Sequence

from childfirst.proofing.phrases.numbers import SHARE
from childfirst.proofing.sentences.items import Item, texts_after, texts_before
from childfirst.proofing.sentences.shapes import Match
from childfirst.proofing.sentences.vocabulary import (
    LISTS,
    NOW,
    UP_ALREADY,
)

PARTS = {"which", "whom", "these", "those", "them"}
LEADS = {
    "$", "£", "€", "a", "about", "almost", "an", "approximately", "around", "estimated", "just",
    "bit", "little", "nearly", "only", "over", "roughly", "some", "the", "under",
}  # fmt: skip
LEADING = {"from", "on", "to", "in", "with", "against", "than", "over"}
JOINTS = {"and", "but", ";", "while", "whilst", "whereas", "which"}
LED_TO = {"from", "in", "at"}
WHOSE = {"its", "their", "his", "her", "our"}
COMPARING = {"compared", "relative", "similar", "equal", "next", "due", "contrast", "close"}


def are_ends(items: Sequence[Item], match: Match) -> bool:
    """Say whether each end is led by a word that an end may follow, and is no size itself.

    Neither is the size of the change led by such a word: `from 12 in May, and from 9 in June`.
    What compares with two numbers, one after the other, is neither of them.
    """
    old, new = _at(items, match["old"]), _at(items, match["new"])
    if _is_made_up(items, match["move"]) or (old < new and _led_by(items, old) == "with"):
        return False
    if "amount" in match and _is_of_another_time(items, match):
        return False
    if _reached(items, old) or _led_by(items, new) == "from" or _led_by(items, old) == "by":
        return False
    amount = _at(items, match["amount"]) if "amount" in match else None
    if amount is not None and (_reached(items, amount) or _is_of_another(items, amount)):
        return False
    if {"above", "below"} & {_after(items, at) for at in (old, new)}:
        return False  # the 227 above
    if _led_by(items, old) == "in" and match["move"].start < match["old"].start:
        return False  # cut down, by half in 51 cases
    return not (is_size(items, match["old"]) or in_other_clause(items, old))


def _is_of_another(items: Sequence[Item], amount: int) -> bool:
    """Say whether a number is no size: `rose in one: from 47%`, `to 184, less than half its …`."""
    number = items[amount].number
    share = number is not None and number.unit == SHARE
    return _led_by(items, amount) in LED_TO or (share and _after(items, amount) in WHOSE)


def _after(items: Sequence[Item], at: int) -> str:
    return items[at + 1].text if at + 1 < len(items) else ""


def _is_made_up(items: Sequence[Item], move: Item) -> bool:
    """Say whether `up` tells no rise: `the other 18 are made up of seven …`."""
    before = texts_before(items, move)[-1:]
    return move.text == "up" and bool(UP_ALREADY & set(before))


def _is_of_another_time(items: Sequence[Item], match: Match) -> bool:
    """Say whether a size is none: `from 9 days to 5 (now 7)`, `47 days to 33, two weeks less`."""
    before = texts_before(items, match["amount"])[-1:]
    units = [
        next((i.text.rstrip("s") for i in items if i.start >= each.end), "")
        for each in (match["amount"], match["old"], match["new"])
    ]
    told = [unit for unit in units if f"{unit}s" in LISTS["times"]]
    after = texts_after(items, match["amount"])[:1]
    closed = after == [")"] and match["amount"].end < match["old"].start
    return bool(NOW & set(before)) or len(set(told)) > 1 or closed


def is_size(items: Sequence[Item], number: Item) -> bool:
    """Say whether a number is itself told to be a difference: `338,000 more than …`."""
    after = [item.text for item in items[_at(items, number) + 1 :][:2]]
    return after[:1] != [] and after[0] in LISTS["compared"] and after[1:] == ["than"]


def in_other_clause(items: Sequence[Item], at: int) -> bool:
    """Say whether a number is parted from the word that leads it by a new clause.

    So in `lower than in May, and 26 left`, and in `down on last year, of which 14 …`.
    """
    texts = [item.text for item in items[:at]]
    if texts[-1:] == ["("]:
        return False
    led = next((i for i in reversed(range(at)) if texts[i] in LEADING), at)
    between = texts[led + 1 :]
    parts = between[-2:-1] == ["of"] and between[-1] in PARTS
    return parts or bool(JOINTS & set(between))


def _at(items: Sequence[Item], item: Item) -> int:
    return next(index for index, each in enumerate(items) if each is item)


def _led_by(items: Sequence[Item], at: int) -> str:
    """Give the word that leads a number, before `around`, `the` and the like."""
    before = [item.text for item in items[:at] if item.text not in LEADS]
    return before[-1] if before else ""


def _reached(items: Sequence[Item], at: int) -> bool:
    """Say whether a number is what something rose or fell to."""
    before = [item.text for item in items[:at] if item.text not in LEADS]
    return before[-1:] == ["to"] and not set(before[-2:-1]) & COMPARING
