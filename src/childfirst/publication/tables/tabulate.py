"""Builds one table of a report: its columns, its rows, and a cell where they meet."""

from __future__ import annotations

from collections.abc import Iterator

from childfirst.measures.declaration import Measure
from childfirst.periods import WHOLE, Period
from childfirst.publication.declarations.shown import Shows
from childfirst.publication.lines.earlier_years import index_sentences, words_cell, words_heading
from childfirst.publication.lines.history import series_of, series_sentences
from childfirst.publication.lines.of_tables import TableLines
from childfirst.publication.model.tables import Column, CountingRule, Row, Table
from childfirst.publication.sentences.of_tables import sentences_for
from childfirst.publication.words.cells import (
    Cell,
    base_cell,
    difference_cell,
    share_cell,
    value_cell,
)
from childfirst.publication.words.wording import joined, short_period, slug, unit_heading

Step = tuple[Period, Shows, Period | None]
"""What a column shows: of which period, which aspect, and what a difference is from."""


def table_of(lines: TableLines) -> Table:
    """Build a table from its lines, with the sentences that its numbers bear."""
    layout, measure = lines.layout, lines.measure
    series = series_of(lines)
    steps = list(_steps(lines))
    return Table(
        key=slug(layout.name),
        name=layout.name,
        title=layout.heading or measure.title,
        counts=joined(list(dict.fromkeys(each.counts for each in lines.measures))),
        basis=measure.basis,
        stub=_stub(lines),
        rules=tuple(_rule(each) for each in lines.measures),
        periods=lines.periods,
        columns=tuple(_column(lines, *step) for step in steps),
        rows=tuple(_rows(lines, steps)),
        chart=layout.chart,
        sentences=(
            *sentences_for(lines),
            *index_sentences(lines),
            *series_sentences(series),
        ),
        series=series,
    )


def _rule(measure: Measure) -> CountingRule:
    return CountingRule(
        title=measure.title,
        counts=measure.counts,
        basis=measure.basis,
        text=measure.rule,
        cites=measure.cites,
        definition=measure.definition,
    )


def _stub(lines: TableLines) -> str:
    if lines.layout.values:
        return "Sector"
    return "Agency" if lines.adds_up else "Group"


def _steps(lines: TableLines) -> Iterator[Step]:
    """Give what each column shows, as far as the layout asks for it and there is such a thing."""
    before: Period | None = None
    for period in lines.periods:
        wanted = lines.layout.shows or _usual(lines, period)
        for shows in wanted:
            if shows is Shows.DIFFERENCE:
                if before and before.kind == period.kind and not lines.layout.values:
                    yield period, shows, before
            elif shows is Shows.VALUE or lines.shared:
                yield period, shows, None
        before = period
    if lines.layout.years_before and before:
        yield before, Shows.WORDS, None


def _usual(lines: TableLines, period: Period) -> tuple[Shows, ...]:
    """Say what is printed where a layout does not."""
    if lines.layout.years_before:
        return Shows.VALUE, Shows.BASE, Shows.SHARE
    if period.kind == WHOLE:
        return Shows.VALUE, Shows.BASE, Shows.SHARE, Shows.DIFFERENCE
    return Shows.VALUE, Shows.SHARE, Shows.DIFFERENCE


def _column(lines: TableLines, period: Period, shows: Shows, before: Period | None) -> Column:
    units = {measure.counts for measure in lines.measures}
    number = unit_heading(units.pop()) if len(units) == 1 else "Number"
    headings = {
        Shows.VALUE: "Attendance" if lines.layout.values else number,
        Shows.BASE: "Out of",
        Shows.SHARE: "%",
        Shows.WORDS: words_heading(lines),
        Shows.DIFFERENCE: f"Difference from {short_period(before.label)}" if before else "",
    }
    return Column(period.label, headings[shows], shows)


def _rows(lines: TableLines, steps: list[Step]) -> Iterator[Row]:
    for label in lines.labels:
        yield Row(
            label,
            lines.words(label),
            tuple(_cell(lines, label, *step) for step in steps),
            total=lines.layout.is_total(label),
            part=lines.layout.is_part(label),
        )


def _cell(
    lines: TableLines, label: str, period: Period, shows: Shows, before: Period | None
) -> Cell:
    if shows is Shows.WORDS:
        return words_cell(lines, label)
    figure = lines.value(label, period)
    if shows is Shows.DIFFERENCE and before is not None:
        difference = lines.difference(label, period, before)
        return difference_cell(difference, figure, lines.value(label, before))
    if shows is Shows.SHARE:
        return share_cell(figure)
    return base_cell(figure) if shows is Shows.BASE else value_cell(figure, lines.layout.values)
