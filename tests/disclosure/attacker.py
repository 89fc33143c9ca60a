"""An outsider who has only the printed tables, written apart from the room under test.

Knows by hand what every reader of the local tables knows: which lines add up, which tables
print the same number, which group is part of which. Takes every printed number of every
release, and asks a linear programme how small and how large each withheld count can be.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

import numpy as np
from scipy.optimize import linprog

from childfirst.measures.figures import Figure, Status

ADD_UP = {
    "Visual 1b": ("Suitable", "Unsuitable", "Unknown"),
    "Visual 3a": ("SEN Support", "EHCP", "No SEN Identified"),
    "Visual 4": ("Yes", "No"),
    **{f"{group} Suitability": ("Suitable", "Unsuitable") for group in ("2i", "2ii", "2iii")},
    **{
        f"{group} Hours attended": ("25 Hours and Over", "Under 25 Hours")
        for group in ("2i", "2ii", "2iii")
    },
    **{
        f"{group} ETE type": ("Mainstream", "NEET", "FE College", "Employment")
        for group in ("2i", "2ii", "2iii")
    },
}
OF_ALL_CHILDREN = ("Visual 1b", "Visual 3a", "Visual 4", "2iii Hours attended")
BY_AGE = ("ETE type", "Suitability", "Hours attended")
PARTS_OF = (
    ("2i Suitability|No. of Children", "2i ETE type|No. of Children"),
    ("2ii Suitability|No. of Children", "2ii ETE type|No. of Children"),
    ("2iii Suitability|No. of Children", "2iii ETE type|No. of Children"),
    ("2i ETE type|No. of Children", "2i Hours attended|No. of Children"),
    ("2ii ETE type|No. of Children", "2ii Hours attended|No. of Children"),
    ("2iii ETE type|No. of Children", "2iii Hours attended|No. of Children"),
    ("2i Hours attended|25 Hours and Over", "2i ETE type|No. of Children"),
    ("2ii Hours attended|25 Hours and Over", "2ii ETE type|No. of Children"),
    ("Visual 4 of those with need|EHCP", "Visual 3a|EHCP"),
    ("Visual 4 of those with need|SEN Support", "Visual 3a|SEN Support"),
)
Name = tuple[str, str]
MANY = 100_000.0


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
    for figure in printed:
        if " minus " not in figure.period:
            _take_in(found, figure)
    for figure in printed:
        if " minus " in figure.period and figure.value is not None:
            later, earlier = figure.period.split(" minus ")
            gap = (f"{figure.cell} difference", figure.period)
            _cell(found, gap)
            found.known[gap] = int(figure.value)
            found.equal.append({(figure.cell, later): 1, (figure.cell, earlier): -1, gap: -1})
    for period in sorted({period for _, period in found.column if " minus " not in period}):
        for relation in _sums(period):
            _add(found, found.equal, relation)
        for part, whole in PARTS_OF:
            _add(found, found.not_below, {(whole, period): 1, (part, period): -1})
    return found


def hidden(printed: Iterable[Figure]) -> list[Name]:
    """Name the counts that are withheld."""
    return [
        (f.cell, f.period)
        for f in printed
        if f.status is Status.SUPPRESSED and " minus " not in f.period
    ]


def _take_in(found: Attack, figure: Figure) -> None:
    name = (figure.cell, figure.period)
    _cell(found, name)
    if figure.value is not None:
        found.known[name] = int(figure.value)
    else:
        found.at_least_one.add(name)
    if figure.denominator is not None:
        whole = (f"{figure.cell.split('|')[0]}|No. of Children", figure.period)
        _cell(found, whole)
        found.known[whole] = figure.denominator


def _sums(period: str) -> Iterator[dict[Name, int]]:
    def at(cell: str) -> Name:
        return cell, period

    for table, lines in ADD_UP.items():
        parts = {at(f"{table}|{line}"): -1 for line in lines}
        yield {at(f"{table}|No. of Children"): 1, **parts}
    for table in OF_ALL_CHILDREN:
        yield {at(f"{table}|No. of Children"): 1, at("Cohort|No. of Children"): -1}
    for table in BY_AGE:
        for line in (*ADD_UP[f"2iii {table}"], "No. of Children"):
            whole, *ages = (at(f"{group} {table}|{line}") for group in ("2iii", "2i", "2ii"))
            yield {whole: 1, **dict.fromkeys(ages, -1)}
    yield {at("Visual 4|Yes"): 1, at("Visual 4 of those with need|No. of Children"): -1}


def _add(found: Attack, to: list[dict[Name, int]], relation: dict[Name, int]) -> None:
    for name in relation:
        _cell(found, name)
    to.append(relation)


def _cell(found: Attack, name: Name) -> None:
    found.column.setdefault(name, len(found.column))
