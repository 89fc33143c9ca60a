"""Tells the words of a period phrase apart."""

from __future__ import annotations

from collections.abc import Sequence

from childfirst.proofing.phrases.number_words import ORDINAL_ENDINGS
from childfirst.proofing.phrases.words import Word

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan",
            "february feb",
            "march mar",
            "april apr",
            "may",
            "june jun",
            "july jul",
            "august aug",
            "september sept sep",
            "october oct",
            "november nov",
            "december dec",
        ),
        1,
    )
    for name in names.split()
}
QUARTERS_IN_WORDS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "final": 4, "last": 4}
PLAIN = {
    "the": "ARTICLE",
    "to": "TO",
    "-": "TO",
    "–": "TO",
    "—": "TO",
    "until": "TO",
    "year": "YEARWORD",
    "quarter": "QUARTERWORD",
    "qtr": "QUARTERWORD",
    "calendar": "CALENDAR",
    "financial": "FINANCIAL",
    "fiscal": "FINANCIAL",
    "of": "OF",
    "ending": "ENDING",
    "ended": "ENDING",
    "months": "MONTHS",
    "twelve": "TWELVE",
    "/": "SLASH",
    "\\": "SLASH",
    "'": "APOSTROPHE",
    "’": "APOSTROPHE",
    "previous": "RELATIVE",
    "preceding": "RELATIVE",
    "prior": "RELATIVE",
    **dict.fromkeys(ORDINAL_ENDINGS, "SUFFIX"),
}
FIRST_YEAR, LAST_YEAR = 1980, 2059
QUARTERS_IN_FIGURES = {f"q{number}": number for number in (1, 2, 3, 4)}


def terminal(words: Sequence[Word], at: int) -> str | None:
    """Give the terminal of the word at a position, or None where no period can hold it."""
    word = words[at]
    follows = words[at + 1].text if at + 1 < len(words) else ""
    if word.kind == "figure" and at and words[at - 1].text in MONTHS and follows == "of":
        return None  # by the end of March 45 of our 120 cases were closed
    if word.kind == "figure":
        return "TWELVE" if word.text == "12" and follows == "months" else _figure(word.text)
    if word.text == ",":
        return "COMMA" if _is_between_day_and_year(words, at) else None
    if word.text in MONTHS:
        return "MONTH" if word.text not in ("may", "march", "mar") or word.capital else None
    if word.text in QUARTERS_IN_FIGURES:
        return "QUARTER"
    if word.text == "last":
        return "RELATIVE" if follows == "year" else "ORDINAL"
    return "ORDINAL" if word.text in QUARTERS_IN_WORDS else PLAIN.get(word.text)


def _is_between_day_and_year(words: Sequence[Word], at: int) -> bool:
    """Say whether a comma stands as in `March 14, 2000` or `March 14th, 2000`."""
    before = [word.text for word in words[max(0, at - 3) : at] if word.text not in ORDINAL_ENDINGS]
    after = words[at + 1].text if at + 1 < len(words) else ""
    day = len(before) > 1 and before[-2] in MONTHS and _figure(before[-1]) in ("DIGIT", "YY")
    return day and _figure(after) == "YEAR"


def is_year_in_figures(text: str) -> bool:
    """Say whether some figures are a year of those that documents are about."""
    return _figure(text) == "YEAR"


def _figure(text: str) -> str | None:
    if not text.isdecimal():
        return None
    if len(text) == 4:
        return "YEAR" if FIRST_YEAR <= int(text) <= LAST_YEAR else None
    return "DIGIT" if int(text) < 10 and len(text) == 1 else "YY" if len(text) == 2 else None
