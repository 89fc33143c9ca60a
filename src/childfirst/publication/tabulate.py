"""Builds one table of a report: its columns, its rows, and a cell where they meet."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from childfirst.measures.catalogue import MEASURES
from childfirst.measures.declaration import Measure
from childfirst.periods import WHOLE, Period
from childfirst.publication.cells import (
    Cell,
    Shows,
    base_cell,
    difference_cell,
    share_cell,
    value_cell,
)
from childfirst.publication.declaration import TOTALS, Tabulation
from childfirst.publication.lookup import Figures
from childfirst.publication.model import Column, Row, Table
from childfirst.publication.wording import short_period, slug, unit_heading


def table_of(
    layout: Tabulation, basis: str, figures: Figures, periods: Sequence[Period]
) -> Table | None:
    """Build a table over those of `periods` that it is counted for; None when there is none."""
    measure = measure_of(layout, basis)
    chosen = tuple(p for p in periods if p.kind == layout.each or _both(layout, p))
    if not chosen:
        return None
    columns = tuple(_columns(layout, measure, chosen))
    return Table(
        key=slug(layout.name),
        layout=layout,
        measure=measure,
        periods=chosen,
        columns=columns,
        rows=tuple(_rows(layout, measure, chosen, figures)),
    )


def measure_of(layout: Tabulation, basis: str) -> Measure:
    """Give the measure that a table prints; raise LookupError unless there is exactly one."""
    found = [
        measure
        for measure in MEASURES[basis]
        if (measure.table, measure.each) == (layout.table, layout.each)
        and layout.title in ("", measure.title)
    ]
    if len(found) != 1:
        raise LookupError(f"{layout.name} must name one measure, not {len(found)}")
    return found[0]


def _both(layout: Tabulation, period: Period) -> bool:
    return not layout.each and period.kind in ("quarter", WHOLE)


def _shared(measure: Measure) -> bool:
    """Say whether any line of the measure is a share of something."""
    lines = [*measure.lines, *([measure.lines_by] if measure.lines_by else [])]
    return any(line.share_of is not None for line in lines)


def _steps(
    layout: Tabulation, measure: Measure, periods: Sequence[Period]
) -> Iterator[tuple[Period, Shows, Period | None]]:
    """Give what each column shows: a period, its aspect, and what a difference is from."""
    shared = _shared(measure)
    before: Period | None = None
    for period in periods:
        yield period, Shows.VALUE, None
        if shared and period.kind == WHOLE:
            yield period, Shows.BASE, None
        if shared:
            yield period, Shows.SHARE, None
        if before is not None and before.kind == period.kind and not layout.values:
            yield period, Shows.DIFFERENCE, before
        before = period


def _columns(layout: Tabulation, measure: Measure, periods: Sequence[Period]) -> Iterator[Column]:
    for period, shows, before in _steps(layout, measure, periods):
        headings = {
            Shows.VALUE: "Attendance" if layout.values else unit_heading(measure.counts),
            Shows.BASE: "Out of",
            Shows.SHARE: "%",
            Shows.DIFFERENCE: f"Difference from {short_period(before.label)}" if before else "",
        }
        yield Column(period.label, headings[shows], shows)


def _rows(
    layout: Tabulation, measure: Measure, periods: Sequence[Period], figures: Figures
) -> Iterator[Row]:
    for label in _labels(layout, measure, periods, figures):
        cells = tuple(
            _cell(layout, measure, figures, label, *step)
            for step in _steps(layout, measure, periods)
        )
        yield Row(label, layout.words_for(label), cells, total=label in TOTALS)


def _cell(
    layout: Tabulation,
    measure: Measure,
    figures: Figures,
    label: str,
    period: Period,
    shows: Shows,
    before: Period | None,
) -> Cell:
    figure = figures.value(measure, label, period)
    if shows is Shows.DIFFERENCE and before is not None:
        difference = figures.difference(measure, label, period, before)
        return difference_cell(difference, figure, figures.value(measure, label, before))
    if shows is Shows.SHARE:
        return share_cell(figure)
    return base_cell(figure) if shows is Shows.BASE else value_cell(figure, layout.values)


def _labels(
    layout: Tabulation, measure: Measure, periods: Sequence[Period], figures: Figures
) -> list[str]:
    labels = figures.labels(measure, periods)
    if not layout.ranked:
        return labels

    def place(label: str) -> tuple[bool, bool, Decimal, str]:
        values = (figures.value(measure, label, period) for period in periods)
        numbers = [f.value for f in values if f and isinstance(f.value, int | Decimal)]
        size = sum((Decimal(number) for number in numbers), Decimal())
        return label in TOTALS, label in layout.besides, -size, label

    return sorted(labels, key=place)
