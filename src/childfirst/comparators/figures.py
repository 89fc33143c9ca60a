"""Published values as figures."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal

from childfirst.comparators.indicators import PublishedIndicator
from childfirst.comparators.rates import rounded
from childfirst.comparators.values import PublishedValue, Span
from childfirst.measures.figures import Figure, Status, Value, figure_reference
from childfirst.statistics.funnel import Kind
from childfirst.statistics.intervals import Interval, rate_interval, wilson_interval

BASIS = "published"
NOT_PUBLISHED = "not among the published values on record"


@dataclass(frozen=True)
class Subject:
    """What a figure is of."""

    indicator: PublishedIndicator
    area: str
    span: Span
    snapshot: str


def published_figure(
    subject: Subject, measure: str, value: Value, unit: str, origin: PublishedValue | None
) -> Figure:
    """Give a value as a figure; `origin` is the published value that it is, or is made from."""
    span = subject.span
    identity = (subject.indicator.code, measure, subject.area, f"{span.first_day}..{span.last_day}")
    key = origin.key if origin else ""
    return Figure(
        reference=figure_reference(BASIS, *identity, key, subject.snapshot),
        cell=f"{subject.indicator.title}|{unit}",
        basis=BASIS,
        measure=subject.indicator.code,
        area=subject.area,
        period=span.label,
        category=unit,
        breakdown="",
        value=value,
        numerator=None,
        denominator=None,
        lower=None,
        upper=None,
        unit=unit,
        status=_status(value),
        definition=origin.provenance if origin else NOT_PUBLISHED,
        snapshot=subject.snapshot,
    )


def with_share(figure: Figure, indicator: PublishedIndicator, number: int, base: int) -> Figure:
    """Give a rate with what it is a share of and its 95 % interval, in the rate's unit."""
    interval = _interval(indicator, number, base)
    ends: list[Decimal | None] = [None, None]
    if interval is not None:
        ends = [
            rounded(Decimal(str(end * indicator.per)), indicator.places)
            for end in (interval.lower, interval.upper)
        ]
    return replace(figure, numerator=number, denominator=base, lower=ends[0], upper=ends[1])


def _interval(indicator: PublishedIndicator, number: int, base: int) -> Interval | None:
    if indicator.kind is Kind.SHARE:
        return wilson_interval(number, base) if number <= base else None
    return rate_interval(number, base)


def _status(value: Value) -> Status:
    if value is None:
        return Status.NOT_COLLECTED
    return Status.COUNTED if value else Status.ZERO
