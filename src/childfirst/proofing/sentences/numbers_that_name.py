"""Numbers that name rather than count: Table 3, Year 11, two years ago, section 2.1, 1:1."""

from __future__ import annotations

from collections.abc import Sequence

from childfirst.proofing.phrases.number_words import ORDINALS
from childfirst.proofing.phrases.numbers import COUNT, SHARE, Number
from childfirst.proofing.phrases.words import HYPHENS, Word, word_at
from childfirst.proofing.sentences.ages import is_age
from childfirst.proofing.sentences.old_years import is_old_year
from childfirst.proofing.sentences.times_told import is_a_day, is_half_of_time, is_time

BEFORE = {
    "table", "tables", "figure", "figures", "chart", "charts", "visual", "graph", "map", "page",
    "pages", "appendix", "annex", "section", "sections", "kpi", "kpis", "band", "domain", "tier",
    "stage", "phase", "quadrant", "chapter", "paragraph", "paragraphs", "no", "step", "priority",
    "top", "aged", "age", "ages", "unit", "objective", "option", "item", "article", "grade",
    "outcome", "principle", "week", "version", "level", "room", "form", "appendices", "indicator",
    "part", "q", "qs", "q's", "quarters", "post", "pre", "schedule", "regulation", "rule", "note",
    "wave", "first", "last", "next", "law", "previous",
}  # fmt: skip
CAPITAL_BEFORE = {"year", "years", "group", "strand", "standard"}
AFTER = {"year-old", "year-olds", "yrs", "yr", "old", "o'clock", "am", "pm", "st", "nd", "rd", "th"}
YEAR_CUT = 2  # figures of a year without its century
SHARE_NEAR = 14  # words after `one of` within which a share makes it a count
LOOSE = {"any", "which", "another", "whom", "who"}  # before a “one” that stands for a thing
YEAR_LED_BY = {"in", "of", "from", "than", "to", "for", "since", "by"}  # `in year 3`
THRESHOLDS = {"more", "fewer", "less", "over", "above", "older"}  # `three or more needs`
POWERS = {100, 1_000, 10_000, 100_000, 1_000_000}  # of ten, which rates are told for
JOINTS = {":", "/", "-", "–", "."}  # between the parts of a ratio, a date, a version


def is_name(words: Sequence[Word], at: int, end: int, number: Number) -> bool:
    """Say whether the number from `at` to `end` names a thing, a time, an age or a ratio."""
    if number.unit == SHARE:
        return words[at].text == "half" and is_half_of_time(words, at, end)
    if number.unit != COUNT:
        return False
    before, after = word_at(words, at - 1), word_at(words, end)
    if before.text == "'" and before.touches(words[at]) and len(words[at].text) == YEAR_CUT:
        return True  # from 1960 to '70
    if before.text == "." and word_at(words, at - 2).text == "no":
        return False  # `no. 5 of them`
    return (
        (at == 0 and "." in words[0].text and after.capital)  # the number of a paragraph
        or _is_named(words, at)
        or _is_enumerated(words, at)
        or (number.value in POWERS and before.text == "every")
        or (words[at].text == "one" and before.text in LOOSE)
        or (words[end - 1].text == "one" and number.hedge.over)  # at least one exam
        or after.text in AFTER
        or _is_joined_to_a_letter(words, at)
        or is_old_year(words, end - 1)
        or is_a_day(words, at, end, number)
        or _is_ordinal_in_words(words, end)
        or _is_one_of_several(words, at)
        or _is_told_for_each(words, end)
        or (after.text == "or" and word_at(words, end + 1).text in THRESHOLDS)
        or is_time(words, at, end, number)
        or is_age(words, at, end, number)
        or _is_ratio(words, at, end)
        or (after.kind == "word" and len(after.text) < 4 and words[end - 1].touches(after))
    )


def _is_one_of_several(words: Sequence[Word], at: int) -> bool:
    """Say whether it reads `one of the four`, which only says to what something belongs.

    With a share in brackets soon after, one is counted: `one of the 12 children (8%)`.
    """
    if words[at].text != "one" or word_at(words, at + 1).text != "of":
        return False
    near = words[at : at + SHARE_NEAR]
    return not any(
        sign.text == "(" and figure.kind == "figure" and unit.text in ("%", "per")
        for sign, figure, unit in zip(near, near[1:], near[2:], strict=False)
    )


def _is_joined_to_a_letter(words: Sequence[Word], at: int) -> bool:
    """Say whether a slash ties a figure to letters before it, as in `grade C/4`."""
    if at < 2 or words[at - 1].text != "/":
        return False
    name, slash = words[at - 2 : at]
    return name.kind == "word" and name.touches(slash) and slash.touches(words[at])


def _is_ordinal_in_words(words: Sequence[Word], end: int) -> bool:
    """Say whether an ordinal is joined to it: `the Seventy-ninth Congress`."""
    return word_at(words, end).text in HYPHENS and word_at(words, end + 1).text in ORDINALS


def _is_told_for_each(words: Sequence[Word], end: int) -> bool:
    """Say whether `for each` or `for every` follows: `27 stars, one for each state`."""
    return word_at(words, end).text == "for" and word_at(words, end + 1).text in ("each", "every")


def _is_named(words: Sequence[Word], at: int) -> bool:
    """Say whether `Table`, `Year` or `per` stands before, or `Tables 3 and`."""
    before = word_at(words, at - 1)
    if before.text in ("per", "#") or before.text in BEFORE:
        return True
    led = word_at(words, at - 2).text in YEAR_LED_BY and before.text == "year"
    if led or (before.text in CAPITAL_BEFORE and before.capital):
        return True
    another = before.text in ("and", "or", "&", ",") and at > 2
    return another and words[at - 2].kind == "figure" and words[at - 3].text in BEFORE


def _is_enumerated(words: Sequence[Word], at: int) -> bool:
    """Say whether the number is a mark of a list in a sentence: `(1) hire staff, (2) cut waits`."""
    marks = [
        words[n].text
        for n in range(1, len(words) - 1)
        if (words[n - 1].text, words[n + 1].text) == ("(", ")") and words[n].text.isdecimal()
    ]
    mine = (word_at(words, at - 1).text, word_at(words, at + 1).text) == ("(", ")")
    return mine and marks == [str(n) for n in range(1, len(marks) + 1)] and len(marks) > 1


def _is_ratio(words: Sequence[Word], at: int, end: int) -> bool:
    """Say whether a sign joins the number to another, as in 1:1, but for `31/37` with its share."""
    near = [word.text for word in words[max(0, at - 5) : at + 8]]
    share = "/" in near and ("%" in near or "cent" in near)
    return not share and (_joins(words, at - 1, -1) or _joins(words, end, 1))


def _joins(words: Sequence[Word], at: int, step: int) -> bool:
    """Say whether the sign at a position joins the number beside it to another, as 1:1 does."""
    if not (0 <= at < len(words) and 0 <= at + step < len(words)):
        return False
    sign, beyond, beside = words[at], words[at + step], words[at - step]
    if sign.text not in JOINTS or beyond.kind != "figure":
        return False
    first, last = sorted((beyond, beside), key=lambda word: word.start)
    return first.touches(sign) and sign.touches(last)
