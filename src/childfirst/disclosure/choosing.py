"""The cheapest choice of cells to hide that meets the inequalities known so far."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import highspy
import numpy as np

from childfirst.disclosure.highs import quiet_solver
from childfirst.disclosure.problem import Problem


@dataclass(frozen=True)
class Cut:
    """Of some cells, so many by weight must be hidden."""

    factors: Mapping[int, float]
    least: float


@dataclass
class Choice:
    """The choice of least loss that meets the inequalities so far."""

    problem: Problem
    _solver: highspy.Highs = field(default_factory=quiet_solver)

    def __post_init__(self) -> None:
        self._cells = sorted(self.problem.open)
        self._column = {number: place for place, number in enumerate(self._cells)}
        self._paid = 0
        costs = [0.0] * len(self._cells)
        together = []
        for loss in self.problem.losses:
            free = [self._column[number] for number in loss.cells if number in self._column]
            if any(number in self.problem.forced for number in loss.cells):
                self._paid += loss.cost
            elif len(free) == 1:
                costs[free[0]] += loss.cost
            elif free:
                together.append((loss.cost, free))
        self._solver.setOptionValue("mip_rel_gap", 0.0)
        first = self._binaries([*costs, *(float(cost) for cost, _ in together)])
        for lost, (_, free) in enumerate(together, first + len(costs)):
            for place in free:
                self._row({lost: 1.0, place: -1.0}, 0.0)

    def best(self) -> tuple[frozenset[int], int]:
        """Give the open cells to hide, and what the choice costs."""
        if not self._cells:
            return frozenset(), self._paid
        self._solver.run()
        if self._solver.getModelStatus() != highspy.HighsModelStatus.kOptimal:
            raise ArithmeticError("no choice of cells protects every small count")
        values = self._solver.getSolution().col_value
        cost = round(self._solver.getInfo().objective_function_value) + self._paid
        return frozenset(n for n, p in self._column.items() if values[p] > 0.5), cost

    def add(self, cut: Cut) -> None:
        """Hold the choice to another inequality."""
        factors = {self._column[number]: factor for number, factor in cut.factors.items()}
        self._row(factors, cut.least)

    def _binaries(self, costs: Sequence[float]) -> int:
        first, count = int(self._solver.getNumCol()), len(costs)
        places = np.arange(first, first + count, dtype=np.int32)
        self._solver.addVars(count, np.zeros(count), np.ones(count))
        self._solver.changeColsCost(count, places, np.array(costs))
        kinds = np.full(count, highspy.HighsVarType.kInteger)
        self._solver.changeColsIntegrality(count, places, kinds)
        return first

    def _row(self, factors: Mapping[int, float], least: float) -> None:
        columns = np.array(list(factors), dtype=np.int32)
        values = np.array(list(factors.values()))
        self._solver.addRow(least, highspy.kHighsInf, len(columns), columns, values)
