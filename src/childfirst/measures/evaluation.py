"""From a snapshot's tables to figures: every cell that could exist, with its status."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence, Set

from childfirst.engine.session import Session
from childfirst.language.functions import ALWAYS
from childfirst.measures.breakdowns import breakdown_label
from childfirst.measures.counting import EVERYBODY, Asked, Counted, Key, count
from childfirst.measures.declaration import Measure
from childfirst.measures.differences import differences
from childfirst.measures.figures import Figure, Status, Value, figure_reference, tidied
from childfirst.measures.lines import How, Line
from childfirst.measures.named_lines import labels
from childfirst.measures.populations import with_rates
from childfirst.measures.requirements import tables_needed
from childfirst.measures.services import Service, as_collected
from childfirst.measures.uncertainty import NO_BOUNDS, Bounds, rate_bounds, share_bounds
from childfirst.periods import Period, months_after


def figures_of(
    session: Session,
    measure: Measure,
    services: Sequence[Service],
    periods: Sequence[Period],
    asked: Asked = (None,),
) -> list[Figure]:
    """Give the figures of one measure, then the differences between its periods."""
    chosen = [period for period in periods if is_counted_for(measure, period)]
    if not chosen:
        return []
    services = as_collected(session, measure, services)
    areas = [service.area for service in services]
    counted = with_rates(session, measure, areas, chosen, count(session, measure, asked))
    names = labels(session, measure, counted)
    lines = {service.area: list(_lines(measure, names, service.area)) for service in services}
    found = [
        _figure(measure, line, service, period, breakdown_label(breakdown, value), counted)
        for breakdown in asked
        for service in services
        for period in chosen
        for line in lines[service.area]
        for value in (breakdown.values if breakdown else ("",))
    ]
    return found if measure.final_after else [*found, *differences(measure, found, chosen)]


def is_counted_for(measure: Measure, period: Period) -> bool:
    """Say whether a measure is counted for a period of this kind."""
    return period.kind == measure.each or (not measure.each and period.kind in ("quarter", "whole"))


def _lines(measure: Measure, names: Set[tuple[str, str]], area: str) -> Iterator[Line]:
    """Give the lines that the records of an area name, then the fixed ones."""
    fixed = {line.label for line in measure.lines}
    if by := measure.lines_by:
        for label in sorted({name for where, name in names if where == area} - fixed):
            yield Line(label=label, share_of=by.share_of, how=by.how, unit=by.unit)
    yield from measure.lines


def _figure(
    measure: Measure,
    line: Line,
    service: Service,
    period: Period,
    breakdown: str,
    counted: Mapping[Key, Counted],
) -> Figure:
    found = counted.get((service.area, period.label, line.label, breakdown))
    everybody = counted.get((service.area, period.label, EVERYBODY, breakdown))
    found = found or _nobody(line, everybody.base if everybody else 0)
    status = _status(measure, line, found, service, period)
    known = status not in (Status.NOT_COLLECTED, Status.NOT_YET_DUE)
    lower, upper = _bounds(line, found) if known else NO_BOUNDS
    cell = measure.cell(line.label, breakdown)
    identity = (measure.definition, cell, breakdown, service.area, period.label, service.snapshot)
    return Figure(
        reference=figure_reference(*identity),
        cell=cell,
        basis=measure.basis,
        measure=measure.kpi,
        area=service.area,
        period=period.label,
        category=line.label,
        breakdown=breakdown,
        value=tidied(found.value) if known else None,
        numerator=found.numerator if known else None,
        denominator=found.denominator if known else None,
        lower=lower,
        upper=upper,
        unit=line.per.unit if line.per else line.unit or measure.counts,
        status=status,
        definition=measure.definition,
        snapshot=service.snapshot,
    )


def _nobody(line: Line, base: int) -> Counted:
    """Give what a line comes to when it has no row, of a table that counts `base`."""
    nothing: dict[How, Value] = {How.COUNT: 0, How.TOTAL: 0, How.PRESENCE: "A"}
    share = 0 if line.share_of is not None else None
    of = base if line.share_of is ALWAYS else share
    return Counted(nothing.get(line.how), share, of, base)


def _bounds(line: Line, found: Counted) -> Bounds:
    if line.per is not None:
        return rate_bounds(found.numerator, found.denominator, line.per.per)
    if line.how is How.MEAN:
        return NO_BOUNDS  # what is added up for each is no part of them
    return share_bounds(found.numerator, found.denominator)


def _status(
    measure: Measure, line: Line, found: Counted, service: Service, period: Period
) -> Status:
    if tables_needed(measure) & service.not_collected:
        return Status.NOT_COLLECTED
    if period.first_day > service.as_at:
        return Status.NOT_YET_DUE
    if line.per is not None and found.denominator is None:
        return Status.NOT_COLLECTED  # nobody recorded the population of that year
    if months_after(period.last_day, measure.final_after) > service.as_at:
        return Status.PROVISIONAL
    if found.value is None:
        return Status.NONE_RECORDED
    if not found.value:
        return Status.ZERO if found.base else Status.NONE_RECORDED
    return Status.COUNTED
