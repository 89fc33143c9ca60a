"""An area's count and rate in a period, as figures with where they are from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from childfirst.comparators.book import ADDED_UP, Base, PublishedBook, whole_count
from childfirst.comparators.figures import Subject, published_figure, with_share
from childfirst.comparators.indicators import PublishedIndicator
from childfirst.comparators.rates import misprint_note, rate_of
from childfirst.comparators.values import COUNT, RATE, Span
from childfirst.measures.figures import Figure


@dataclass(frozen=True)
class AreaCell:
    """What is published of an area for a period.

    `count` and `rate` are figures with the basis "published"; their `definition` says the
    source and the day of the data, and their status is "not collected" where nothing is
    on record. `base` is what the count is of. `notes` tell misprints and what was worked out.
    `places` name the table, file and row in which its published values stand.
    """

    area: str
    span: Span
    count: Figure
    rate: Figure
    base: Base | None
    notes: tuple[str, ...]
    places: tuple[str, ...] = ()


def area_cell(
    book: PublishedBook, indicator: PublishedIndicator, area: str, span: Span, snapshot: str
) -> AreaCell:
    """Give an area's figures for a period; a rate nobody published is worked out if it can be."""
    counted = book.value(indicator, area, span, COUNT)
    printed = book.value(indicator, area, span, RATE)
    base = book.base(indicator, area, span)
    number = whole_count(counted)
    rate, note = rate_of(indicator, printed, number, base, f"{area}, {span.label}")
    subject = Subject(indicator, area, span, snapshot)
    origin = printed or (counted if rate is not None else None)
    rated = published_figure(subject, RATE, rate, indicator.rate_unit, origin)
    if number is not None and base is not None:
        rated = with_share(rated, indicator, number, base.number)
    return AreaCell(
        area=area,
        span=span,
        count=published_figure(subject, COUNT, number, indicator.counted, counted),
        rate=rated,
        base=base,
        notes=tuple(dict.fromkeys(each for each in (misprint_note(counted), note) if each)),
        places=tuple(value.place for value in (counted, printed) if value),
    )


def together(
    indicator: PublishedIndicator, name: str, cells: Sequence[AreaCell], snapshot: str
) -> AreaCell | None:
    """Give areas added up to one: their counts, and their bases; None where no area has both.

    Areas without a count or a base are left out, and a note says which.
    """
    taken = [(c, c.count.value, c.base) for c in cells if c.base and isinstance(c.count.value, int)]
    if not taken:
        return None
    count, base = sum(n for _, n, _ in taken), Base(sum(b.number for *_, b in taken), ADDED_UP)
    rate, note = rate_of(indicator, None, count, base, f"{name}, {taken[0][0].span.label}")
    subject = Subject(indicator, name, taken[0][0].span, snapshot)
    counted = published_figure(subject, COUNT, count, indicator.counted, None)
    rated = published_figure(subject, RATE, rate, indicator.rate_unit, None)
    sources = "; ".join(dict.fromkeys(cell.count.definition for cell, _, _ in taken))
    left_out = [cell.area for cell in cells if cell not in [each for each, _, _ in taken]]
    return AreaCell(
        area=name,
        span=subject.span,
        count=replace(counted, definition=sources),
        rate=replace(with_share(rated, indicator, count, base.number), definition=sources),
        base=base,
        places=tuple(place for cell, _, _ in taken for place in cell.places),
        notes=(note, *(f"Without {area}: a count or a base is missing." for area in left_out)),
    )
