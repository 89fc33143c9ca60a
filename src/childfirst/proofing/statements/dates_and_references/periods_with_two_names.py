"""Periods that are named a second time in brackets: `Q3 (October to December 2023)`."""

from __future__ import annotations

from collections.abc import Iterator

from childfirst.proofing.findings import Finding, Verdict
from childfirst.proofing.kinds import Example, Kind
from childfirst.proofing.phrases.periods import Period
from childfirst.proofing.reading import Reading
from childfirst.proofing.sentences.items import Sentence
from childfirst.proofing.wording import finding

FAMILY = "comparison"
LEAST_DAYS = 27  # one less than the shortest month: shorter periods are days or weeks


def find(reading: Reading) -> Iterator[Finding]:
    """Compare each period with the one in brackets after it."""
    for sentence in reading.sentences:
        yield from _two_names(sentence)


def _two_names(sentence: Sentence) -> Iterator[Finding]:
    items = sentence.items
    for index in range(len(items) - 3):
        first, bracket, second, close = items[index : index + 4]
        if bracket.text != "(" or close.text != ")" or not (first.period and second.period):
            continue
        if second.text.isdecimal():
            continue  # `abolished in 2008 (2025)` says when that was written
        one, other = first.period, second.period
        same = _same(one, other)
        if same is not None:
            verdict = Verdict.CONSISTENT if same else Verdict.INCONSISTENT
            words = f"“{sentence.quote(first, first)}” and “{sentence.quote(second, second)}” are "
            words += "the same days." if same else "not the same days."
            yield finding(FAMILY, sentence, second, (), _days(one), verdict, words)


def _same(one: Period, other: Period) -> bool | None:
    if one.quarter and other.quarter and not (one.first and other.first):
        return one.quarter == other.quarter
    if one.dated and other.dated and not one.is_day and not other.is_day:
        long = [(p.last - p.first).days for p in (one, other) if p.first and p.last]
        return one.same_as(other) if min(long) > LEAST_DAYS and max(long) < 2 * min(long) else None
    return None


def _days(period: Period) -> str:
    if period.first and period.last:
        return f"{period.first:%d %B %Y} to {period.last:%d %B %Y}"
    return f"Q{period.quarter}"


KIND = Kind(
    name="periods with two names",
    family=FAMILY,
    claims="A period in brackets is the period named before it.",
    checks=(
        "Both must be the same days, or the same quarter. Nothing is said of single days, of a "
        "bare year in brackets, or of periods of which one is twice as long as the other."
    ),
    find=find,
    examples=(
        Example(
            "In Q3 (October to December 2023) and in Q2 (October to December 2023) all was well.",
            ((1, "consistent"), (1, "inconsistent")),
        ),
        Example("Service was abolished in 2008 (2025).", ()),
    ),
)
