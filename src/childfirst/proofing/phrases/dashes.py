"""Tells a range, a minus, a hyphen and the tie of a name apart, by what a dash touches."""

from __future__ import annotations

from collections.abc import Sequence

from childfirst.proofing.phrases import number_words as lexicon
from childfirst.proofing.phrases.parsing import GLUE
from childfirst.proofing.phrases.words import Word

DASHES = ("-", "–", "—", "−")
TIES_OF_NAMES = ("-", "\N{NON-BREAKING HYPHEN}")
"""Between letters and a figure of one name, `NEE-05`; a longer dash parts them, `Total–45`."""


def terminal_of_dash(words: Sequence[Word], at: int) -> str | None:
    """Give the terminal of the dash at a position, or None where it is part of no number."""
    before = words[at - 1] if at else None
    after = words[at + 1] if at + 1 < len(words) else None
    if after is None or not words[at].touches(after):
        return None
    if before is None or not before.touches(words[at]):
        return "SIGN" if after.kind == "figure" or after.text == "£" else None
    if before.kind == "figure" and after.kind == "figure":
        return "JOIN"
    if after.text in {"fold", *lexicon.PARTS, *lexicon.SMALL}:
        return GLUE
    rest = [word.text for word in words[at + 1 : at + 6] if word.text not in DASHES]
    return GLUE if rest[:3] == ["and", "a", "half"] or rest[:2] == ["a", "half"] else None


def is_part_of_a_name(words: Sequence[Word], at: int) -> bool:
    """Say whether a hyphen ties a figure to letters before it, as in `NEE-05` or `Covid-19`."""
    if at < 2 or words[at - 1].text not in TIES_OF_NAMES:
        return False
    name, hyphen = words[at - 2 : at]
    return name.text[-1:].isalpha() and name.touches(hyphen) and hyphen.touches(words[at])
