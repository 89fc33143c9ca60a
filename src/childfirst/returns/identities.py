"""What must hold between the figures of a return, whatever the records say."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from childfirst.measures.catalogue import YJB
from childfirst.measures.declaration import Measure
from childfirst.measures.definitions.yjb.addresses import TYPES as HOMES
from childfirst.measures.definitions.yjb.ended_orders import ended
from childfirst.measures.definitions.yjb.serious_violence import BY_ORDER_AND_AGE
from childfirst.measures.figures import Figure
from childfirst.returns.orders import ORDERS

EVERY_ORDER = ("", *(f".order.{name}" for name in ORDERS))


@dataclass(frozen=True)
class Identity:
    """The parts together are at most the whole, or exactly the whole when `equal`."""

    kpi: str
    parts: tuple[str, ...]
    whole: str
    equal: bool = False

    @property
    def says(self) -> str:
        """The identity in figures' names."""
        return f"{' + '.join(self.parts)} {'=' if self.equal else '<='} {self.whole}"

    def broken(self, figures: Mapping[str, Figure]) -> str:
        """Say with which numbers it does not hold; blank when it holds or cannot be asked."""
        values = [figures[name].value if name in figures else None for name in self.parts]
        whole = figures[self.whole].value if self.whole in figures else None
        numbers = [value for value in values if isinstance(value, int)]
        if len(numbers) < len(values) or not isinstance(whole, int):
            return ""
        holds = sum(numbers) == whole if self.equal else sum(numbers) <= whole
        return "" if holds else f"{' + '.join(map(str, numbers))} against {whole}"


PARTS_OF: tuple[tuple[str, tuple[str, ...], str], ...] = (
    *(
        (f"KPI {number}", (f"kpi{number}.suitable_{m}", f"kpi{number}.unsuitable_{m}"), "total")
        for number in (1, 2)
        for m in ("start", "end")
    ),
    ("KPI 3", ("kpi3.identified",), "total"),
    ("KPI 3", ("kpi3.formal_plan",), "kpi3.identified"),
    (
        "KPI 3",
        ("kpi3.identified_suitable_ete", "kpi3.identified_unsuitable_ete"),
        "kpi3.identified",
    ),
    *(
        (f"KPI {number}", (f"kpi{number}.{part}",), whole)
        for number in (4, 5)
        for part, whole in (
            ("need", "total"),
            ("need_and_offered", f"kpi{number}.need"),
            ("attending_at_start", f"kpi{number}.need"),
        )
    ),
    ("KPI 7", ("kpi7.supported",), "total"),
    ("KPI 10", ("kpi10.consented",), "kpi10.victims"),
    ("KPI 10", ("kpi10.engaged_rj",), "kpi10.consented"),
    ("KPI 10", ("kpi10.view_prior",), "kpi10.consented"),
)
"""Parts that may not be more than their whole, for everybody and in each order type."""

BY_AGE = tuple(
    Identity(
        "KPI 2", (f"kpi2.school_age_{m}{e}", f"kpi2.above_school_age_{m}{e}"), f"total{e}", True
    )
    for m in ("start", "end")
    for e in EVERY_ORDER
)
ADDED_UP = tuple(
    Identity(kpi, tuple(f"{part}{e}" for part in parts), f"total{e}", True)
    for kpi, parts in (
        ("KPI 1", tuple(f"kpi1.type_total.{name}" for name in HOMES)),
        ("KPI 2", ("kpi2.school_age_total", "kpi2.above_school_age_total")),
    )
    for e in EVERY_ORDER
)
"""The columns headed all, which the national count adds up to the children."""
HOURS = tuple(
    Identity("KPI 2", (f"kpi2.full_time_{m}{e}", f"kpi2.part_time_{m}{e}"), f"total{e}")
    for m in ("start", "end")
    for e in EVERY_ORDER
)
DISPOSALS = (
    Identity("KPI 6", ("kpi6.completed",), "kpi6.children"),
    Identity("KPI 6", ("kpi6.not_completed",), "kpi6.children"),
    Identity("KPI 6", ("kpi6.programmes_completed",), "kpi6.programmes"),
)
VIOLENCE = (
    Identity(
        "KPI 9",
        ("kpi9.sv.category.drugs", "kpi9.sv.category.robbery", "kpi9.sv.category.violence"),
        "kpi9.sv_offences",
        True,
    ),
    Identity("KPI 9", tuple(f"kpi9.sv.score.{s}" for s in (5, 6, 7, 8)), "kpi9.sv_offences", True),
    Identity("KPI 9", ("kpi9.sv.age.10-15", "kpi9.sv.age.16-17"), "kpi9.sv_offences", True),
    Identity("KPI 9", ("kpi9.sv_offences",), "kpi9.offences"),
    Identity("KPI 9", ("kpi9.sv_children",), "kpi9.children"),
)


def identities() -> tuple[Identity, ...]:
    """Give every identity: the declared ones, then that each breakdown adds up to its line."""
    declared = tuple(
        Identity(kpi, tuple(f"{part}{ending}" for part in parts), f"{whole}{ending}")
        for kpi, parts, whole in PARTS_OF
        for ending in EVERY_ORDER
    )
    sums = tuple(each for measure in YJB if _adds_up(measure) for each in _sums(measure))
    return (*declared, *BY_AGE, *ADDED_UP, *HOURS, *DISPOSALS, *VIOLENCE, *sums)


def _adds_up(measure: Measure) -> bool:
    """Say whether each unit has one row and so one value of a breakdown.

    A victim or a child with two disposals may have two.
    """
    return measure.of is ended or measure is BY_ORDER_AND_AGE


def _sums(measure: Measure) -> Iterator[Identity]:
    for breakdown in measure.breakdowns:
        for line in measure.lines:
            parts = (measure.cell(line.label, f"{breakdown.name}={v}") for v in breakdown.values)
            yield Identity(measure.kpi, tuple(parts), line.label, equal=True)
