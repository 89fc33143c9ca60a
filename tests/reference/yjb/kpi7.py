"""KPI 7: links to wider services at the start of the order and during it."""

from __future__ import annotations

from datetime import date, timedelta

from tests.reference.extracts import Row, day
from tests.reference.periods import Period
from tests.reference.yjb.bands import Counts, measure
from tests.reference.yjb.cases import Cases, Order
from tests.reference.yjb.moments import overlaps

SUPPORT = ("cared_for", "child_protection", "child_in_need", "early_help")
REFERRAL = "early_help_referral"


def counts(cases: Cases, orders: list[Order], _quarter: Period) -> Counts:
    """Give children supported, the statuses they held, and referrals to early help."""
    rows = [(order, cases.of_child("care_statuses", order.child)) for order in orders]
    during = [{r["status"] for r in found if _during(order, r)} for order, found in rows]
    start = [{r["status"] for r in found if _at_start(order, r)} for order, found in rows]
    supported = [o for o, held in zip(orders, during, strict=True) if held & set(SUPPORT)]
    yield from measure(cases, "kpi7.supported", supported)
    for status in SUPPORT:
        yield f"kpi7.{status}_during", sum(status in held for held in during)
        yield f"kpi7.{status}_start", sum(status in held for held in start)
    yield "kpi7.early_help_open_before", sum(_referred_before(o, found) for o, found in rows)
    yield "kpi7.early_help_referred", sum(_referred_in(o, found) for o, found in rows)


def _during(order: Order, row: Row) -> bool:
    """Tell whether a status met the order; custody counts from the eve of the sentence."""
    first = order.start
    sentence = day(order.outcome, "outcome_date")
    if order.type == "custody" and sentence:
        first = sentence - timedelta(days=1)
    return overlaps(row, first, order.end)


def _at_start(order: Order, row: Row) -> bool:
    return overlaps(row, order.start_day, order.start_day)


def _referrals(rows: list[Row]) -> list[date]:
    """Give the days of the early help referrals."""
    days = [day(row, "start_date") for row in rows if row["status"] == REFERRAL]
    return [found for found in days if found]


def _referred_before(order: Order, rows: list[Row]) -> bool:
    return any(found < order.start for found in _referrals(rows))


def _referred_in(order: Order, rows: list[Row]) -> bool:
    return any(order.start <= found <= order.end for found in _referrals(rows))
