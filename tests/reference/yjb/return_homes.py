"""KPI 1 in the summary return: totals by one address each, release, and long remands."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from tests.reference.extracts import Row, dated, day
from tests.reference.periods import Period
from tests.reference.yjb.bands import Counts
from tests.reference.yjb.cases import Cases, Order
from tests.reference.yjb.codes import ORDERS
from tests.reference.yjb.kpi1 import ANSWERS
from tests.reference.yjb.kpi1 import TYPES as WITH_COLUMNS
from tests.reference.yjb.moments import assessed, suitability
from tests.reference.yjb.release import after_release, remand

TYPES = {
    **WITH_COLUMNS,
    "bed_and_breakfast": ("BED_AND_BREAKFAST",),
    "no_fixed_abode": ("NO_FIXED_ABODE",),
    "unknown": ("UNKNOWN",),
}


def counts(cases: Cases, orders: list[Order], _quarter: Period) -> Counts:
    """Give the cells of the sheet that the example's own cells do not have."""
    yield from _never_suitable(cases, orders)
    kinds = [(_one_type(_homes(cases, order, order.end)), order.type) for order in orders]
    for name in TYPES:
        yield f"kpi1.type_total.{name}", sum(kind == name for kind, _ in kinds)
        for order in ORDERS:
            yield f"kpi1.type_total.{name}.order.{order}", kinds.count((name, order))
    released = [(o, when) for o in orders if (when := after_release(o))]
    for cell, value in _states(cases, released, "kpi1", "release"):
        yield cell, value
        yield f"{cell}.order.custody", value
    yield from _remands(cases, orders)


def _never_suitable(cases: Cases, orders: list[Order]) -> Counts:
    """Give the three types that have no column of suitability among the example's cells."""
    for name in TYPES.keys() - WITH_COLUMNS.keys():
        for moment in ("start", "end"):
            days = [(o, o.start_day if moment == "start" else o.end) for o in orders]
            states = [_state(cases, o, when, name) for o, when in days]
            yield f"kpi1.type_{moment}.{name}.unsuitable", states.count("unsuitable")


def _remands(cases: Cases, orders: list[Order]) -> Counts:
    found = [(order, days) for order in orders if (days := remand(cases, order))]
    starts = [(order, before) for order, (before, _) in found]
    ends = [(order, after) for order, (_, after) in found]
    yield from _states(cases, starts, "kpi1.remanded", "start")
    yield from _states(cases, ends, "kpi1.remanded", "release")
    kinds = [_one_type(_homes(cases, order, after)) for order, after in ends]
    for name in TYPES:
        yield f"kpi1.remanded.type_total.{name}", kinds.count(name)


def _states(
    cases: Cases, days: list[tuple[Order, date]], prefix: str, moment: str
) -> Iterator[tuple[str, int]]:
    """Give suitable and not at one day for each order, in all and by type."""
    whole = [suitability(_homes(cases, order, when)) for order, when in days]
    for answer in ANSWERS:
        yield f"{prefix}.{answer}_{moment}", whole.count(answer)
    for name in TYPES:
        states = [_state(cases, order, when, name) for order, when in days]
        for answer in ANSWERS:
            yield f"{prefix}.type_{moment}.{name}.{answer}", states.count(answer)


def _state(cases: Cases, order: Order, when: date, name: str) -> str | None:
    """Give how all homes of a day are judged, where one of them is of a type."""
    homes = _homes(cases, order, when)
    named = any(home["accommodation_type"] in TYPES[name] for home in homes)
    return suitability(homes) if named else None


def _homes(cases: Cases, order: Order, when: date) -> list[Row]:
    return assessed(cases.of_child("residences", order.child), when)


def _one_type(homes: list[Row]) -> str:
    """Give the type of the home begun last, then the open or later-ending one, then by key."""
    if not homes:
        return "unknown"
    last = max(homes, key=_lasting)
    names = [name for name, codes in TYPES.items() if last["accommodation_type"] in codes]
    return names[0] if names else "unknown"


def _lasting(home: Row) -> tuple[date, date, str]:
    until = day(home, "end_date") or date.max
    return dated(home, "start_date"), until, home["residence_id"]
