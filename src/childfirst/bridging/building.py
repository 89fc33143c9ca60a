"""Builds the bridge of an indicator from the snapshot of a service."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

import pyarrow as pa

from childfirst.areas import area_catalogue
from childfirst.bridging.bridge import Bridge
from childfirst.bridging.indicators import BridgedIndicator
from childfirst.bridging.late import Row, counted_units, late_among
from childfirst.bridging.steps import lines_on_record, lines_to_published
from childfirst.comparators.book import PublishedBook
from childfirst.comparators.values import PublishedValue, Span
from childfirst.measures.counter import count_all, counting_session
from childfirst.measures.figures import Figure
from childfirst.measures.services import Service
from childfirst.periods import CALENDAR_YEAR, Period, calendar_year

NOTES = (
    "Provisional: our count is not matched to the Police National Computer.",
    "What the rules leave out may be in the published number, and the other way round: nobody "
    "publishes whom it counts. Only what is dated or entered later is certain not to be in it.",
)

NO_DATE = "The publication does not say when its data were taken, so lateness is not known."
NO_EARLIER = (
    "What was entered since, or is no longer counted, is not known without an earlier snapshot, "
    "from when the data were taken (--against)."
)


@dataclass(frozen=True)
class Source:
    """A service's frozen record: its tables, and the service as counting knows it."""

    tables: Mapping[str, pa.Table]
    service: Service


def build_bridge(
    indicator: BridgedIndicator, source: Source, period: Period, earlier: Source | None = None
) -> Bridge:
    """Build the bridge for a period.

    Raises ValueError when the indicator has no such period, or our records cannot count it.
    With an `earlier` snapshot of the same service, taken when the publisher took the data, it
    also says what was entered since then.
    """
    counted = counted_period(indicator, period)
    figures, now = _count(indicator, source, period, counted)
    ours = figures[indicator.line]
    if ours.value is None:
        raise ValueError(f"{indicator.title}, {counted.label}: {ours.status}")
    then = _count(indicator, earlier, period, counted)[1] if earlier else None
    span = Span(counted.first_day, counted.last_day, counted.label)
    area = area_catalogue().our_spelling(source.service.area)
    found = indicator.published(PublishedBook.of(source.tables, ()), area, span)
    value = found[1] if found else None
    late = late_among(now, then, value.data_date if value else None, indicator.same)
    lines = lines_on_record(indicator, figures)
    lines += lines_to_published(lines[-1].number or 0, late, found)
    return Bridge(
        indicator=indicator.code,
        title=indicator.title,
        area=source.service.area,
        period=counted.label,
        unit=indicator.unit,
        as_at=source.service.as_at,
        counted_status=ours.status,
        lines=tuple(lines),
        published_source=value.provenance if value else "",
        notes=(*NOTES, *_unknown(value, earlier)),
    )


def _unknown(value: PublishedValue | None, earlier: Source | None) -> Iterator[str]:
    if value and value.data_date is None:
        yield NO_DATE
    if value and earlier is None:
        yield NO_EARLIER


def counted_period(indicator: BridgedIndicator, period: Period) -> Period:
    """Give a period as it is counted and published; raise ValueError when it is not.

    A calendar year is a kind of its own, and a cohort of reoffending a financial year.
    """
    first, last = period.first_day, period.last_day
    calendar = (first, last) == (date(first.year, 1, 1), date(first.year, 12, 31))
    financial = (first, last) == (date(first.year, 4, 1), date(first.year + 1, 3, 31))
    if indicator.kind == CALENDAR_YEAR:
        if not calendar:
            raise ValueError(f"{indicator.title}: published by calendar year, write 2023")
        return calendar_year(first.year)
    if not financial:
        raise ValueError(f"{indicator.title}: published by financial year, write 2021-22")
    return period


def _count(
    indicator: BridgedIndicator, source: Source, period: Period, counted: Period
) -> tuple[dict[str, Figure], list[Row]]:
    """Give the figures of measure and account by line, and the units that are counted."""
    service = source.service
    tables, days = {service.area: source.tables}, {service.area: service.as_at}
    with counting_session(tables, days, period) as session:
        figures = count_all(session, (indicator.measure, indicator.account), [service], period)
        units = counted_units(session, indicator.account, counted.label)
    return {f.category: f for f in figures if f.period == counted.label}, units
