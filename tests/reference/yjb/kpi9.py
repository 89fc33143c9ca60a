"""KPI 9: serious violence among proven offences, by the date of the outcome."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from tests.reference.extracts import Row, day
from tests.reference.periods import Period
from tests.reference.yjb.bands import Counts, demographics
from tests.reference.yjb.cases import AGES, COLLECTION_BEGAN, Cases, Order
from tests.reference.yjb.codes import DISPOSALS, ORDER_OF_OUTCOME, ORDERS, gravity

CATEGORIES = {"drugs": "DRUGS", "robbery": "ROBBERY", "violence": "VIOLENCE_AGAINST_THE_PERSON"}
SCORES = (5, 6, 7, 8)
PROVEN = ORDERS[1:]
"""Every order type but the non-substantive out-of-court disposal."""
CAUTIONS = ("youth_caution", "youth_conditional_caution")
AGE_BANDS = {"10-15": range(10, 16), "16-17": range(16, 18)}


@dataclass(frozen=True)
class Proven:
    """An offence with the outcome it is counted by; `age` is that of the age test."""

    offence: Row
    outcome: Row
    decided: date
    age: int

    @property
    def child(self) -> str:
        """The key of the child."""
        return self.offence["ypid"]

    @property
    def order(self) -> str:
        """The order type."""
        return ORDER_OF_OUTCOME[self.outcome["legal_outcome"]]

    @property
    def score(self) -> int:
        """The seriousness score, 0 when there is none."""
        return int(self.offence["yjb_seriousness_score"] or 0)

    @property
    def serious(self) -> bool:
        """Drugs, robbery or violence with a score of 5 to 8."""
        named = self.offence["yjb_offence_category"] in CATEGORIES.values()
        return named and self.score in SCORES


def counts(cases: Cases, _orders: list[Order], quarter: Period) -> Counts:
    """Give offences and children, all and serious, by category, score, order and group."""
    offences = [found for found in proven(cases) if quarter.holds(found.decided)]
    serious = [found for found in offences if found.serious]
    yield "kpi9.offences", len(offences)
    yield "kpi9.sv_offences", len(serious)
    yield "kpi9.children", len({found.child for found in offences})
    yield "kpi9.sv_children", len({found.child for found in serious})
    categories = [found.offence["yjb_offence_category"] for found in serious]
    for name, code in CATEGORIES.items():
        yield f"kpi9.sv.category.{name}", categories.count(code)
    for score in SCORES:
        yield f"kpi9.sv.score.{score}", sum(found.score == score for found in serious)
    for order in PROVEN:
        yield f"kpi9.sv.order.{order}", sum(found.order == order for found in serious)
        yield f"kpi9.offences.order.{order}", sum(found.order == order for found in offences)
    people = ((found.child, found.age) for found in serious)
    yield from demographics(cases, "kpi9.sv_children", people)
    for band, ages in AGE_BANDS.items():
        yield f"kpi9.sv.age.{band}", sum(found.age in ages for found in serious)


def proven(cases: Cases) -> Iterator[Proven]:
    """Give every offence of a counting programme, by its gravest, then latest outcome."""
    links = cases.extracts.by("programme_offences", "offence_id")
    programmes = cases.extracts.rows("programmes")
    counting = {p["programme_id"] for p in programmes if p["disposal_type"] in DISPOSALS}
    for offence in cases.extracts.rows("offences"):
        linked = links.get(offence["offence_id"], ())
        if any(link["programme_id"] in counting for link in linked):
            found = list(_candidates(cases, offence))
            if found:
                yield max(found, key=_weight)


def _candidates(cases: Cases, offence: Row) -> Iterator[Proven]:
    for outcome in cases.counting_outcomes(offence["offence_id"]):
        decided = day(outcome, "outcome_date")
        years = _age(cases, offence, outcome)
        if not decided or years is None:
            continue
        found = Proven(offence, outcome, decided, years)
        if decided >= COLLECTION_BEGAN and years in AGES and found.order in PROVEN:
            yield found


def _age(cases: Cases, offence: Row, outcome: Row) -> int | None:
    """Give the age at arrest, or offence, for a caution; at first hearing otherwise."""
    if ORDER_OF_OUTCOME[outcome["legal_outcome"]] in CAUTIONS:
        return cases.age(offence["ypid"], arrest(offence))
    return cases.age(offence["ypid"], first_hearing(cases, offence["offence_id"]))


def arrest(offence: Row) -> date | None:
    """Give the day of arrest, or of the offence when nobody was arrested."""
    return day(offence, "arrest_date") or day(offence, "offence_date")


def first_hearing(cases: Cases, offence: str) -> date | None:
    """Give the day of the first hearing of an offence, None when none is recorded."""
    days = [day(row, "hearing_date") for row in cases.hearings(offence)]
    return min((found for found in days if found), default=None)


def _weight(found: Proven) -> tuple[int, date, str]:
    key = found.outcome["outcome_id"]
    return gravity(found.outcome["legal_outcome"]), found.decided, key
