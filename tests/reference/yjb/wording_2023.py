"""The headlines of KPI 3, 4, 5 and 10 as they were worded in the spring of 2023."""

from __future__ import annotations

from tests.reference.extracts import Row, day
from tests.reference.periods import Period
from tests.reference.yjb import kpi4, kpi5
from tests.reference.yjb.bands import Counts, measure
from tests.reference.yjb.cases import Cases, Order
from tests.reference.yjb.health import readings
from tests.reference.yjb.kpi10 import work_of
from tests.reference.yjb.moments import assessed, running, suitability

HEALTH = {"kpi4": kpi4, "kpi5": kpi5}


def counts(cases: Cases, orders: list[Order], quarter: Period) -> Counts:
    """Give plan with suitable education, need among all, and told among those who asked."""
    found = [order for order in orders if _planned_and_suitable(cases, order)]
    yield from measure(cases, "kpi3.wording_2023.plan_and_suitable_ete", found)
    for name, kpi in HEALTH.items():
        found = [
            order
            for order in orders
            if any(r.need for r in readings(cases, order, kpi.DOMAIN, kpi.TYPES))
        ]
        yield from measure(cases, f"{name}.wording_2023.need", found)
    work = work_of(cases, quarter)
    for what in ("progress", "support"):
        victims = {row["victim_id"] for row in work if _asked_and_given(row, what)}
        yield f"kpi10.wording_2023.{what}_given", len(victims)


def _planned_and_suitable(cases: Cases, order: Order) -> bool:
    """Tell whether need and plan stand on one record, and all education is suitable."""
    needs = running(cases.of_child("special_needs", order.child), order.end)
    planned = any(r["identified_sendaln"] == "YES" and r["formal_plan"] == "YES" for r in needs)
    places = assessed(cases.of_child("education", order.child), order.end)
    return planned and suitability(places) == "suitable"


def _asked_and_given(row: Row, what: str) -> bool:
    dates = (day(row, f"{what}_requested_date"), day(row, f"{what}_provided_date"))
    return all(dates)
