"""Slips of the pen: one number, word, sign, rank or unit of a printed text made another."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from dataclasses import dataclass

from benchmarks.truth.knowable import number_is_knowable
from benchmarks.truth.printed import NUMBER, Slot, Where

WORDS = (
    ("increase", "decrease"), ("rose", "fell"), ("up", "down"), ("rise", "fall"),
    ("higher", "lower"), ("more", "fewer"),
)  # fmt: skip
RANKS = (("largest", "smallest"), ("highest", "lowest"))
UNITS = (
    ("%", " percentage points"), (" percentage points", "%"), ("per 10,000", "per 1,000"),
    ("per 1,000", "per 100,000"), ("per cent", "percentage points"),
)  # fmt: skip
SIGNS = (("▲", "▼"),)
QUARTER = re.compile(r"(?<=Q)[1-4]\b")
SWAPPED = 0.3  # of the slips in a number: two of its figures change places


@dataclass(frozen=True)
class Slip:
    """A change of a printed text: `before` stands at `start` and becomes `after`."""

    kind: str
    slot: Slot
    start: int
    before: str
    after: str
    knowable: bool

    @property
    def text(self) -> str:
        """The text with the slip in it."""
        rest = self.slot.text[self.start + len(self.before) :]
        return self.slot.text[: self.start] + self.after + rest


def slips_in(slot: Slot, chance: random.Random) -> Iterator[Slip]:
    """Give every slip that a printed text can have, each with whether a reader could know."""
    if slot.where is Where.GROUP:
        yield from _other_period(slot, chance)
        return
    for found in NUMBER.finditer(slot.text):
        new = _other(found[0], chance)
        known = number_is_knowable(slot, found[0])
        yield Slip(f"number: {slot.where}", slot, found.start(), found[0], new, known)
    if slot.where is Where.CHART:
        return
    told = slot.exhibit is not None or slot.where is Where.KEY_FIGURE
    for kind, pairs, turned in (
        ("word of direction", WORDS, True),
        ("arrow", SIGNS, True),
        ("rank", RANKS, True),
        ("unit", UNITS, False),
    ):
        for one, other in (*pairs, *((b, a) for a, b in pairs if turned)):
            at = _place(slot.text, one)
            if at >= 0:
                yield Slip(kind, slot, at, one, other, told)


def _other_period(slot: Slot, chance: random.Random) -> Iterator[Slip]:
    """Give the slip of another quarter over some columns, which those beside them contradict."""
    found = QUARTER.search(slot.text)
    several = slot.grid is not None and len(slot.grid.groups) > 1
    if found and several:
        new = chance.choice([each for each in "1234" if each != found[0]])
        yield Slip("period: heading", slot, found.start(), found[0], new, knowable=True)


def _place(text: str, word: str) -> int:
    """Find a word by itself, or a sign; -1 where it is not."""
    edge = r"(?<!\w)" if word[0].isalpha() else ""
    found = re.search(rf"{edge}{re.escape(word)}(?![\w,])", text)
    return found.start() if found else -1


def _other(figure: str, chance: random.Random) -> str:
    """Give another number of the same look: one figure changed, or two in each other's place."""
    digits = [at for at, sign in enumerate(figure) if sign.isdigit()]
    while True:
        made = list(figure)
        at = chance.choice(digits)
        made[at] = str(chance.choice([d for d in range(10) if str(d) != figure[at]]))
        if len(digits) > 1 and chance.random() < SWAPPED:
            made = list(figure)
            one, other = chance.sample(digits, 2)
            made[one], made[other] = made[other], made[one]
        text = "".join(made)
        if text != figure and not re.match(r"0\d", text):
            return text
