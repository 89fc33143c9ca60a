"""KPI 4 and 5 in the summary return: each row by order type, and before the screening."""

from __future__ import annotations

from tests.reference.periods import Period
from tests.reference.yjb import kpi4, kpi5
from tests.reference.yjb.bands import Counts
from tests.reference.yjb.cases import Cases, Order
from tests.reference.yjb.codes import ORDERS
from tests.reference.yjb.health import Reading, readings

SUBJECTS = {"kpi4": kpi4, "kpi5": kpi5}


def counts(cases: Cases, orders: list[Order], _quarter: Period) -> Counts:
    """Give children in treatment before the screening, and kinds of help by order type."""
    for name, kpi in SUBJECTS.items():
        pairs = [(o.type, readings(cases, o, kpi.DOMAIN, kpi.TYPES)) for o in orders]
        before = [kind for kind, found in pairs if any(r.before_screening for r in found)]
        yield f"{name}.attending_before_screening", len(before)
        for order in ORDERS:
            yield f"{name}.attending_before_screening.order.{order}", before.count(order)
            for word in ("offered", "attended"):
                for help_given in kpi.TYPES:
                    met = [_met(found, word, help_given) for kind, found in pairs if kind == order]
                    yield f"{name}.{word}.{help_given.lower()}.order.{order}", sum(met)


def _met(found: list[Reading], word: str, help_given: str) -> bool:
    return any(getattr(reading, word) and reading.type == help_given for reading in found)
