"""Headings that name the columns they follow from: `Offences per child`, `% of referrals`."""

from __future__ import annotations

import re

from childfirst.proofing.phrases.words import words_of
from childfirst.proofing.tables.model import Grid

PER = re.compile(r"\bper\b|\bfor each\b")
OF = re.compile(r"(?:%|\bper ?cent|\bpercentage|\bproportion|\bshare) of\b")
EMPTY = {"the", "all", "a", "an", "of", "in", "with", "who", "that", "number", "total", "average"}
IRREGULAR = {"children": "child", "people": "person"}


def names_both(grid: Grid, column: int, first: int, second: int) -> bool:
    """Say whether a heading reads as one column per another: `Offences per child who offended`."""
    parts = PER.split(grid.columns[column].heading.lower(), maxsplit=1)
    if len(parts) < 2:
        return False
    above, below = (telling(part) for part in parts)
    return telling(grid.columns[first].heading) == above and bool(
        telling(grid.columns[second].heading) & below
    )


def names_whole(grid: Grid, column: int, second: int) -> bool:
    """Say whether a heading reads as a percentage of another column: `% of referrals`."""
    parts = OF.split(grid.columns[column].heading.lower(), maxsplit=1)
    return len(parts) > 1 and names_it(parts[1], grid.columns[second].heading)


def names_it(words: str, heading: str) -> bool:
    """Say whether some words are those of a heading or label, whatever their number."""
    wanted = telling(heading)
    return bool(wanted) and wanted == telling(words)


def telling(text: str) -> frozenset[str]:
    """Give the words of a heading that tell what it is about, in the singular."""
    found = {word.text for word in words_of(text) if word.kind == "word"} - EMPTY
    return frozenset(IRREGULAR.get(word, _singular(word)) for word in found)


def _singular(word: str) -> str:
    return word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith("ss") else word
