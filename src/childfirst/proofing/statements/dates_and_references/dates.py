"""Dates and periods that cannot be: 31 June, a Monday that was a Tuesday, ends before begins."""

from __future__ import annotations

import calendar
from collections.abc import Iterator
from datetime import date
from itertools import pairwise

from childfirst.proofing.findings import Finding, Verdict
from childfirst.proofing.kinds import Example, Kind
from childfirst.proofing.phrases.number_words import ORDINAL_ENDINGS
from childfirst.proofing.phrases.period_terminals import MONTHS
from childfirst.proofing.phrases.periods import Period
from childfirst.proofing.reading import Reading
from childfirst.proofing.sentences.items import Item, Sentence, tells_year
from childfirst.proofing.wording import finding

FAMILY = "comparison"
DAYS = {name.lower(): number for number, name in enumerate(calendar.day_name)}
LEAP = 2024  # a day of no named year may be in a leap year
SPANS = ("to", "until", "-", "–")
MOVED = {
    "moved", "move", "moving", "brought", "bring", "forward", "changed", "change", "revised",
    "corrected", "advanced", "earlier", "back",
}  # fmt: skip


def find(reading: Reading) -> Iterator[Finding]:
    """Check every date for being possible, its weekday, and spans for running forward."""
    for sentence in reading.sentences:
        yield from _impossible(sentence)
        yield from _weekdays(sentence)
        yield from _backwards(sentence)
        yield from _two_names(sentence)


def _impossible(sentence: Sentence) -> Iterator[Finding]:
    """Find days that their month does not have, such as 31 June."""
    items = sentence.items
    for index, item in enumerate(items[:-1]):
        number = item.number
        if number is None or not item.text.isdecimal() or len(item.text) > 2:
            continue
        rest = [each for each in items[index + 1 : index + 4] if each.text not in ORDINAL_ENDINGS]
        month = MONTHS.get(rest[0].text.split(" ")[0]) if rest else None
        named = rest and (rest[0].period is not None or rest[0].capital)
        if month is None or not named or (rest[0].text == "may" and rest[0].period is None):
            continue
        period = rest[0].period
        year = period.first.year if period and period.first else LEAP
        most = calendar.monthrange(year, month)[1]
        if number.value > most and _is_a_date(items, index):
            name = calendar.month_name[month]
            words = f"{name}{f' {year}' if month == 2 else ''} has {most} days."
            yield _wrong(sentence, item, str(most), words)


def _is_a_date(items: tuple[Item, ...], index: int) -> bool:
    """Say whether the number before a month is a day of it rather than a count."""
    before = items[index - 1].text if index else ""
    return before in ("on", "of", "to", "until", "since", "from", "by", "before", "after", "")


def _weekdays(sentence: Sentence) -> Iterator[Finding]:
    """Compare a weekday with the date after it."""
    items = sentence.items
    for item, after in pairwise(items):
        period = after.period
        if item.text in DAYS and period is not None and period.dated and _is_day(period):
            first = period.first or date.min
            right = calendar.day_name[first.weekday()]
            good = first.weekday() == DAYS[item.text]
            words = f"{first.day} {first:%B %Y} was a {right}."
            verdict = Verdict.CONSISTENT if good else Verdict.INCONSISTENT
            yield finding(FAMILY, sentence, item, (), right, verdict, words, right)


def _backwards(sentence: Sentence) -> Iterator[Finding]:
    """Find spans that end before they begin."""
    items = sentence.items
    for index in range(len(items) - 2):
        first, joint, last = items[index : index + 3]
        if first.period is None or last.period is None or joint.text not in SPANS:
            continue
        if not (first.period.dated and last.period.dated):
            continue
        begin, end = first.period.first, last.period.last
        opens = index and items[index - 1].text in ("from", "between", "(", ":")
        if not (tells_year(first) and tells_year(last)) or _was_moved(items[:index]):
            continue
        if begin and end and begin > end and opens:
            words = f"The span begins on {begin:%d %B %Y} and ends before it, on {end:%d %B %Y}."
            yield _wrong(sentence, last, "", words)


def _was_moved(before: tuple[Item, ...]) -> bool:
    """Say whether what goes back in time is a date that was changed: `moved from 2029 to 2027`."""
    return bool(MOVED & {item.text for item in before[-16:]})


def _two_names(sentence: Sentence) -> Iterator[Finding]:
    """Compare a period with its explanation: `Q3 (October to December 2023)`."""
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
    if one.dated and other.dated and not _is_day(one) and not _is_day(other):
        long = [(p.last - p.first).days for p in (one, other) if p.first and p.last]
        return one.same_as(other) if min(long) > 27 and max(long) < 2 * min(long) else None
    return None


def _days(period: Period) -> str:
    if period.first and period.last:
        return f"{period.first:%d %B %Y} to {period.last:%d %B %Y}"
    return f"Q{period.quarter}"


def _is_day(period: Period) -> bool:
    return period.first is not None and period.first == period.last


def _wrong(sentence: Sentence, item: Item, right: str, words: str) -> Finding:
    return finding(FAMILY, sentence, item, (), right, Verdict.INCONSISTENT, words)


KIND = Kind(
    name="dates",
    family=FAMILY,
    claims="A date exists, fell on its weekday, and a span or a second name fits it.",
    checks=(
        "The calendar is asked: the length of the month, leap years, the weekday; a span must not "
        "end before it begins; a period in brackets must be the period before it."
    ),
    find=find,
    examples=(
        Example("The board met on 31 June 2023.", ((1, "inconsistent"),)),
        Example("It met on 29 February 2024 and on 29 February 2023.", ((1, "inconsistent"),)),
        Example("They met on Monday 5 March 2024.", ((1, "inconsistent"),)),
        Example("They met on Tuesday 5 March 2024.", ((1, "consistent"),)),
        Example("It ran from 12 May 2024 to 3 April 2024.", ((1, "inconsistent"),)),
        Example(
            "In Q3 (October to December 2023) and in Q2 (October to December 2023) all was well.",
            ((1, "consistent"), (1, "inconsistent")),
        ),
        Example("We held 45 June sessions.", ()),
        Example("Service was abolished in 2008 (2025).", ()),
        Example("From June 20 until July 17 it was closed.", ()),
        Example("They moved the vote from 2029 to 2027.", ()),
    ),
)
