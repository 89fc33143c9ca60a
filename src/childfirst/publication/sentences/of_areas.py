"""Sentences that set an area beside others, from the comparison tables of comparators."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from childfirst.areas.catalogue import UNNAMED
from childfirst.comparators import ComparatorRow, ComparatorTable
from childfirst.comparators.cells import AreaCell
from childfirst.comparators.comparison import Comparison
from childfirst.measures.figures import Figure
from childfirst.publication.model.tables import Sentence
from childfirst.publication.words.wording import counted, number_text
from childfirst.statistics.change import Change
from childfirst.statistics.words import Standing

PUBLISHED = "published"
WIDER = "Wider areas"


def area_sentences(found: ComparatorTable) -> Iterator[Sentence]:
    """Say of a comparison table how the area stands: to wider areas, or in its group."""
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
