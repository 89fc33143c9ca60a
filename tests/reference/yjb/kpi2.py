"""KPI 2: education, training and employment at the start and at the end of the order."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from tests.reference.extracts import Row
from tests.reference.periods import Period
from tests.reference.yjb.bands import Counts, measure
from tests.reference.yjb.cases import Cases, Order
from tests.reference.yjb.moments import MOMENTS, assessed, moment, suitability
from tests.reference.yjb.school_age import of_school_age

TYPES = {
    "school": ("SCHOOL_FULL_TIME", "SCHOOL_PART_TIME"),
    "home_educated": ("ELECTIVELY_HOME_EDUCATED",),
    "pru": ("ALTERNATIVE_PROVISION_PRU_FULL_TIME", "ALTERNATIVE_PROVISION_PRU_PART_TIME"),
    "college": ("COLLEGE",),
    "alternative": (
        "ALTERNATIVE_PROVISION_OTHER_FULL_TIME",
        "ALTERNATIVE_PROVISION_OTHER_PART_TIME",
        "ALTERNATIVE_PROVISION_ABOVE_SCHOOL_AGE",
        "OTHER",
    ),
    "re_engagement": ("EDUCATION_RE_ENGAGEMENT_PROGRAMME",),
    "traineeship": ("TRAINEESHIP",),
    "apprenticeship": ("TRAINING_COURSE_APPRENTICESHIP",),
    "internship": ("SUPPORTED_INTERNSHIP",),
    "mentoring": ("MENTORING_CIRCLE",),
    "employment": ("FULL_TIME_EMPLOYMENT", "PART_TIME_EMPLOYMENT"),
    "self_employment": ("SELF_EMPLOYMENT",),
    "voluntary": ("VOLUNTARY_WORK",),
    "university": ("UNIVERSITY",),
    "none": ("NONE",),
}
"""The national views put OTHER with other alternative provision."""

ANSWERS = ("suitable", "unsuitable")
AGE_GROUPS = ("school_age", "above_school_age")
BANDS = {"1-15": range(1, 16), "16-24": range(16, 25), "25+": range(25, 10_000)}
FULL_TIME = {"school_age": 25, "above_school_age": 16}
LEAST_PART_TIME = {"start": 0, "end": 1}


@dataclass(frozen=True)
class State:
    """The education of one child at one moment, all concurrent records together."""

    order: Order
    suitability: str | None
    age_group: str
    types: set[str]
    offered: int | None
    attended: int | None


def counts(cases: Cases, orders: list[Order], _quarter: Period) -> Counts:
    """Give suitability, age group, hours and type at both moments."""
    for name in MOMENTS:
        states = [state(cases, order, name) for order in orders]
        yield from _suitability(cases, states, name)
        yield from _age_groups(states, name)
        yield from _hours(states, name)
        for kind, codes in TYPES.items():
            yield f"kpi2.type_{name}.{kind}", sum(bool(s.types & set(codes)) for s in states)


def state(cases: Cases, order: Order, name: str) -> State:
    """Put together the records in force at the start or at the end of an order."""
    return state_on(cases, order, moment(order, name))


def state_on(cases: Cases, order: Order, when: date) -> State:
    """Put together the records in force on a day."""
    records = assessed(cases.of_child("education", order.child), when)
    birth = cases.births[order.child]
    school = birth is not None and of_school_age(birth, when)
    return State(
        order,
        suitability(records),
        AGE_GROUPS[0] if school else AGE_GROUPS[1],
        {record["provision_type"] for record in records},
        _sum(records, "hours_offered"),
        _sum(records, "hours_attended"),
    )


def _sum(records: list[Row], field: str) -> int | None:
    """Add up the hours; None when no record holds any."""
    hours = [int(record[field]) for record in records if record[field]]
    return sum(hours) if hours else None


def _suitability(cases: Cases, states: list[State], name: str) -> Counts:
    for answer in ANSWERS:
        found = [s.order for s in states if s.suitability == answer]
        yield from measure(cases, f"kpi2.{answer}_{name}", found)


def _age_groups(states: list[State], name: str) -> Counts:
    for group in AGE_GROUPS:
        answers = [s.suitability for s in states if s.age_group == group]
        yield f"kpi2.{group}_{name}", len(answers)
        for answer in ANSWERS:
            yield f"kpi2.{answer}_{group}_{name}", answers.count(answer)


def _hours(states: list[State], name: str) -> Counts:
    offers = [(s.offered, FULL_TIME[s.age_group]) for s in states if s.offered is not None]
    least = LEAST_PART_TIME[name]
    yield f"kpi2.full_time_{name}", sum(hours >= full for hours, full in offers)
    yield f"kpi2.part_time_{name}", sum(least <= hours < full for hours, full in offers)
    for kind in ("offered", "attended"):
        found = [getattr(s, kind) for s in states]
        for band, hours in BANDS.items():
            yield f"kpi2.hours_{kind}_{name}.{band}", sum(h in hours for h in found)
