"""Repeatable chance: the only source of variety in an invented partnership."""

from __future__ import annotations

import random
from collections.abc import Mapping
from datetime import date, timedelta
from itertools import accumulate

from childfirst.record.dictionary import tables


class Weighted:
    """Answers with how often each comes up, relative to the others."""

    def __init__(self, weights: Mapping[str, float]) -> None:
        self.answers = tuple(weights)
        self.cumulated = tuple(accumulate(weights.values()))


def codes(table: str, field: str, often: Mapping[str, float], *, rest: float = 1) -> Weighted:
    """Give every code of a field: those in `often` with their weight, the others with `rest`."""
    known = tables()[table].field(field).codes
    return Weighted({code: often.get(code, rest) for code in known})


class Chance(random.Random):
    """A random number generator that speaks of days and answers."""

    def happens(self, rate: float) -> bool:
        """Tell whether something of the given probability (0 to 1) happens."""
        return self.random() < rate

    def one(self, weighted: Weighted) -> str:
        """Give one answer, as often as its weight says."""
        return self.choices(weighted.answers, cum_weights=weighted.cumulated)[0]

    def day(self, first: date, last: date) -> date:
        """Give a day from `first` to `last`; `first` when `last` comes before it."""
        return first + timedelta(days=self.randint(0, max(0, (last - first).days)))

    def after(self, moment: date, least: int, most: int) -> date:
        """Give a day `least` to `most` days after `moment`; negative numbers are before it."""
        return moment + timedelta(days=self.randint(least, most))
