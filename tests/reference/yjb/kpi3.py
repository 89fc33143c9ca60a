"""KPI 3: special educational needs and formal plans when the order ends."""

from __future__ import annotations

from tests.reference.periods import Period
from tests.reference.yjb.bands import Counts, measures
from tests.reference.yjb.cases import Cases, Order
from tests.reference.yjb.moments import assessed, running, suitability


def counts(cases: Cases, orders: list[Order], _quarter: Period) -> Counts:
    """Give children with a need, with a plan for it, and by how their education suits."""

    def identified(order: Order, *, plan: bool = False) -> bool:
        records = running(cases.of_child("special_needs", order.child), order.end)
        needs = [record for record in records if record["identified_sendaln"] == "YES"]
        return any(record["formal_plan"] == "YES" or not plan for record in needs)

    def education(order: Order) -> str | None:
        return suitability(assessed(cases.of_child("education", order.child), order.end))

    return measures(
        cases,
        orders,
        {
            "kpi3.identified": identified,
            "kpi3.formal_plan": lambda o: identified(o, plan=True),
            "kpi3.identified_suitable_ete": lambda o: identified(o) and education(o) == "suitable",
            "kpi3.identified_unsuitable_ete": lambda o: (
                identified(o) and education(o) == "unsuitable"
            ),
        },
    )
