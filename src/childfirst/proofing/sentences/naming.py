"""Numbers that name rather than count: Table 3, Year 11, aged 10 to 17, section 2.1, 1:1."""

from __future__ import annotations

from collections.abc import Sequence

from childfirst.proofing.phrases.numbers import COUNT, Hedge, Number
from childfirst.proofing.phrases.words import Word

BEFORE = {
    "table", "tables", "figure", "figures", "chart", "charts", "visual", "graph", "map", "page",
    "pages", "appendix", "annex", "section", "sections", "kpi", "kpis", "band", "domain", "tier",
    "stage", "phase", "quadrant", "chapter", "paragraph", "paragraphs", "no", "step", "priority",
    "top", "aged", "age", "ages", "unit", "objective", "option", "item", "article", "grade",
    "outcome", "principle", "week", "version", "level", "room", "form", "appendices", "indicator",
    "part", "q", "qs", "q's", "quarters", "post", "pre", "schedule", "regulation", "rule", "note",
    "wave", "first", "last", "next",
}  # fmt: skip
CAPITAL_BEFORE = {"year", "years", "group", "strand", "standard"}
AFTER = {"year-old", "year-olds", "yrs", "yr", "old", "o'clock", "am", "pm", "st", "nd", "rd", "th"}
TIMES = {
    "year", "years", "month", "months", "week", "weeks", "day", "days", "hour", "hours", "minutes",
    "quarters", "working",
}  # fmt: skip
SPANS = {
    "the",
    "within",
    "over",
    "last",
    "past",
    "next",
    "first",
    "for",
    "every",
    "in",
    "of",
    "after",
}
AGED = {"aged", "age", "ages"}
OF_AGES = {"population", "year", "years", "age", "cohort"}
JOINS_OF_AGES = {"from", "between", "to", "and", "over", "under"}
AGO = {"ago", "earlier", "previously", "later", "before"}
LOOSE = {"any", "which", "another"}  # before a “one” that stands for a thing
MEASURED = {"average", "mean", "median", "total"}
AGES = (10, 25)  # the limits of age that services for children have
ENDS_OF_AGE = {"and", "or", "in", "at", "who", "were", "are", "was", "had", "have", "with", "on"}
UNITS_OF_AGE = ("year", "years")


def is_name(words: Sequence[Word], at: int, end: int, number: Number) -> bool:
    """Say whether the number from `at` to `end` names a thing, an age or a ratio."""
    before = words[at - 1] if at else None
    after = words[end] if end < len(words) else None
    if number.unit != COUNT:
        return False
    if at == 0 and "." in words[0].text and after is not None and after.capital:
        return True  # the number of a paragraph
    if before is not None and before.text == "per":
        return True
    if words[at].text == "one" and before is not None and before.text in LOOSE:
        return True
    if after is not None and after.text in TIMES and _text_at(words, end + 1) in AGO:
        return True
    if _is_in_span_of_ages(words, at) or any(_is_population(words, n) for n in (at, at - 2)):
        return True
    joins = before is not None and before.text in ("and", "or", "&", ",") and at > 2
    if joins and words[at - 2].kind == "figure" and words[at - 3].text in BEFORE:
        return True
    if before is not None and (
        before.text in BEFORE or (before.text in CAPITAL_BEFORE and before.capital)
    ):
        return True
    if before is not None and before.text == "." and at > 1 and words[at - 2].text == "no":
        return False
    limits = number.hedge in (Hedge.UNDER, Hedge.OVER)
    if limits and (_is_limit_of_age(number, after) or (after and after.text in TIMES)):
        return True
    if after is not None and (after.text in AFTER or _is_age(words, end)):
        return True
    if after is not None and after.text in ("and", "or", "to", "–", "-") and _is_age(words, end + 2):
        return True
    touching = (_joins(words, at - 1, -1) or _joins(words, end, 1)) and not _is_share(words, at)
    spans = before is not None and before.text in SPANS and not _is_average(words, at)
    if after is not None and after.text in TIMES and spans:
        return True
    letter = after is not None and words[end - 1].touches(after) and after.kind == "word"
    return touching or (letter and after is not None and len(after.text) < 4)


def _is_in_span_of_ages(words: Sequence[Word], at: int) -> bool:
    """Say whether `aged from` or `aged between 16 and` stands before the number."""
    for word in reversed(words[max(0, at - 4) : at]):
        if word.kind != "figure" and word.text not in JOINS_OF_AGES:
            return word.text in AGED
    return False


def _is_population(words: Sequence[Word], at: int) -> bool:
    """Say whether `10 to 17 population` or the like begins at a position."""
    if at < 0 or at + 3 >= len(words):
        return False
    first, joint, last, then = words[at : at + 4]
    if joint.text not in ("to", "-", "–") or then.text not in OF_AGES:
        return False
    figures = first.text.isdecimal() and last.text.isdecimal()
    return figures and AGES[0] <= int(first.text) < int(last.text) <= AGES[1]


def _text_at(words: Sequence[Word], at: int) -> str:
    return words[at].text if at < len(words) else ""


def _is_limit_of_age(number: Number, after: Word | None) -> bool:
    """Say whether `under 18` is an age: no word follows that says what is counted."""
    ends = after is None or after.kind == "sign" or after.text in ENDS_OF_AGE
    return AGES[0] <= number.value <= AGES[1] and ends


def _is_average(words: Sequence[Word], at: int) -> bool:
    """Say whether `an average of` or the like stands before: 35 hours each are counted then."""
    return at > 1 and words[at - 1].text == "of" and words[at - 2].text in MEASURED


def _is_share(words: Sequence[Word], at: int) -> bool:
    """Say whether `31/37` stands beside a percentage, so that it is a part of a whole."""
    near = [word.text for word in words[max(0, at - 5) : at + 8]]
    return "/" in near and ("%" in near or "cent" in near)


def _is_age(words: Sequence[Word], end: int) -> bool:
    """Say whether `years old`, `-year-olds` or `years of age` follows."""
    texts = [word.text for word in words[end : end + 4] if word.text not in ("-", "–")]
    if not texts or texts[0] not in UNITS_OF_AGE:
        return False
    return len(texts) > 1 and (texts[1] in ("old", "olds") or texts[1:3] == ["of", "age"])


def _joins(words: Sequence[Word], at: int, step: int) -> bool:
    """Say whether the sign at a position joins the number beside it to another, as 1:1 does."""
    if not (0 <= at < len(words) and 0 <= at + step < len(words)):
        return False
    sign, beyond, beside = words[at], words[at + step], words[at - step]
    if sign.text not in (":", "/", "-", "–") or beyond.kind != "figure":
        return False
    first, last = sorted((beyond, beside), key=lambda word: word.start)
    return first.touches(sign) and sign.touches(last)
