"""Tables that set an area beside others, made from the comparison tables of `comparators`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from childfirst.areas.catalogue import UNNAMED
from childfirst.comparators import ComparatorRow, ComparatorTable
from childfirst.comparators.cells import AreaCell
from childfirst.comparators.comparison import Comparison
from childfirst.measures.figures import Figure
from childfirst.periods import Period
from childfirst.publication.declarations.declaration import AreasDeclaration
from childfirst.publication.declarations.shown import ChartKind, Shows
from childfirst.publication.model.tables import Column, CountingRule, Row, Sentence, Table
from childfirst.publication.words.cells import Cell, share_cell, value_cell
from childfirst.publication.words.statuses import NOT_APPLICABLE
from childfirst.publication.words.wording import counted, number_text, slug
from childfirst.statistics.change import Change
from childfirst.statistics.words import Standing

PUBLISHED = "published"
WIDER = "Wider areas"


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
        sentences=tuple(_sentences(found)),
    )


def _columns(found: ComparatorTable) -> Iterator[Column]:
    unit = found.indicator.rate_unit
    for span in found.periods:
        yield Column(span.label, "Number", Shows.VALUE)
        yield Column(span.label, f"{unit[:1].upper()}{unit[1:]}", Shows.VALUE)
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


def _sentences(found: ComparatorTable) -> Iterator[Sentence]:
    own = found.own_row
    if own is None or own.later.count.value is None:
        yield Sentence(_nothing_for(found.area))
    elif found.group == WIDER:
        yield from _about_the_area(own, found)
    else:
        if own.rank:
            whose = f"{found.area}’s rate of {found.indicator.counted}"
            words = f"was the {own.rank.words} in this list"
            yield Sentence(f"In {own.later.span.label}, {whose} {words}.", (own.later.rate,))
        yield from _beside([own], "the whole group")


def _nothing_for(area: str) -> str:
    if area == UNNAMED:
        return "It is not known which area this is, so no published number of it stands here."
    return f"Nothing published for {area} is on record for this table."


def _about_the_area(own: ComparatorRow, found: ComparatorTable) -> Iterator[Sentence]:
    """Say how many, whether that changed, and how it stands to each wider area."""
    now = own.later
    number = f"{found.area} had {_number(now.count, found)}{_rate(now, found)}"
    yield Sentence(f"In {now.span.label}, {number}.", (now.count, now.rate))
    if own.change and own.earlier:
        both = (own.change.subject, own.change.against)
        yield Sentence(_change(own.change, own.earlier), both)
    yield from _beside(found.rows)


def _beside(rows: Sequence[ComparatorRow], whom: str = "") -> Iterator[Sentence]:
    for row in rows:
        standing = row.standing
        if standing and standing.word is not Standing.CANNOT_TELL:
            words = f"Beside {whom or row.area}, its rate is {standing.words}"
            yield Sentence(f"{words}.", (standing.subject, standing.against))


def _change(change: Comparison, earlier: AreaCell) -> str:
    count = earlier.count.value
    number = number_text(count) if isinstance(count, int) else str(count)
    past = f"{earlier.span.label}, when it was {number}"
    if change.word is Change.NO_EVIDENCE:
        return f"There is no evidence of change from {past}."
    if change.word is Change.CANNOT_TELL or change.difference is None:
        return f"It cannot be compared with {earlier.span.label}."
    return f"This is a {change.words} of {change.difference.text} from {past}."


def _number(figure: Figure, found: ComparatorTable) -> str:
    value = figure.value if isinstance(figure.value, int) else 0
    if value == 1:
        return f"1 {found.indicator.one_counted}"
    return counted(value, found.indicator.counted) if value else f"no {found.indicator.counted}"


def _rate(cell: AreaCell, found: ComparatorTable) -> str:
    return "" if cell.rate.value is None else f", {cell.rate.value} {found.indicator.rate_unit}"
