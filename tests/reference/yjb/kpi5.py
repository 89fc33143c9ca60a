"""KPI 5: substance misuse."""

from __future__ import annotations

from tests.reference.periods import Period
from tests.reference.yjb import health
from tests.reference.yjb.bands import Counts
from tests.reference.yjb.cases import Cases, Order

DOMAIN = "substance_misuse"
TYPES = ("TARGETED_INTERVENTION", "SPECIALIST_SUBSTANCE_MISUSE_TREATMENT", "COMPLEX_CARE")


def counts(cases: Cases, orders: list[Order], _quarter: Period) -> Counts:
    """Give need, offer and attendance by type."""
    return health.counts(cases, orders, "kpi5", DOMAIN, TYPES)
