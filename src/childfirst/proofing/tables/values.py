"""Cells into values: a number with its unit, an arrow, nothing, or words."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from decimal import Decimal
from enum import StrEnum

from childfirst.proofing.document import Cell, Place, Spot
from childfirst.proofing.phrases.number_phrases import number_at
from childfirst.proofing.phrases.numbers import MONEY, PERCENT
from childfirst.proofing.phrases.words import Word, words_of

ARROWS = {
    **dict.fromkeys("↑⇧⬆▲↗", 1),
    **dict.fromkeys("↓⇩⬇▼↘", -1),
    **dict.fromkeys("→↔⇄►=", 0),
}
TOLD = {"up": 1, "down": -1, "increase": 1, "decrease": -1, "rise": 1, "fall": -1}
UNCHANGED = {"no change", "unchanged", "same", "the same"}
NOTHING = {
    "", "-", "–", "—", "n/a", "na", ".", "...", "nil return",
    "not applicable", "[z]", "nil", "none",
}  # fmt: skip
MARK = re.compile(r"\s*\[[a-z]\]$")  # of the kind of number, as statistical tables set it
WITHHELD = {
    "..",
    "[y]",
    "[k]",
    "[n]",
    "not collected",
    "not known",
    "not yet due",
    "*",
    "c",
    "x",
    "[c]",
    "[x]",
    "suppressed",
    "withheld",
}
BELOW = re.compile(r"(?:<|fewer than|less than|under)\s*\d+")  # a small number not told


class Holds(StrEnum):
    """What a cell holds."""

    NOTHING = "nothing"
    COUNT = "count"
    PERCENT = "percent"
    MONEY = "money"
    ARROW = "arrow"
    CHANGE = "change"
    WORDS = "words"
    WITHHELD = "withheld"


@dataclass(frozen=True, slots=True)
class Value:
    """A cell read: `number` is None where it holds none; `arrow` is 1, 0, -1 or None.

    A change is `worded` where `up` or `down` says its direction, whatever an arrow says.
    """

    holds: Holds
    text: str
    place: Place
    spot: Spot
    number: Decimal | None = None
    unit: str = ""
    step: Decimal = Decimal(1)
    arrow: int | None = None
    worded: bool = False

    @property
    def contradicts_itself(self) -> bool:
        """Say whether a word and an arrow tell opposite directions: `▼ up 3`."""
        number = self.number or Decimal()
        sign = (number > 0) - (number < 0)
        return self.worded and self.arrow is not None and self.arrow != sign

    @property
    def known(self) -> bool:
        """Say whether the cell may be added up: a number, or nothing; not a withheld number."""
        return self.number is not None or self.holds is Holds.NOTHING


def value_of(cell: Cell, spot: Spot) -> Value:
    """Read a cell that stands at `spot`."""
    text = cell.text.strip()
    lower = text.lower()
    if lower in NOTHING or lower in WITHHELD or BELOW.fullmatch(lower):
        holds = Holds.NOTHING if lower in NOTHING else Holds.WITHHELD
        return Value(holds, text, cell.place, spot)
    text = MARK.sub("", text)
    words = [word for word in words_of(text) if word.text not in ARROWS]
    arrows = [ARROWS[sign] for sign in text if sign in ARROWS]
    arrow = arrows[0] if arrows else None
    if " ".join(word.text for word in words) in UNCHANGED:
        return Value(Holds.CHANGE, text, cell.place, spot, Decimal(), arrow=0)
    if len(words) == 1 and words[0].text in TOLD and arrow is None:
        return Value(Holds.ARROW, text, cell.place, spot, arrow=TOLD[words[0].text])
    if words and words[0].text in TOLD and len(words) > 1:
        sign = TOLD[words[0].text]
        told = _number(words[1:], text, cell.place, spot, sign if arrow is None else arrow)
        if told.number is None:
            return told
        return replace(told, number=told.number * sign, worded=True)
    if not words:
        return Value(Holds.ARROW, text, cell.place, spot, arrow=arrow)
    return _number(words, text, cell.place, spot, arrow)


def _number(words: list[Word], text: str, place: Place, spot: Spot, arrow: int | None) -> Value:
    negative = words[0].text == "(" and words[-1].text == ")"
    inner = words[1:-1] if negative else words
    found = number_at(inner, 0)
    if found is None or found[0].upper is not None or not _is_whole(inner, found[1]):
        return Value(Holds.WORDS, text, place, spot)
    number = found[0]
    if number.spelled:
        return Value(Holds.WORDS, text, place, spot)
    value = -number.value if negative and number.unit != PERCENT else number.value
    holds = {PERCENT: Holds.PERCENT, MONEY: Holds.MONEY}.get(number.unit, Holds.COUNT)
    if arrow is not None or (number.signed and holds is Holds.COUNT):
        holds = Holds.CHANGE
    return Value(holds, text, place, spot, value, number.unit, number.step, arrow)


def _is_whole(words: list[Word], end: int) -> bool:
    """Say whether the number is all there is, but for a footnote sign."""
    return all(word.text in ("*", "†", "‡", "^", "#") for word in words[end:])


def added_up(values: Iterable[Value]) -> Decimal:
    """Give the sum of the numbers of some cells; those without one count nothing."""
    return sum((value.number or Decimal() for value in values), Decimal())
