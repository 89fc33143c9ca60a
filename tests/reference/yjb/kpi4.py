"""KPI 4: mental health and emotional wellbeing."""

from __future__ import annotations

from tests.reference.periods import Period
from tests.reference.yjb import health
from tests.reference.yjb.bands import Counts
from tests.reference.yjb.cases import Cases, Order

DOMAIN = "mental_health"
TYPES = ("GETTING_ADVICE", "GETTING_HELP", "GETTING_ADDITIONAL_HELP", "GETTING_RISK_SUPPORT")


def counts(cases: Cases, orders: list[Order], _quarter: Period) -> Counts:
    """Give need, offer and attendance by type."""
    return health.counts(cases, orders, "kpi4", DOMAIN, TYPES)
