"""KPI 2 in the summary return: every row by school age, at any moment and at release."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from tests.reference.periods import Period
from tests.reference.yjb.bands import Counts
from tests.reference.yjb.cases import Cases, Order
from tests.reference.yjb.codes import ORDERS
from tests.reference.yjb.kpi2 import AGE_GROUPS, BANDS, FULL_TIME, TYPES, state_on
from tests.reference.yjb.release import after_release


@dataclass(frozen=True)
class Moment:
    """What held of a child on one day: its age group and the rows of the return it is in."""

    group: str
    rows: frozenset[str]


def counts(cases: Cases, orders: list[Order], _quarter: Period) -> Counts:
    """Give the two columns of each age group that the example's own cells do not have."""
    in_all = [(order, *_moments(cases, order)) for order in orders]
    released = [moment for _, _, moment, _ in in_all if moment]
    for row in _rows():
        for group in AGE_GROUPS:
            cell = f"kpi2.{row.format(f'{group}_total')}"
            met = [o.type for o, *ms in in_all if ms[-1].group == group and _met(row, ms)]
            yield cell, len(met)
            for kind in ORDERS:
                yield f"{cell}.order.{kind}", met.count(kind)
            cell = f"kpi2.{row.format(f'{group}_release')}"
            number = sum(m.group == group and row in m.rows for m in released)
            yield cell, number
            yield f"{cell}.order.custody", number


def _met(row: str, moments: list[Moment | None]) -> bool:
    return any(moment is not None and row in moment.rows for moment in moments)


def _moments(cases: Cases, order: Order) -> tuple[Moment | None, Moment | None, Moment]:
    """Give start, release (None without one) and end."""
    release = after_release(order)
    return (
        _moment(cases, order, order.start_day, least=0),
        _moment(cases, order, release) if release else None,
        _moment(cases, order, order.end),
    )


def _moment(cases: Cases, order: Order, when: date, least: int = 1) -> Moment:
    """Look at one day; `least` hours make part time."""
    state = state_on(cases, order, when)
    rows = {"{}"}
    if state.suitability == "suitable":
        rows.add("suitable_{}")
    full = FULL_TIME[state.age_group]
    if state.offered is not None and state.offered >= full:
        rows.add("full_time_{}")
    if state.offered is not None and least <= state.offered < full:
        rows.add("part_time_{}")
    rows |= {f"type_{{}}.{name}" for name, codes in TYPES.items() if state.types & set(codes)}
    for which, hours in (("offered", state.offered), ("attended", state.attended)):
        rows |= {f"hours_{which}_{{}}.{b}" for b, r in BANDS.items() if hours in r}
    return Moment(state.age_group, frozenset(rows))


def _rows() -> Iterator[str]:
    yield from ("{}", "suitable_{}", "full_time_{}", "part_time_{}")
    yield from (f"type_{{}}.{name}" for name in TYPES)
    yield from (f"hours_{which}_{{}}.{band}" for which in ("offered", "attended") for band in BANDS)
