"""KPI 1: accommodation at the start and at the end of the order."""

from __future__ import annotations

from datetime import timedelta

from tests.reference.extracts import Row, day
from tests.reference.periods import Period
from tests.reference.yjb.bands import Counts, measure
from tests.reference.yjb.cases import Cases, Order
from tests.reference.yjb.moments import MOMENTS, assessed, moment, suitability

TYPES = {
    "parents": ("LIVING_WITH_PARENT_S", "AT_HOME"),
    "family": ("LIVING_WITH_FAMILY_NOT_PARENTS",),
    "friends": ("LIVING_WITH_FRIENDS",),
    "foster_care": ("FOSTER_CARE_LA", "FOSTER_CARE_PRIVATE"),
    "supported": ("SUPPORTED_ACCOMMODATION_SUPPORTED_LODGINGS",),
    "temporary": ("TEMPORARY_ACCOMMODATION", "BAIL_HOSTEL"),
    "residential": ("RESIDENTIAL_UNIT_LA", "RESIDENTIAL_UNIT_PRIVATE", "RESIDENTIAL_UNIT_SECURE"),
    "independent": ("INDEPENDENT_LIVING",),
    "sch": ("SCH",),
    "stc": ("STC",),
    "yoi": ("YOI",),
    "other": ("OTHER", "HOSPITAL", "TRAVELLER_SITE"),
}
"""Bed and breakfast, no fixed abode and unknown have no column of their own."""

ANSWERS = ("suitable", "unsuitable")
SECURE_REMANDS = ("REMAND_IN_CUSTODY", "COURT_ORDERED_SECURE_REMAND")
AUTHORITY_REMAND = "REMAND_TO_LOCAL_AUTHORITY_ACCOMMODATION"
FOUR_WEEKS = timedelta(days=28)


def counts(cases: Cases, orders: list[Order], _quarter: Period) -> Counts:
    """Give suitability and type at both moments, and the long remands without custody."""
    for name in MOMENTS:
        yield from _at(cases, orders, name)
    yield "kpi1.remanded_28_days_not_custody", sum(_long_remand(cases, o) for o in orders)


def _at(cases: Cases, orders: list[Order], name: str) -> Counts:
    homes = [assessed(cases.of_child("residences", o.child), moment(o, name)) for o in orders]
    states = [suitability(rows) for rows in homes]
    for answer in ANSWERS:
        found = [o for o, state in zip(orders, states, strict=True) if state == answer]
        yield from measure(cases, f"kpi1.{answer}_{name}", found)
    for kind, codes in TYPES.items():
        answers = [s for s, rows in zip(states, homes, strict=True) if _any(rows, codes)]
        yield f"kpi1.type_{name}.{kind}", len(answers)
        for answer in ANSWERS:
            yield f"kpi1.type_{name}.{kind}.{answer}", answers.count(answer)


def _any(homes: list[Row], codes: tuple[str, ...]) -> bool:
    return any(home["accommodation_type"] in codes for home in homes)


def _long_remand(cases: Cases, order: Order) -> bool:
    """Tell whether the order's offence was remanded four weeks without custody at the end."""
    rows = cases.hearings(order.offence)
    days = [day(row, "hearing_date") for row in rows if remanded(row)]
    first = min((found for found in days if found), default=None)
    decided = day(order.outcome, "outcome_date")
    long = first is not None and decided is not None and decided - first >= FOUR_WEEKS
    return long and order.type != "custody"


def remanded(hearing: Row) -> bool:
    decision = hearing["remand_decision"]
    return decision in SECURE_REMANDS or decision.startswith(AUTHORITY_REMAND)
