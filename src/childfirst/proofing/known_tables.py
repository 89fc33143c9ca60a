"""Figures of the record by table, line and period, as documents name them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from childfirst.comparators.figures import BASIS as PUBLISHED
from childfirst.comparators.indicators import INDICATORS
from childfirst.measures.catalogue import MEASURES
from childfirst.measures.figures import Figure, Status
from childfirst.proofing.phrases.period import Period
from childfirst.proofing.tables.headings import periods_in

COUNTED = {indicator.title: indicator.counted for indicator in INDICATORS}
PRINTED = (Status.COUNTED, Status.ZERO, Status.PROVISIONAL)


@dataclass
class Known:
    """A measure's figures of the whole service: lines by name, with their periods.

    Of a published indicator, areas are the lines. `rates` says that they are no counts.
    """

    title: str
    area: str = ""
    rates: bool = False
    lines: dict[str, list[tuple[Period, Figure]]] = field(default_factory=dict)

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


def known_tables(figures: Iterable[Figure]) -> list[Known]:
    """Give the figures that can be printed, without breakdowns, table by table."""
    titles = {measure.definition: measure.title for each in MEASURES.values() for measure in each}
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
            made = Known(titles.get(figure.definition, figure.measure), figure.area)
        tables.setdefault(key, made).lines.setdefault(line, []).append((periods[0], figure))
    return list(tables.values())
