"""KPI 4 and 5: mental health and substance misuse, two subjects under one rule."""

from __future__ import annotations

from dataclasses import dataclass

from tests.reference.extracts import Row, by, day
from tests.reference.yjb.bands import Counts, measure
from tests.reference.yjb.cases import Cases, Order
from tests.reference.yjb.moments import overlaps

ATTENDANCE = ("attended_from", "attended_to")
NO_INTERVENTION = "NO_INTERVENTION"
MEASURES = {
    "need": "need",
    "need_and_offered": "need_and_offered",
    "attending_at_start": "treated",
}


@dataclass(frozen=True)
class Reading:
    """What one health record says about one order; every test is of this record alone."""

    record: Row
    order: Order
    types: tuple[str, ...]

    @property
    def type(self) -> str:
        """The kind of intervention, blank for none."""
        return self.record["intervention_type"]

    @property
    def treated(self) -> bool:
        """Attendance began by the start day and had not ended before it."""
        return overlaps(self.record, self.order.start_day, self.order.start_day, ATTENDANCE)

    @property
    def need(self) -> bool:
        """A need was identified by the end of the order, or treatment was under way."""
        return by(self.record, "need_identified_date", self.order.end) or self.treated

    def inside(self, field: str) -> bool:
        """Tell whether a date falls on a day of the order, the first and last included."""
        found = day(self.record, field)
        return found is not None and self.order.start <= found <= self.order.end

    @property
    def offered(self) -> bool:
        """An offer of a named intervention in the order, or treatment under way before it."""
        return self.treated or (self.inside("offered_date") and self.type in self.types)

    @property
    def need_and_offered(self) -> bool:
        """The headline: a need, and an offer or treatment under way."""
        return self.need and self.offered

    @property
    def attended(self) -> bool:
        """Attendance that began in the order, or treatment under way before it."""
        return self.treated or self.inside("attended_from")

    @property
    def missed(self) -> bool:
        """An offer in the order, and never any attendance."""
        return self.inside("offered_date") and day(self.record, "attended_from") is None

    @property
    def before_screening(self) -> bool:
        """Attendance began before the screening, by the end of the order, and lasted to it."""
        screened = day(self.record, "screened_date") or day(self.record, "need_identified_date")
        begun, ended = (day(self.record, field) for field in ATTENDANCE)
        if screened is None or begun is None or screened > self.order.end:
            return False
        return begun < screened and (ended is None or ended >= screened)

    @property
    def nothing(self) -> bool:
        """A need, recorded as without intervention, and no offer."""
        no_offer = day(self.record, "offered_date") is None
        return self.need and self.type == NO_INTERVENTION and no_offer


def counts(
    cases: Cases, orders: list[Order], kpi: str, domain: str, types: tuple[str, ...]
) -> Counts:
    """Give the children of one subject by need, offer, attendance and type."""
    pairs = [(order, readings(cases, order, domain, types)) for order in orders]

    def total(test: str, kind: str = "") -> int:
        return sum(
            any(getattr(r, test) and (not kind or r.type == kind) for r in readings)
            for _, readings in pairs
        )

    def meets(test: str) -> list[Order]:
        return [order for order, readings in pairs if any(getattr(r, test) for r in readings)]

    for name, test in MEASURES.items():
        yield from measure(cases, f"{kpi}.{name}", meets(test))
    for kind in types:
        yield f"{kpi}.offered.{kind.lower()}", total("offered", kind)
        yield f"{kpi}.attended.{kind.lower()}", total("attended", kind)
    yield f"{kpi}.offered_not_attended", total("missed")
    yield f"{kpi}.no_intervention", total("nothing")


def readings(cases: Cases, order: Order, domain: str, types: tuple[str, ...]) -> list[Reading]:
    """Read the records of a subject, leaving out those with a need found after the order."""
    rows = [r for r in cases.of_child("health_needs", order.child) if r["domain"] == domain]
    found = [(row, day(row, "need_identified_date")) for row in rows]
    return [Reading(row, order, types) for row, need in found if not need or need <= order.end]
