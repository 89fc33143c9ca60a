"""Figures of how a measure differs from the period before."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from childfirst.measures.declaration import Measure
from childfirst.measures.figures import Figure, Status, Value, figure_reference, tidied
from childfirst.measures.rates import rounded
from childfirst.periods import Period


def differences(
    measure: Measure, found: Sequence[Figure], periods: Sequence[Period]
) -> Iterator[Figure]:
    """Give later minus earlier for each pair of neighbouring periods of one kind."""
    by_cell = {(f.cell, f.breakdown, f.area, f.period): f for f in found}
    for figure in found:
        earlier = _period_before(figure.period, periods)
        key = (figure.cell, figure.breakdown, figure.area, earlier or "")
        before = by_cell.get(key)
        if before is not None:
            yield from _difference(measure, figure, before)


def _period_before(label: str, periods: Sequence[Period]) -> str | None:
    period = next(each for each in periods if each.label == label)
    same = [each for each in periods if each.kind == period.kind]
    place = same.index(period)
    return same[place - 1].label if place else None


def _apart(measure: Measure, later: Figure, earlier: Figure) -> Value:
    """Give later minus earlier; of two rates, from what they were before they were rounded."""
    rate = next((line.per for line in measure.lines if line.label == later.category), None)
    if rate is None:
        return later.value - earlier.value  # type: ignore[operator]
    exact = [rate.exact(f.numerator or 0, f.denominator or 1) for f in (later, earlier)]
    return rounded(exact[0] - exact[1])


def _difference(measure: Measure, later: Figure, earlier: Figure) -> Iterator[Figure]:
    if not isinstance(later.value, int | Decimal) or not isinstance(earlier.value, int | Decimal):
        return
    value = tidied(_apart(measure, later, earlier))
    cell = measure.cell(later.category, later.breakdown, measure.differences_as)
    period = f"{later.period} minus {earlier.period}"
    both = {later.status, earlier.status}
    status = Status.PROVISIONAL if Status.PROVISIONAL in both else Status.COUNTED
    identity = (measure.definition, cell, later.breakdown, later.area, period, later.snapshot)
    yield Figure(
        reference=figure_reference(*identity),
        cell=cell,
        basis=later.basis,
        measure=later.measure,
        area=later.area,
        period=period,
        category=later.category,
        breakdown=later.breakdown,
        value=value,
        numerator=None,
        denominator=None,
        lower=None,
        upper=None,
        unit=later.unit,
        status=Status.ZERO if status is Status.COUNTED and not value else status,
        definition=later.definition,
        snapshot=later.snapshot,
    )
