"""What somebody can deduce who sees the shown cells and knows every relation."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import cached_property

import highspy
import numpy as np

from childfirst.disclosure.groups import groups_of
from childfirst.disclosure.highs import quiet_solver, run
from childfirst.disclosure.system import Kind, Relation, System

NEAR = 1e-6
"""Closer than this is the same: the solver works to 1e-7."""


@dataclass(frozen=True)
class Interval:
    """The least and the greatest a cell could be; no `most` where nothing limits it."""

    least: int
    most: int | None

    def leaves(self, least: int, most: int) -> bool:
        """Say whether all values from `least` to `most` remain possible."""
        return self.least <= least and (self.most is None or self.most >= most)


@dataclass(frozen=True)
class Extreme:
    """The greatest value of a cell, with its sign turned for the least; and why no greater.

    `weights` are those with which relations, by number, add up to the reason.
    """

    value: float
    weights: Mapping[int, float]
    whole: bool


class Outsider:
    """A reader for whom some cells are shown and everything else is a whole number.

    Hidden counts are known to be at least 1, because a zero is always shown; cells that
    nobody prints are at least 0. Cells fall into groups that no relation of hidden cells
    joins: each is a linear programme of its own, made when it is first asked about.
    """

    def __init__(self, system: System, shown: Collection[int]) -> None:
        self.system = system
        self.shown = frozenset(shown)
        values = [cell.value or 0 for cell in system.cells]
        self.ceiling = 1000 * (1 + max(values, default=0))
        self._group: dict[int, _Group] = {}
        for group in groups_of(system, self.shown):
            made = _Group(self, *group)
            self._group |= dict.fromkeys(made.cells, made)

    def floor(self, number: int) -> int:
        """Give the least that a hidden cell is known to be."""
        kind = self.system.cells[number].kind
        return -self.ceiling if kind is Kind.DIFFERENCE else int(kind is Kind.COUNT)

    def group(self, number: int) -> tuple[int, ...]:
        """Give the hidden cells that a hidden cell is tied to, itself among them."""
        return self._group[number].cells

    def interval(self, number: int) -> Interval:
        """Give the tightest interval for a hidden cell that follows from what is shown."""
        group = self._group[number]
        least, most = -group.extreme(number, -1).value, group.extreme(number, 1).value
        free = most > self.ceiling / 100
        return Interval(int(np.ceil(least - NEAR)), None if free else int(np.floor(most + NEAR)))

    def extreme(self, number: int, sign: int, *, whole: bool = True) -> Extreme:
        """Give the greatest (`sign` 1) or least (-1) value; without `whole`, fractions count."""
        return self._group[number].extreme(number, sign, whole=whole)


class _Group:
    """Hidden cells that are tied to one another, as a linear programme."""

    def __init__(
        self, outsider: Outsider, cells: tuple[int, ...], relations: tuple[int, ...]
    ) -> None:
        self.outsider, self.cells, self.relations = outsider, cells, relations
        self._column = {number: place for place, number in enumerate(cells)}
        self._found: dict[tuple[int, int, bool], Extreme] = {}

    @cached_property
    def _solver(self) -> highspy.Highs:
        solver = quiet_solver()
        count = len(self.cells)
        floors = np.array([float(self.outsider.floor(number)) for number in self.cells])
        solver.addVars(count, floors, np.full(count, float(self.outsider.ceiling)))
        for number in self.relations:
            relation = self.outsider.system.relations[number]
            columns = np.array([self._column[n] for n in relation if n in self._column], np.int32)
            factors = np.array([c for n, c in relation.items() if n in self._column], np.float64)
            known = float(-self._shown_part(relation))
            solver.addRow(known, known, len(columns), columns, factors)
        return solver

    def extreme(self, number: int, sign: int, *, whole: bool = True) -> Extreme:
        key = (number, sign, whole)
        if key not in self._found:
            self._found[key] = self._solve(number, sign, whole)
        return self._found[key]

    def _solve(self, number: int, sign: int, whole: bool) -> Extreme:
        solver, column = self._solver, self._column[number]
        solver.changeColCost(column, -float(sign))
        run(solver)
        found = solver.getSolution()
        value = -solver.getInfo().objective_function_value
        values = np.array(found.col_value)
        weights = dict(zip(self.relations, found.row_dual, strict=True))
        if whole and np.abs(values - np.round(values)).max() > NEAR:
            value = self._in_whole_numbers(solver)
        solver.changeColCost(column, 0.0)
        return Extreme(value, weights, whole)

    def _in_whole_numbers(self, solver: highspy.Highs) -> float:
        places = np.arange(len(self.cells), dtype=np.int32)
        for kind in (highspy.HighsVarType.kInteger, highspy.HighsVarType.kContinuous):
            solver.changeColsIntegrality(len(places), places, np.full(len(places), kind))
            if kind is highspy.HighsVarType.kInteger:
                run(solver)
                value = -solver.getInfo().objective_function_value
        return value

    def _shown_part(self, relation: Relation) -> int:
        cells = self.outsider.system.cells
        shown = self.outsider.shown
        return sum(c * (cells[n].value or 0) for n, c in relation.items() if n in shown)
