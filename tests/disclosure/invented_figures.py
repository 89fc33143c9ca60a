"""Figures of invented children, counted here by hand under the names of the local basis.

Nothing of the room under test has a part in them: they are what a report would print.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass

from childfirst.measures.catalogue import LOCAL
from childfirst.measures.declaration import Measure
from childfirst.measures.figures import Figure, Status, figure_reference

QUARTERS = tuple(f"2023/24 Q{number}" for number in (1, 2, 3, 4))
TYPES = ("Mainstream", "NEET", "FE College", "Employment")
MEASURES: dict[tuple[str, str], Measure] = {(m.table, m.each): m for m in LOCAL[::-1]}


@dataclass(frozen=True)
class Child:
    """A child in one quarter."""

    suitable: str
    post_16: bool
    placed: str
    assessed: str
    hours: bool
    level: str
    need: bool


def children(chance: random.Random, most: int) -> list[Child]:
    """Invent the children of a quarter: most of them alike, so that there are small counts."""
    return [
        Child(
            suitable=chance.choices(("Suitable", "Unsuitable", "Unknown"), (12, 2, 1))[0],
            post_16=chance.random() < 0.4,
            placed=chance.choices((*TYPES, ""), (10, 5, 2, 1, 1))[0],
            assessed=chance.choices(("Suitable", "Unsuitable", ""), (6, 3, 1))[0],
            hours=chance.random() < 0.6,
            level=chance.choices(("SEN Support", "EHCP", "No SEN Identified"), (2, 1, 6))[0],
            need=chance.random() < 0.3,
        )
        for _ in range(chance.randint(4, most))
    ]


def figures(seed: int, most: int = 60, quarters: int = 2) -> list[Figure]:
    """Give the figures of a made-up service: some tables, some quarters, and differences."""
    chance = random.Random(seed)  # noqa: S311
    found = [f for q in QUARTERS[:quarters] for f in _quarter(children(chance, most), q)]
    return [*found, *_differences(found)]


def _quarter(here: list[Child], period: str) -> Iterator[Figure]:
    everybody = len(here)
    yield make("Cohort", "No. of Children", period, everybody, None, "")
    yield from _table("Visual 1b", period, [c.suitable for c in here],
                      ("Suitable", "Unsuitable", "Unknown"))  # fmt: skip
    yield from _table("Visual 3a", period, [c.level for c in here],
                      ("SEN Support", "EHCP", "No SEN Identified"))  # fmt: skip
    yield from _table("Visual 4", period, ["Yes" if c.need else "No" for c in here], ("Yes", "No"))
    in_need = [c.level for c in here if c.need]
    yield from _table("Visual 4 of those with need", period, in_need, ("EHCP", "SEN Support"))
    groups = {
        "2i": [c for c in here if not c.post_16],
        "2ii": [c for c in here if c.post_16],
        "2iii": here,
    }
    for group, members in groups.items():
        placed = [c.placed for c in members if c.placed]
        assessed = [c.assessed for c in members if c.placed and c.assessed]
        hours = ["25 Hours and Over" if c.placed and c.hours else "Under 25 Hours" for c in members]
        yield from _table(f"{group} ETE type", period, placed, TYPES)
        yield from _table(f"{group} Suitability", period, assessed, ("Suitable", "Unsuitable"))
        yield from _table(f"{group} Hours attended", period, hours,
                          ("25 Hours and Over", "Under 25 Hours"))  # fmt: skip


def _table(table: str, period: str, held: list[str], lines: tuple[str, ...]) -> Iterator[Figure]:
    for line in lines:
        yield make(table, line, period, held.count(line), len(held))
    yield make(table, "No. of Children", period, len(held), None)


def make(
    table: str, line: str, period: str, value: int, base: int | None, each: str = "quarter"
) -> Figure:
    """Make a figure of a line of a local table, as counting would."""
    definition = MEASURES[table, each].definition
    return Figure(
        reference=figure_reference(table, line, period),
        cell=f"{table}|{line}",
        basis="local",
        measure="",
        area="Here",
        period=period,
        category=line,
        breakdown="",
        value=value,
        numerator=None if base is None else value,
        denominator=base,
        lower=None,
        upper=None,
        unit="children",
        status=Status.COUNTED if value else Status.ZERO,
        definition=definition,
        snapshot="invented",
    )


def _differences(found: list[Figure]) -> Iterator[Figure]:
    by_place = {(f.cell, f.period): f for f in found}
    for later in found:
        place = QUARTERS.index(later.period)
        earlier = by_place.get((later.cell, QUARTERS[place - 1])) if place else None
        if earlier is None or not isinstance(later.value, int):
            continue
        assert isinstance(earlier.value, int)
        table, line = later.cell.split("|")
        period = f"{later.period} minus {earlier.period}"
        each = "" if table == "Cohort" else "quarter"
        yield make(table, line, period, later.value - earlier.value, None, each)
