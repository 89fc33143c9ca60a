"""Tables that set an area beside others, made from the comparison tables of `comparators`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from childfirst.comparators import ComparatorRow, ComparatorTable
from childfirst.comparators.cells import AreaCell
from childfirst.comparators.comparison import Comparison
from childfirst.periods import Period
from childfirst.publication.declarations.declaration import AreasDeclaration
from childfirst.publication.declarations.shown import ChartKind, Shows
from childfirst.publication.model.tables import Column, CountingRule, Row, Table
from childfirst.publication.sentences.of_areas import PUBLISHED, WIDER, area_sentences
from childfirst.publication.words.cells import Cell, share_cell, value_cell
from childfirst.publication.words.statuses import NOT_APPLICABLE
from childfirst.publication.words.wording import capitalised, slug


def chosen_comparisons(
    declared: AreasDeclaration, comparisons: Sequence[ComparatorTable]
) -> list[ComparatorTable]:
    """Give the comparison tables of an indicator that a report asks for, in their order."""
    return [
        each
        for each in comparisons
        if each.indicator.code == declared.indicator
        and (not declared.groups or each.group in declared.groups)
    ]


def comparison_table(found: ComparatorTable) -> Table:
    """Lay out a comparison table: a line for each area, its numbers, and the words of tests."""
    indicator = found.indicator
    periods = tuple(Period(s.label, PUBLISHED, s.first_day, s.last_day) for s in found.periods)
    return Table(
        key=slug(f"{indicator.code} {found.group}"),
        name=f"{indicator.counted.capitalize()}, {found.group}",
        title=found.title,
        counts=indicator.counted,
        basis=PUBLISHED,
        stub="Area",
        rules=(
            CountingRule(
                title=found.title,
                counts=indicator.counted,
                basis=PUBLISHED,
                text=" ".join((f"As published: {'; '.join(found.sources)}.", *found.notes)),
                cites=indicator.cites,
                definition=f"published.{indicator.code}",
            ),
        ),
        periods=periods,
        columns=tuple(_columns(found)),
        rows=tuple(_row(row, found) for row in found.rows),
        chart=ChartKind.FUNNEL,
        sentences=tuple(area_sentences(found)),
    )


def _columns(found: ComparatorTable) -> Iterator[Column]:
    unit = found.indicator.rate_unit
    for span in found.periods:
        yield Column(span.label, "Number", Shows.VALUE)
        yield Column(span.label, capitalised(unit), Shows.VALUE)
    latest = found.periods[-1].label
    if len(found.periods) > 1:
        yield Column(latest, "Change of the rate or number", Shows.WORDS)
    if found.group == WIDER:
        yield Column(latest, f"Share that is {found.area}'s", Shows.SHARE)
        yield Column(latest, f"{found.area} beside it", Shows.WORDS)
    else:
        yield Column(latest, "Rank of the rate", Shows.WORDS)
        yield Column(latest, "Beside the group", Shows.WORDS)


def _row(row: ComparatorRow, found: ComparatorTable) -> Row:
    cells = [*_numbers(row.earlier), *_numbers(row.later)]
    if len(found.periods) > 1:
        cells.append(_words(row.change))
    if found.group == WIDER:
        cells.append(share_cell(row.share))
    else:
        cells.append(Cell(Shows.WORDS, None, row.rank.words if row.rank else NOT_APPLICABLE))
    cells.append(_words(row.standing))
    own = row.area == found.area
    return Row(row.area, row.area, tuple(cells), total=own and found.group != WIDER, part=True)


def _numbers(cell: AreaCell | None) -> Iterator[Cell]:
    if cell is not None:
        yield value_cell(cell.count, {})
        yield value_cell(cell.rate, {})


def _words(comparison: Comparison | None) -> Cell:
    return Cell(Shows.WORDS, None, comparison.words if comparison else NOT_APPLICABLE)
