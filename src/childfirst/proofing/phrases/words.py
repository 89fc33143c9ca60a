"""Text into words, figures and signs, each with its place in the text."""

from __future__ import annotations

import re
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


def words_of(text: str) -> tuple[Word, ...]:
    """Give the words of a text in order."""
    return tuple(
        Word(
            found[0].lower().replace("’", "'"),
            _kind(found),
            found.start(),
            found.end(),
            found[0][:1].isupper(),
        )
        for found in WORD.finditer(text)
    )


def _kind(found: re.Match[str]) -> str:
    """Tell a figure that can count something, a word and a sign apart."""
    too_long = found.lastgroup == "figure" and len(found[0]) > LONGEST_FIGURE
    is_word = too_long or found.lastgroup in ("address", "rest")
    return "word" if is_word else found.lastgroup or "sign"
