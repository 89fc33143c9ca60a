"""Figures of the record by table, line and period, as documents name them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache, lru_cache

from childfirst.comparators.figures import BASIS as PUBLISHED
from childfirst.comparators.indicators import INDICATORS
from childfirst.measures.catalogue import MEASURES
from childfirst.measures.figures import Figure, Status
from childfirst.proofing.phrases.periods import Period
from childfirst.proofing.phrases.stems import stems
from childfirst.proofing.tables.headings import periods_in

COUNTED = {indicator.title: indicator.counted for indicator in INDICATORS}
OTHERS = frozenset({"out", "not", "no", "without"})  # words that make a name that of the others
NUMBER = re.compile(r"\d+")
PRINTED = (Status.COUNTED, Status.ZERO, Status.PROVISIONAL)


@cache
def _titles() -> Mapping[str, str]:
    return {measure.definition: measure.title for each in MEASURES.values() for measure in each}


def title_of(figure: Figure) -> str:
    """Give the title of the measure that a figure is counted by."""
    return _titles().get(figure.definition, figure.measure)


def own_area(figures: Iterable[Figure]) -> str:
    """Give the area that a record is of; blank where there is none."""
    own = Counter(figure.area for figure in figures if figure.basis != PUBLISHED)
    return own.most_common(1)[0][0] if own else ""


@dataclass
class Known:
    """A measure's figures of the whole service: lines by name, with their periods.

    Of a published indicator, areas are the lines. `rates` says that they are no counts.
    """

    title: str
    area: str = ""
    rates: bool = False
    lines: dict[str, list[tuple[Period, Figure]]] = field(default_factory=dict)

    def line(self, label: str) -> str | None:
        """Give the line that a row or column has the name of, its numbers among it."""
        wanted = _named(label)
        return next((line for line in self.lines if wanted[0] and _named(line) == wanted), None)

    def figure(self, line: str, period: Period | None) -> Figure | None:
        """Give the figure of a line for a period that a document names.

        A quarter without a year is that of the year counted. None where no period of the
        line, or more than one, can be meant.
        """
        if period is None:
            found = self.lines[line]
            return found[0][1] if len(found) == 1 else None
        same = [each for own, each in self.lines[line] if own.could_be(period)]
        return same[0] if len(same) == 1 else None


@lru_cache(maxsize=20_000)
def _named(label: str) -> tuple[frozenset[str], tuple[str, ...]]:
    """Give the telling words and the numbers of a name: score 7 is not 8, and in is not out."""
    words = frozenset(label.lower().split())
    return stems(label) | (OTHERS & words), tuple(NUMBER.findall(label))


def known_tables(figures: Iterable[Figure]) -> list[Known]:
    """Give the figures that can be printed, without breakdowns, table by table."""
    tables: dict[str, Known] = {}
    for figure in figures:
        if figure.breakdown or figure.status not in PRINTED:
            continue
        periods = periods_in(figure.period)
        if len(periods) != 1:
            continue
        if figure.basis == PUBLISHED:
            key, line = figure.cell, figure.area
            rates = figure.unit.startswith(("per ", "percentage "))
            made = Known(COUNTED.get(figure.cell.partition("|")[0], ""), rates=rates)
        else:
            key, line = figure.definition, figure.category
            made = Known(title_of(figure), figure.area)
        tables.setdefault(key, made).lines.setdefault(line, []).append((periods[0], figure))
    return list(tables.values())
