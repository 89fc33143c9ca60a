"""KPI 10: victims of the offences of children whose orders ended."""

from __future__ import annotations

from collections.abc import Callable

from tests.reference.extracts import Row, day
from tests.reference.periods import Period
from tests.reference.yjb.bands import Counts
from tests.reference.yjb.cases import COLLECTION_BEGAN, Cases, Order, chosen

TYPES = ("individual", "corporate")


def counts(cases: Cases, orders: list[Order], quarter: Period) -> Counts:
    """Give different victims at each step, the pieces of restorative work, and children."""
    answers = _answers(cases, quarter)
    work = work_of(cases, quarter)
    for name, test in STEPS.items():
        yield f"kpi10.{name}", len({row["victim_id"] for row in work if test(row)})
    yield from _types(cases, {row["victim_id"] for row in work})
    yield "kpi10.rj_processes", sum(_engaged(row) for row in work)
    with_work = {row["offence_id"] for row in work}
    children = {order.child for order in answers if order.offence in with_work}
    yield "kpi10.children_with_victim", len(children)
    yield "kpi10.children_total", len(orders)


def work_of(cases: Cases, quarter: Period) -> list[Row]:
    """Give the work with victims of offences whose chosen programme ended in the quarter."""
    offences = {order.offence for order in _answers(cases, quarter)}
    everything = cases.extracts.rows("victim_interventions")
    return [row for row in everything if row["offence_id"] in offences]


def _answers(cases: Cases, quarter: Period) -> list[Order]:
    return [order for order in _by_offence(cases) if quarter.holds(order.end)]


def _by_offence(cases: Cases) -> list[Order]:
    """Give one order for each child and offence, among those ended since the collection."""
    return chosen((o for o in cases.orders if o.end >= COLLECTION_BEGAN), "child", "offence")


def _types(cases: Cases, victims: set[str]) -> Counts:
    types = [v["type"] for v in cases.extracts.rows("victims") if v["victim_id"] in victims]
    for kind in TYPES:
        yield f"kpi10.victims.type.{kind}", types.count(kind)


def _consented(row: Row) -> bool:
    return row["consent_to_contact"] == "YES"


def _engaged(row: Row) -> bool:
    return row["engaged_rj"] == "YES"


def _has(field: str) -> Callable[[Row], bool]:
    return lambda row: day(row, field) is not None


def _agreed(test: Callable[[Row], bool]) -> Callable[[Row], bool]:
    return lambda row: _consented(row) and test(row)


STEPS: dict[str, Callable[[Row], bool]] = {
    "victims": lambda _: True,
    "consented": _consented,
    "engaged_rj": _agreed(_engaged),
    "view_prior": _agreed(lambda row: row["view_prior"] == "YES"),
    "progress_given": _agreed(_has("progress_provided_date")),
    "support_given": _agreed(_has("support_provided_date")),
    "progress_requested": _has("progress_requested_date"),
    "support_requested": _has("support_requested_date"),
    "contacted": _has("contacted_date"),
}
