"""Marks that other programs leave in text: emphasis, tags, footnote figures, odd spaces."""

from __future__ import annotations

import re

SPACES = dict.fromkeys(map(ord, "\u00a0\u2007\u2009\u202f"), " ")
INVISIBLE = dict.fromkeys(map(ord, "\u200b\u00ad\ufeff"))
QUOTES = str.maketrans("\u2018\u2019\u201c\u201d", "''\"\"")
FOOTNOTE = re.compile(r"(?<=[^\s\d])[⁰¹²³⁴-⁹]{1,3}(?![²³]?/)")
LINE_END = re.compile(r"<br\s*/?>", re.IGNORECASE)
TAG = re.compile(r"</?[a-zA-Z][a-zA-Z0-9]{0,9}/?>")
EMPHASIS = re.compile(r"\*{1,3}(?=\S)|(?<=\S)\*{1,3}|(?<!\w)_{1,2}(?=\w)|(?<=\w)_{1,2}(?!\w)")
AREA_UNITS = ("km", "m", "mi")


def without_markup(text: str) -> str:
    """Give text without emphasis, simple tags and footnote figures, its spaces plain."""
    text = text.translate(SPACES).translate(INVISIBLE)
    if "<" in text:
        text = TAG.sub("", LINE_END.sub(" ", text))
    if "*" in text or "_" in text:
        text = EMPHASIS.sub("", text)
    return FOOTNOTE.sub(_footnote, text)


def plain(text: str) -> str:
    """Give text for comparing: without markup, straight quotes, single spaces."""
    return " ".join(without_markup(text).translate(QUOTES).split())


def _footnote(found: re.Match[str]) -> str:
    before = found.string[max(0, found.start() - 3) : found.start()]
    word = re.search(r"[a-z]+$", before)
    return found[0] if word and word[0] in AREA_UNITS else ""
