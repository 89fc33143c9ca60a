"""Headings of columns: what a column is for, its period, what it compares, its base."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache

from childfirst.proofing.phrases.period_phrases import period_at
from childfirst.proofing.phrases.periods import Period
from childfirst.proofing.phrases.words import words_of
from childfirst.proofing.tables.model import Content
from childfirst.proofing.tables.values import Holds

CHANGES = re.compile(r"\b(?:change|changes|difference|diff|variance|movement|variation)\b|\+/[-–]")
PERCENTS = re.compile(r"%|\bper ?cent\b|\bpercentage\b|\bproportion\b|\bshare\b")
RATES = re.compile(r"\brate\b.{0,30}\bper\b|\bper (?:\d|head|thousand|hundred)")
RATE_ALONE = re.compile(r"\brates?$|\brate (?:19|20)\d\d")
AVERAGES = re.compile(r"\b(?:average|mean|median)\b|\bper (?!cent\b|annum|year|quarter|\d)[a-z]")
YARDSTICKS = re.compile(r"\b(?:targets?|rag|status|trend|direction|standard|threshold|benchmark)\b")
BASE = re.compile(r"\bper\s+(\d{1,3}(?:[, ]?\d{3})*)\b")
NAMES = re.compile(r"^(?:notes?|refs?\.?|references?|pages?|paragraphs?|paras?|codes?|ids?)$")
TOTALS = re.compile(
    r"^(?:grand |overall |sub-?)?totals?\b|^all\b(?! others?\b)|^overall\b|^year to date\b|"
    r"^(?:full |whole )?year$|\bsub-?totals?\b"
)


@lru_cache(maxsize=5_000)
def periods_in(text: str) -> tuple[Period, ...]:
    """Give the periods that a heading or label names, in order."""
    words = words_of(text)
    found: list[Period] = []
    at = 0
    while at < len(words):
        period = period_at(words, at)
        if period is None:
            at += 1
        else:
            found.append(period[0])
            at = period[1]
    return tuple(found)


def content_of(heading: str, kind: Holds) -> Content:
    """Give what a column is for, by its heading and by what its cells hold."""
    lower = heading.lower()
    if NAMES.match(lower.strip()):
        return Content.WORDS
    percent = kind is Holds.PERCENT or bool(PERCENTS.search(lower))
    if CHANGES.search(lower) or kind in (Holds.CHANGE, Holds.ARROW):
        return Content.PERCENT_CHANGE if percent else Content.CHANGE
    if kind in (Holds.NOTHING, Holds.WITHHELD) and not percent and periods_in(heading):
        return Content.COUNT
    if kind in (Holds.WORDS, Holds.NOTHING, Holds.WITHHELD):
        return Content.WORDS
    named = RATES.search(lower) or (RATE_ALONE.search(lower) and not percent)
    if named and kind is not Holds.MONEY:
        return Content.RATE
    if AVERAGES.search(lower) and not percent:
        return Content.RATE
    if percent and kind in (Holds.PERCENT, Holds.COUNT):
        return Content.PERCENT
    return Content.MONEY if kind is Holds.MONEY or "£" in heading else Content.COUNT


def is_of_no_period(heading: str) -> bool:
    """Say whether a column is of no period though those beside it are: a target, a status."""
    return bool(YARDSTICKS.search(heading.lower()))


def base_of(heading: str) -> Decimal | None:
    """Give the base of a rate, for example 100,000 in `rate per 100,000`."""
    found = BASE.search(heading.lower())
    return Decimal(re.sub(r"[, ]", "", found[1])) if found else None


def is_total(heading: str) -> bool:
    """Say whether a heading or label announces a total."""
    return bool(TOTALS.search(heading.strip().lower()))
