"""Whether a text says that the rows of a table overlap, so that they need not add up."""

from __future__ import annotations

import re

ONCE = "under|in|by|at"
WHOSE = "the|their|its|his|her|one"
FIRST = "most|main|first|highest|latest|last|primary|principal"
OVERLAPS = re.compile(
    r"more than one(?! in\b)|several|once in the (?:total|year)|in both\b|in each of|multiple|"
    r"duplicat|"
    rf"counted once(?!,? (?:{ONCE}) (?:{WHOSE}) (?:{FIRST}))|"
    r"not (?:add|sum|total|calculate|equal)|may not sum|exceed the total"
)
OUTRIGHT = re.compile(r"\brows do not (?:add|sum)\b|\bin several rows\b")
ROUNDING = re.compile(r"\bround(?:ed|ing)\b")  # which is no reason for counts
SENTENCES = re.compile(r"[.;]")


def tells_of_overlaps(text: str) -> bool:
    """Say whether a text has words of overlaps; a note on rounded percentages has none."""
    return bool(OVERLAPS.search(_without_rounding(text)))


def tells_outright(text: str) -> bool:
    """Say whether a text says that rows overlap, not only that they may: nothing doubts it."""
    return bool(OUTRIGHT.search(_without_rounding(text)))


def _without_rounding(text: str) -> str:
    """Leave out the sentences about rounding, one by one: a text may be one endless sentence."""
    return ".".join(each for each in SENTENCES.split(text.lower()) if not ROUNDING.search(each))
