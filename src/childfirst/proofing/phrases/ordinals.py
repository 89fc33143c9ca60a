"""Places in an order, in words and in figures: second, 2nd, 19th."""

from __future__ import annotations

import re
from collections.abc import Sequence

from childfirst.proofing.phrases.number_words import ORDINAL_ENDINGS, ORDINALS

IN_FIGURES = re.compile(rf"(\d{{1,3}})(?:{'|'.join(ORDINAL_ENDINGS)})")
NAMES = {number: word for word, number in ORDINALS.items()}
ENDINGS = {1: "st", 2: "nd", 3: "rd"}


def ordinal_of(words: Sequence[str]) -> int | None:
    """Give the place that words in lower case name, one or `19` and `th`; None for no place."""
    text = "".join(words)
    if text in ORDINALS:
        return ORDINALS[text]
    found = IN_FIGURES.fullmatch(text)
    return int(found[1]) if found else None


def ordinal_named(place: int) -> str:
    """Write a place: in words as far as words go, then in figures."""
    teens = place % 100 in (11, 12, 13)
    return NAMES.get(place) or f"{place}{'th' if teens else ENDINGS.get(place % 10, 'th')}"
