"""Numbers that tell times: two years ago, within 10 days, a four year period, half-term."""

from __future__ import annotations

from collections.abc import Sequence

from childfirst.proofing.phrases.numbers import Number
from childfirst.proofing.phrases.period_terminals import MONTHS
from childfirst.proofing.phrases.words import HYPHENS, Word, word_at

TIMES = {
    "year", "years", "month", "months", "week", "weeks", "day", "days", "hour", "hours", "minutes",
    "quarters", "working",
}  # fmt: skip
SPANS = {
    "the", "within", "over", "last", "past", "next", "first", "for", "every", "in", "of", "after",
}  # fmt: skip
SINGULAR = {"year", "month", "week", "day", "hour", "minute"}
HALVES_OF_TIME = {
    "first", "second", "latter", "other", "last", "earlier", "later", "top", "bottom", "low",
    "high",
}  # fmt: skip
LAST_DAY = 31
DAY_ENDS = {"and", "to", "until", "it", "the", "there"}
AGO = {"ago", "earlier", "previously", "later", "before"}
MEASURED = {"average", "mean", "median", "total"}


def is_time(words: Sequence[Word], at: int, end: int, number: Number) -> bool:
    """Say whether it reads `two years ago`, `within 10 days` or `under 5 weeks`."""
    unit = word_at(words, end + 1) if word_at(words, end).text in HYPHENS else word_at(words, end)
    if unit.text in SINGULAR and number.value > 1:
        return True  # a four year period, a 10-day war
    if word_at(words, end).text not in TIMES:
        return False
    if word_at(words, end + 1).text in AGO or number.hedge.under or number.hedge.over:
        return True
    compared = word_at(words, at - 2).text == "than" and word_at(words, at - 1).text == "the"
    return word_at(words, at - 1).text in SPANS and not compared and not _is_average(words, at)


def _is_average(words: Sequence[Word], at: int) -> bool:
    """Say whether `an average of` or the like stands before: 35 hours each are counted then."""
    return at > 1 and words[at - 1].text == "of" and words[at - 2].text in MEASURED


def is_a_day(words: Sequence[Word], at: int, end: int, number: Number) -> bool:
    """Say whether it is the day of a month before it: `March 3`, but not `March 3 of the 12`."""
    month, after = word_at(words, at - 1), word_at(words, end)
    ends = after.kind != "word" or after.text in DAY_ENDS
    return month.text in MONTHS and month.capital and number.value <= LAST_DAY and ends


def is_half_of_time(words: Sequence[Word], at: int, end: int) -> bool:
    """Say whether a half is one of a year or a term: `in the first half`, `after half-term`."""
    after = word_at(words, end + 1 if word_at(words, end).text in HYPHENS else end)
    return after.text in {"term", "year", "years"} or word_at(words, at - 1).text in HALVES_OF_TIME
