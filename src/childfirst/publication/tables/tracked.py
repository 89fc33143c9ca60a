"""The cohorts of reoffending that are still followed, as a table of a report."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from childfirst.measures.definitions.national.reoffending import MEASURES
from childfirst.measures.figures import Figure
from childfirst.periods import Period
from childfirst.publication.declarations.shown import Shows
from childfirst.publication.model.tables import Column, CountingRule, Row, Table
from childfirst.publication.sentences.of_tracked_cohorts import (
    PRINTED,
    tracked_sentences,
    withheld_mark,
)
from childfirst.publication.words.cells import Cell, share_cell, value_cell
from childfirst.publication.words.wording import written_date
from childfirst.statistics.words import change_words
from childfirst.tracking.tracker import Standing, TrackedCohort

EARLIER_DAY = " as at "
"""What follows in the cell of a figure as of a day before that of the snapshot."""
NOTE = (
    "A year earlier is the same quarter as if the records had been taken a year before. Outcomes "
    "entered late are there, so that it looks a little more complete than it then did. A share of "
    "fewer than 30 children says little by itself."
)


def tracked_figures(tracked: Sequence[TrackedCohort]) -> list[Figure]:
    """Give every figure printed. Those as of an earlier day have cells of their own."""
    return [
        figure
        for each in tracked
        for standing, earlier in ((each.now, False), (each.before, True))
        for figure in _printed(standing, earlier).values()
    ]


def tracked_table(tracked: Sequence[TrackedCohort], figures: Sequence[Figure]) -> Table:
    """Lay out the cohorts, each beside that of the year before at the same age of follow-up.

    The numbers are those of `figures`, in which some may be withheld; nothing is said then.
    """
    (measure,) = MEASURES
    shown = {figure.reference: figure for figure in figures}
    found = [
        (each, _shown(each.now, False, shown), _shown(each.before, True, shown)) for each in tracked
    ]
    as_at = written_date(tracked[0].now.as_at)
    return Table(
        key="cohorts-followed",
        name="Cohorts followed",
        title="Cohorts that are still followed, beside the year before",
        counts=measure.counts,
        basis=measure.basis,
        stub="Cohort of",
        rules=(
            CountingRule(
                title=measure.title,
                counts=measure.counts,
                basis=measure.basis,
                text=measure.rule,
                cites=measure.cites,
                definition=measure.definition,
            ),
        ),
        periods=(_period(tracked),),
        columns=tuple(_columns()),
        rows=tuple(Row(e.now.cohort, e.now.cohort, _cells(e, *both)) for e, *both in found),
        sentences=tuple(tracked_sentences(found, as_at)),
        notes=(NOTE,),
    )


def _printed(standing: Standing, earlier: bool) -> dict[str, Figure]:
    figures = {name: standing.figures[name] for name in PRINTED}
    if not earlier:
        return figures
    day = f"{EARLIER_DAY}{standing.as_at}"
    return {name: replace(f, cell=f"{f.cell}{day}") for name, f in figures.items()}


def _shown(standing: Standing, earlier: bool, shown: Mapping[str, Figure]) -> dict[str, Figure]:
    printed = _printed(standing, earlier)
    return {name: shown.get(figure.reference, figure) for name, figure in printed.items()}


def _period(tracked: Sequence[TrackedCohort]) -> Period:
    first, last = tracked[0].now, tracked[-1].now
    label = f"{first.cohort} to {last.cohort}"
    return Period(label, "cohorts", first.as_at, last.as_at)


def _columns() -> Iterator[Column]:
    for group in ("So far", "A year earlier"):
        yield Column(group, "Months followed (median)", Shows.VALUE)
        yield Column(group, "Children", Shows.VALUE)
        yield Column(group, "Who reoffended", Shows.VALUE)
        yield Column(group, "%", Shows.SHARE)
    yield Column("The two", "Beside a year earlier", Shows.WORDS)
    yield Column("The two", "Final from", Shows.WORDS)


def _cells(
    tracked: TrackedCohort, now: Mapping[str, Figure], before: Mapping[str, Figure]
) -> tuple[Cell, ...]:
    numbers = [
        cell
        for figures in (now, before)
        for cell in (
            value_cell(figures["months_followed_median"], {}),
            value_cell(figures["cohort"], {}),
            value_cell(figures["reoffenders"], {}),
            share_cell(figures["reoffenders"]),
        )
    ]
    words = withheld_mark(now, before) or change_words(tracked.change)
    final = written_date(tracked.final_from)
    return (*numbers, Cell(Shows.WORDS, None, words), Cell(Shows.WORDS, None, final))
