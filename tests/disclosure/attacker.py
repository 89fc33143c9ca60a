"""An outsider who has only the printed tables, written apart from the room under test.

Knows by hand what every reader of the local tables knows: which lines add up, which tables
print the same number, which group is part of which. Takes every printed number of every
release, and asks a linear programme how small and how large each withheld count can be.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

import numpy as np
from scipy.optimize import linprog

from childfirst.measures.figures import Figure, Status
from tests.disclosure.readers import PARTS_OF, TOTAL, YEAR, Name, base_of, sums_of

MANY = 100_000.0
PEOPLE = ("children", "victims", "acts")


@dataclass
class Attack:
    """What is printed and how it hangs together, as rows of a linear programme."""

    column: dict[Name, int] = field(default_factory=dict)
    known: dict[Name, int] = field(default_factory=dict)
    at_least_one: set[Name] = field(default_factory=set)
    equal: list[dict[Name, int]] = field(default_factory=list)
    not_below: list[dict[Name, int]] = field(default_factory=list)

    def interval(self, name: Name) -> tuple[float, float]:
        """Give the least and the greatest that a count could be."""
        cost = np.zeros(len(self.column))
        cost[self.column[name]] = 1
        limits = [(self._least(n), self._most(n)) for n in self.column]
        ends = []
        for sign in (1, -1):
            done = linprog(
                sign * cost, A_eq=self._rows(self.equal), b_eq=np.zeros(len(self.equal)),
                A_ub=-self._rows(self.not_below), b_ub=np.zeros(len(self.not_below)),
                bounds=limits,
            )  # fmt: skip
            assert done.status == 0, "the printed tables contradict one another"
            ends.append(sign * done.fun)
        return ends[0], ends[1]

    def width(self, name: Name) -> float:
        """Give how far apart the least and the greatest are."""
        least, most = self.interval(name)
        return most - least

    def _least(self, name: Name) -> float:
        return self.known.get(name, 1 if name in self.at_least_one else 0)

    def _most(self, name: Name) -> float:
        return self.known.get(name, MANY)

    def _rows(self, relations: list[dict[Name, int]]) -> np.ndarray:
        rows = np.zeros((len(relations), len(self.column)))
        for place, relation in enumerate(relations):
            for name, factor in relation.items():
                rows[place, self.column[name]] += factor
        return rows


def attack(printed: Iterable[Figure]) -> Attack:
    """Take in every printed figure, of all periods and releases."""
    found = Attack()
    counted = [f for f in printed if " minus " not in f.period and f.unit in PEOPLE]
    for figure in counted:
        _cell(found, (figure.cell, figure.period))
    for figure in counted:
        _take_in(found, figure)
    for figure in printed:
        if " minus " in figure.period and figure.value is not None and figure.unit in PEOPLE:
            later, earlier = figure.period.split(" minus ")
            gap = (f"{figure.cell} difference", figure.period)
            _cell(found, gap)
            found.known[gap] = int(figure.value)
            found.equal.append({(figure.cell, later): 1, (figure.cell, earlier): -1, gap: -1})
    printed_cells = set(found.column)
    for period in sorted({period for _, period in printed_cells if " minus " not in period}):
        here = {cell for cell, when in printed_cells if when == period}
        for whole, parts in sums_of(here):
            if {whole, *parts} <= here:
                found.equal.append(_row(period, whole, parts))
        for part, whole in PARTS_OF:
            if {part, whole} <= here:
                found.not_below.append(_row(period, whole, (part,)))
    _over_the_year(found, printed_cells)
    return found


def hidden(printed: Iterable[Figure]) -> list[Name]:
    """Name the counts that are withheld."""
    return [
        (f.cell, f.period)
        for f in printed
        if f.status is Status.SUPPRESSED and " minus " not in f.period and f.unit in PEOPLE
    ]


def _take_in(found: Attack, figure: Figure) -> None:
    name = (figure.cell, figure.period)
    if figure.value is not None:
        found.known[name] = int(figure.value)
    else:
        found.at_least_one.add(name)
    whole = base_of(figure)
    if figure.denominator is not None and whole in found.column:
        found.known[whole] = figure.denominator


def _over_the_year(found: Attack, printed: set[Name]) -> None:
    """A child of the year was there in a quarter, and a need of the year was one in a quarter."""
    for cell in (f"Cohort|{TOTAL}", "Visual 4|Yes", "Visual 5|Yes"):
        quarters = [(cell, f"2023/24 Q{number}") for number in (1, 2, 3, 4)]
        year = (cell, YEAR)
        if {year, *quarters} <= printed:
            found.not_below += [{year: 1, quarter: -1} for quarter in quarters]
            found.not_below.append({year: -1, **dict.fromkeys(quarters, 1)})


def _row(period: str, whole: str, parts: tuple[str, ...]) -> dict[Name, int]:
    return {(whole, period): 1, **{(part, period): -1 for part in parts}}


def _cell(found: Attack, name: Name) -> None:
    found.column.setdefault(name, len(found.column))
