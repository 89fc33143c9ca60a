"""Reads cells of published tables: years, and numbers with markers."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from childfirst.exchange.published.labels import NOTE

FINANCIAL_YEAR = re.compile(r"(\d{4})\s*[-/\u2013]\s*(\d{4}|\d{2})")
YEAR_TO_MARCH = re.compile(r"(?:year|12 months) (?:ending|to)(?: 31)? mar(?:ch)? (\d{4})", re.I)
CALENDAR_YEAR = re.compile(
    r"(?:(?:year|12 months) (?:ending|to)(?: 31)? dec(?:ember)?|dec(?:ember)?|jan(?:uary)? ?-"
    r" ?dec(?:ember)?)? ?((?:19|20)\d{2})",
    re.I,
)
DECIMAL = re.compile(r"\d+\.\d+", re.ASCII)
MARKERS = re.compile(r"\[[^\]]{1,20}\]")
NO_NUMBER = frozenset({"-", "\u2013", "..", "...", ":", "*", "**", "~", "x", "c", "z", "n/a"})
"""What publishers put where they give no number; an empty cell is none of them."""


@dataclass(frozen=True)
class Number:
    """A published number, or none, and the marker beside it or in its place."""

    value: int | Decimal | None
    marker: str | None


def financial_year(text: str) -> int | None:
    """Give the year in which a financial year begins: 2013 for "2013-14"; None if it is none."""
    plain = " ".join(NOTE.sub(" ", text).split())
    if found := FINANCIAL_YEAR.fullmatch(plain):
        start = int(found[1])
        return start if (start + 1) % 100 == int(found[2]) % 100 else None
    if found := YEAR_TO_MARCH.fullmatch(plain):
        return int(found[1]) - 1
    return None


def calendar_year(text: str) -> int | None:
    """Give 2023 for "2023", "Dec 2023" or "Year ending December 2023"; None if it is no year."""
    found = CALENDAR_YEAR.fullmatch(" ".join(NOTE.sub(" ", text).split()))
    return int(found[1]) if found else None


def days_of(year: int, kind: str) -> tuple[date, date]:
    """Give the first and last day of a year: a calendar one, or a financial one."""
    if kind == "calendar":
        return date(year, 1, 1), date(year, 12, 31)
    return date(year, 4, 1), date(year + 1, 3, 31)


def number(text: str, *, whole: bool = True) -> Number | None:
    """Read a cell such as "1,234", "12 [note 2]" or "[c]"; None when it is neither.

    Whole numbers from nought up are numbers, and decimals where they need not be whole; a mark
    without a number is kept as the marker.
    """
    markers = " ".join(MARKERS.findall(text)) or None
    plain = MARKERS.sub("", text).strip().replace(",", "").replace("\u00a0", "")
    if plain.isascii() and plain.isdigit():
        return Number(int(plain), markers)
    if not whole and DECIMAL.fullmatch(plain):
        return Number(Decimal(plain), markers)
    if plain.lower() in NO_NUMBER:
        return Number(None, plain if markers is None else f"{plain} {markers}")
    return Number(None, markers) if not plain and markers else None
