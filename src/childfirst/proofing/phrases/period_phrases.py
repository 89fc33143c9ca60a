"""Reads period phrases: years, quarters, months, days, spans of them, and relative ones."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any, cast

from lark import Token, Transformer, v_args

from childfirst.periods import Period as Span
from childfirst.periods import calendar_year, financial_year, quarter
from childfirst.proofing.phrases.parsing import PhraseGrammar
from childfirst.proofing.phrases.period_terminals import (
    MONTHS,
    QUARTERS_IN_FIGURES,
    QUARTERS_IN_WORDS,
    terminal,
)
from childfirst.proofing.phrases.periods import Period, month_span, quarter_of_days
from childfirst.proofing.phrases.words import Word

CENTURY = 2000
NEVER = 1  # the year of a month whose year the phrase does not tell


def period_at(words: Sequence[Word], at: int) -> tuple[Period, int] | None:
    """Give the period that begins at a word and the index of the word after it."""
    found = _GRAMMAR.longest(words, at)
    if found is None or found[0].first is None or found[0].first.year != NEVER:
        return found
    return (Period(relative="of any year"), found[1]) if found[1] - at > 1 else None


@v_args(inline=True)
class _Meaning(Transformer[Token, Period]):
    """From the parts of a phrase to the period that it means."""

    def start(self, *parts: Any) -> Period:
        return cast(Period, parts[-1])

    def year(self, *words: Token) -> Period:
        return _of(calendar_year(int(words[-1])))

    def named(self, *parts: Any) -> Period:
        return replace(cast(Period, parts[-1]), loose=False)

    def financial(self, first: Token, joint: Token, second: Token) -> Period:
        start = _full(first)
        if _full(second) != start + 1:
            if joint.type != "TO" or _full(second) <= start or len(second) < 4:
                raise ValueError("not two years in a row")
            return Period(date(start, 1, 1), date(_full(second), 12, 31))
        loose = joint.type == "TO" and len(second) == 4
        return replace(_of(financial_year(start)), loose=loose)

    def quarter(self, *words: Token) -> Period:
        return Period(quarter=QUARTERS_IN_FIGURES.get(str(words[-1])) or int(words[-1]))

    def quarter_named(self, ordinal: Token, _: Token) -> Period:
        return Period(quarter=QUARTERS_IN_WORDS[str(ordinal)])

    def quarter_of(self, number: Period, *rest: Any) -> Period:
        year = rest[-1]
        if not 1 <= number.quarter <= 4:
            raise ValueError("no such quarter")
        return replace(_of(quarter(year.first.year, number.quarter)), quarter=number.quarter)

    def of_quarter(self, year: Period, number: Period) -> Period:
        return self.quarter_of(number, year)

    def quarter_of_year(self, number: Period, *_: Token) -> Period:
        return number

    def month(self, *words: Token) -> Period:
        year = _full(words[-1]) if words[-1].type in ("YEAR", "YY") else NEVER
        return Period(*month_span(year, MONTHS[str(words[0])]))

    def day(self, *words: Token) -> Period:
        month = next(word for word in words if word.type == "MONTH")
        year = _full(words[-1]) if words[-1].type in ("YEAR", "YY") else NEVER
        number = next(int(word) for word in words if word.type in ("DIGIT", "YY"))
        if year == NEVER and number == 29 and MONTHS[str(month)] == 2:
            raise ValueError("a day of a year not told")
        day = date(year, MONTHS[str(month)], number)
        return Period(day, day)

    def year_ending(self, *parts: Any) -> Period:
        last = parts[-1].last
        if last.year == NEVER:
            raise ValueError("a year not told")
        following = date(last.year - 1 + last.month // 12, last.month % 12 + 1, 1)
        return Period(following, last)

    def relative(self, *words: Token) -> Period:
        return Period(relative=" ".join(words))

    def span(self, first: Period, _: Token, last: Period) -> Period:
        if not (first.first and last.last and not first.relative):
            raise ValueError("no span of days")
        begin = first.first
        if begin.year == NEVER:
            year = last.last.year - (begin.month > last.last.month)
            begin = begin.replace(year=year)
        if begin > last.last:
            raise ValueError("a span that ends before it begins")
        return Period(begin, last.last, quarter_of_days(begin, last.last))


def _of(span: Span) -> Period:
    return Period(span.first_day, span.last_day)


def _full(year: Token) -> int:
    return int(year) if len(year) == 4 else CENTURY + int(year)


_GRAMMAR = PhraseGrammar("period_phrases.lark", _Meaning(), terminal)
