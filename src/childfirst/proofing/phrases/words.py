"""Text into words, figures and signs, each with its place in the text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

WORD = re.compile(
    r"(?P<address>(?:https?://|www\.)[^\s<>]*[\w/])"
    r"|(?P<figure>\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d)|\d+(?:\.\d+)?)"
    r"|(?P<word>[^\W\d_]+(?:['’][^\W\d_]+)*\d{0,2}[a-z]?(?![^\W_]))"
    r"|(?P<rest>[^\W_]+)"
    r"|(?P<sign>\S)"
)
LONGEST_FIGURE = 20  # characters; what is longer is a code, a key or damage, and nobody's count


@dataclass(frozen=True, slots=True)
class Word:
    """A word, figure or sign: `text` in lower case, straight quotes; offsets in its text."""

    text: str
    kind: str
    start: int
    end: int
    capital: bool = False

    def touches(self, other: Word) -> bool:
        """Say whether no space stands between this word and the next."""
        return self.end == other.start


NOTHING = Word("", "sign", 0, 0)
HYPHENS = {"-", "–", "\N{NON-BREAKING HYPHEN}"}
"""Between the parts of one word, `four-year`, however they are printed."""


def word_at(words: Sequence[Word], at: int) -> Word:
    """Give the word at a position, and nothing before the first and after the last."""
    return words[at] if 0 <= at < len(words) else NOTHING


def words_of(text: str) -> tuple[Word, ...]:
    """Give the words of a text in order."""
    return tuple(map(_word, WORD.finditer(text)))


def _word(found: re.Match[str]) -> Word:
    """Tell a figure that can count something, a word and a sign apart."""
    text, kind = found[0], found.lastgroup or "sign"
    if kind in ("address", "rest") or (kind == "figure" and len(text) > LONGEST_FIGURE):
        kind = "word"
    lower = text if kind == "figure" else text.lower().replace("’", "'")
    return Word(lower, kind, found.start(), found.end(), text[0].isupper())
