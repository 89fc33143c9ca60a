"""Dates that cannot be: 31 June, a Monday that was a Tuesday."""

from __future__ import annotations

import calendar
from collections.abc import Iterator
from datetime import date
from itertools import pairwise

from childfirst.proofing.findings import Finding, Verdict
from childfirst.proofing.kinds import Example, Kind
from childfirst.proofing.phrases.number_words import ORDINAL_ENDINGS
from childfirst.proofing.phrases.period_terminals import MONTHS
from childfirst.proofing.reading import Reading
from childfirst.proofing.sentences.items import Item, Sentence
from childfirst.proofing.wording import finding

FAMILY = "comparison"
DAYS = {name.lower(): number for number, name in enumerate(calendar.day_name)}
LEAP = 2024  # a day of no named year may be in a leap year


def find(reading: Reading) -> Iterator[Finding]:
    """Check every date for being possible, and its weekday."""
    for sentence in reading.sentences:
        yield from _impossible(sentence)
        yield from _weekdays(sentence)


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
        if item.text in DAYS and period is not None and period.dated and period.is_day:
            first = period.first or date.min
            right = calendar.day_name[first.weekday()]
            good = first.weekday() == DAYS[item.text]
            words = f"{first.day} {first:%B %Y} was a {right}."
            verdict = Verdict.CONSISTENT if good else Verdict.INCONSISTENT
            yield finding(FAMILY, sentence, item, (), right, verdict, words, right)


def _wrong(sentence: Sentence, item: Item, right: str, words: str) -> Finding:
    return finding(FAMILY, sentence, item, (), right, Verdict.INCONSISTENT, words)


KIND = Kind(
    name="dates",
    family=FAMILY,
    claims="A date exists, and fell on its weekday.",
    checks="The calendar is asked: the length of the month, leap years, the weekday.",
    find=find,
    examples=(
        Example("The board met on 31 June 2023.", ((1, "inconsistent"),)),
        Example("It met on 29 February 2024 and on 29 February 2023.", ((1, "inconsistent"),)),
        Example("They met on Monday 5 March 2024.", ((1, "inconsistent"),)),
        Example("They met on Tuesday 5 March 2024.", ((1, "consistent"),)),
        Example("We held 45 June sessions.", ()),
    ),
)
