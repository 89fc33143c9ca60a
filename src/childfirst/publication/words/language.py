"""Looks for words that a report does not use of children, and says what to write instead."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

import yaml


@dataclass(frozen=True)
class Wording:
    """Words to avoid, what to say instead, and why."""

    avoid: tuple[str, ...]
    say: str
    why: str


@dataclass(frozen=True)
class Slip:
    """A word that was used although it should not be."""

    word: str
    wording: Wording

    def __str__(self) -> str:
        return f"“{self.word}”: say {self.wording.say}. {self.wording.why}"


def slips_in(text: str) -> list[Slip]:
    """Find the words to avoid in a text, each where it stands, longest wording first."""
    found = ((match, wording) for pattern, wording in _patterns() for match in _in(pattern, text))
    kept: list[tuple[re.Match[str], Wording]] = []
    for match, wording in sorted(found, key=lambda each: (each[0].start(), -len(each[0][0]))):
        if not kept or match.start() >= kept[-1][0].end():
            kept.append((match, wording))
    return [Slip(match[0], wording) for match, wording in kept]


@cache
def wordings() -> tuple[Wording, ...]:
    """Give every wording there is."""
    text = (files("childfirst.publication.words") / "language.yaml").read_text("utf-8")
    return tuple(Wording(tuple(w["avoid"]), w["say"], w["why"]) for w in yaml.safe_load(text))


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], Wording], ...]:
    return tuple((_pattern(wording), wording) for wording in wordings())


def _pattern(wording: Wording) -> re.Pattern[str]:
    words = "|".join(re.escape(w).replace(r"\ ", r"[\s-]+") for w in wording.avoid)
    flags = re.NOFLAG if all(w.isupper() or w[:-1].isupper() for w in wording.avoid) else re.I
    return re.compile(rf"\b(?:{words})\b", flags)


def _in(pattern: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    return pattern.finditer(text)
