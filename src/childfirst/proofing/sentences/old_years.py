"""Years before those that periods are read in: `in 1928`, `of 1974 tax payments`, `March 14, 1900`.

A figure without a comma may also be a count, so its neighbours must say that it is a year.
"""

from __future__ import annotations

from collections.abc import Sequence

from childfirst.proofing.phrases.number_words import ORDINAL_ENDINGS
from childfirst.proofing.phrases.period_terminals import FIRST_YEAR, MONTHS
from childfirst.proofing.phrases.words import Word

OLDEST = 1500
FIGURES = 4  # of a year
TELLING = {
    "in", "since", "until", "till", "during", "before", "after", "year", "years", "fiscal",
    "early", "late", "mid", "circa", "summer", "winter", "autumn", "spring", "fall",
}  # fmt: skip
OF_YEARS = {"year", "years", "fiscal"}
LOOSE = {"of", "for", "from", "to", "by", "than", "and", "or", "between", "through", "("}
COUNTED = {"total", "number", "average", "sum", "rate", "population", "out", "some", "all"}
ENDS = {"-", "–", "to", "until", "and", "through"}
VERBS = {"was", "is", "has", "as", "this", "his", "its"}


def is_old_year(words: Sequence[Word], at: int) -> bool:
    """Say whether the figure at a position is a year of long ago rather than a count."""
    before = words[at - 1] if at else None
    if before is None or not _may_be(words, at):
        return False
    if before.text in OF_YEARS:
        return True
    if _counts_things(words, at):
        return False
    if before.text in TELLING or before.text in MONTHS:
        return True
    if before.text == ",":
        led = [word.text for word in words[max(0, at - 4) : at - 1]]
        date = [text for text in led if text not in ORDINAL_ENDINGS]
        return len(date) > 1 and any(text in MONTHS for text in date[-2:])
    if before.text in ENDS and at > 1 and _may_be(words, at - 2):
        return True
    return before.text in LOOSE and _stands_alone(words, at)


def _may_be(words: Sequence[Word], at: int) -> bool:
    text = words[at].text
    return len(text) == FIGURES and text.isdecimal() and OLDEST <= int(text) < FIRST_YEAR


def _counts_things(words: Sequence[Word], at: int) -> bool:
    """Say whether a plural follows, as after a count: `in 1540 cases`."""
    after = words[at + 1] if at + 1 < len(words) else None
    if after is None or after.kind != "word" or after.capital:
        return False
    plural = after.text.endswith("s") and after.text not in VERBS
    return plural or after.text in ("children", "people", "young", "men", "women", "of")


def _stands_alone(words: Sequence[Word], at: int) -> bool:
    """Say whether what leads to a figure is no sum, end of a change or whole of a share."""
    joint, led = words[at - 1].text, words[at - 2].text if at > 1 else ""
    if joint == "of":
        return led not in COUNTED
    if joint == "from":
        ends = [word.text for word in words[at + 1 : at + 2]]
        if not set(ends) & ENDS or at + 2 >= len(words):
            return False
        last = at + 2
        return words[last].text == "'" or (_may_be(words, last) and not _counts_things(words, last))
    return joint in ("for", "by", "(")
