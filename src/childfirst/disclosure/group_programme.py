"""Hidden cells that are tied to one another, as a linear programme and an integer one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

import highspy
import numpy as np
from numpy.typing import NDArray

from childfirst.disclosure.highs import quiet_solver, run

NEAR = 1e-6
"""Closer than this is the same: the solver works to 1e-7."""
Row = tuple[Mapping[int, int], float]
"""Coefficients by the number of a cell, and what they come to."""


@dataclass(frozen=True)
class Extreme:
    """The greatest value of a cell, with its sign turned for the least; and why no greater.

    `weights` are those with which relations, by number, add up to the reason.
    """

    value: float
    weights: Mapping[int, float]


class GroupProgramme:
    """Cells that are at least their `floors`, at most `ceiling`, and keep to relations.

    `rows` are the relations by number. Every answer in whole numbers is remembered: what one
    question found possible often answers the next.
    """

    def __init__(
        self, cells: Sequence[int], floors: Sequence[int], ceiling: int, rows: Mapping[int, Row]
    ) -> None:
        self.cells, self.relations = tuple(cells), tuple(rows)
        self._floors, self._ceiling, self._rows = floors, ceiling, rows
        self._column = {number: place for place, number in enumerate(cells)}
        self._found: dict[tuple[int, int, bool], Extreme] = {}
        self._seen: dict[int, NDArray[np.float64]] = {}

    def extreme(self, number: int, sign: int, *, whole: bool = True) -> Extreme:
        """Give the greatest (`sign` 1) or least (-1) value; without `whole`, fractions count."""
        key = (number, sign, whole)
        if key not in self._found:
            self._found[key] = self._in_whole_numbers(*key[:2]) if whole else self._solve(*key[:2])
        return self._found[key]

    def seen(self, number: int, sign: int) -> float:
        """Give the greatest or least value that any answer so far has shown possible."""
        return float(self._seen[sign][self._column[number]]) if self._seen else -np.inf

    @cached_property
    def _solver(self) -> highspy.Highs:
        solver, count = quiet_solver(), len(self.cells)
        ceilings = np.full(count, float(self._ceiling))
        solver.addVars(count, np.array(self._floors, np.float64), ceilings)
        for relation, total in self._rows.values():
            columns = np.array([self._column[number] for number in relation], np.int32)
            factors = np.array(list(relation.values()), np.float64)
            solver.addRow(total, total, len(columns), columns, factors)
        return solver

    def _solve(self, number: int, sign: int) -> Extreme:
        solver, column = self._solver, self._column[number]
        solver.changeColCost(column, -float(sign))
        run(solver)
        found = solver.getSolution()
        solver.changeColCost(column, 0.0)
        self._remember(np.array(found.col_value))
        weights = dict(zip(self.relations, found.row_dual, strict=True))
        return Extreme(sign * found.col_value[column], weights)

    def _in_whole_numbers(self, number: int, sign: int) -> Extreme:
        """Answer by the linear programme where whole numbers reach as far, else with integers."""
        found = self.extreme(number, sign, whole=False)
        greatest = float(np.floor(found.value + NEAR))
        if self.seen(number, sign) >= greatest:
            return Extreme(greatest, found.weights)
        solver, column = self._solver, self._column[number]
        solver.changeColCost(column, -float(sign))
        self._set_kind(highspy.HighsVarType.kInteger)
        run(solver)
        values = np.array(solver.getSolution().col_value)
        self._set_kind(highspy.HighsVarType.kContinuous)
        solver.changeColCost(column, 0.0)
        self._remember(values)
        return Extreme(sign * float(np.round(values[column])), found.weights)

    def _set_kind(self, kind: highspy.HighsVarType) -> None:
        places = np.arange(len(self.cells), dtype=np.int32)
        self._solver.changeColsIntegrality(len(places), places, np.full(len(places), kind))

    def _remember(self, values: NDArray[np.float64]) -> None:
        rounded = np.round(values)
        if np.abs(values - rounded).max() > NEAR:
            return
        for sign in (1, -1):
            before = self._seen.get(sign, np.full(len(values), -np.inf))
            self._seen[sign] = np.maximum(before, sign * rounded)
