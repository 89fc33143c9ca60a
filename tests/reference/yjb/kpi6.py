"""KPI 6: out-of-court disposals that ended, and whether they were completed."""

from __future__ import annotations

from collections.abc import Sequence

from tests.reference.periods import Period
from tests.reference.yjb.bands import Counts, demographics
from tests.reference.yjb.cases import Cases, Order, chosen
from tests.reference.yjb.codes import DIVERSIONS

ANSWERS = {"kpi6.completed": "YES", "kpi6.not_completed": "NO"}


def counts(cases: Cases, _orders: list[Order], quarter: Period) -> Counts:
    """Give programmes, then children, by type and group and by completion."""
    programmes = [order for order in _programmes(cases) if quarter.holds(order.end)]
    yield "kpi6.programmes", len(programmes)
    yield "kpi6.programmes_completed", len(_answered(programmes, "YES"))
    yield from _children(cases, "kpi6.children", programmes)
    for name, answer in ANSWERS.items():
        yield from _children(cases, name, _answered(programmes, answer))


def _programmes(cases: Cases) -> list[Order]:
    """Give one order for each ended out-of-court programme: its gravest, latest outcome."""
    return chosen((o for o in cases.orders if _out_of_court(o)), "programme_key")


def _out_of_court(order: Order) -> bool:
    disposal, outcome = order.programme["disposal_type"], order.outcome["legal_outcome"]
    return disposal in DIVERSIONS and outcome in DIVERSIONS


def _answered(programmes: Sequence[Order], answer: str) -> list[Order]:
    return [p for p in programmes if p.programme["successfully_completed"] == answer]


def _children(cases: Cases, name: str, programmes: Sequence[Order]) -> Counts:
    yield name, len({p.child for p in programmes})
    for code, kind in DIVERSIONS.items():
        of_kind = {p.child for p in programmes if p.outcome["legal_outcome"] == code}
        yield f"{name}.type.{kind}", len(of_kind)
    yield from demographics(cases, name, ((p.child, p.age) for p in programmes))
