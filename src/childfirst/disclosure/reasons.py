"""On whose account each cell is hidden that is not small itself."""

from __future__ import annotations

from collections.abc import Iterable

from childfirst.disclosure.outsider import Outsider
from childfirst.disclosure.problem import Demand, Problem
from childfirst.disclosure.system import System


def accounts(problem: Problem, chosen: frozenset[int]) -> dict[int, Demand | None]:
    """Give, for each hidden cell of choice, a demand that showing it would break.

    None where no single one tells: then it protects together with others.
    """
    shown = problem.shown(chosen)
    whole = Outsider(problem.system, shown)
    demands = {demand.cell: demand for demand in problem.demands}
    found: dict[int, Demand | None] = {}
    for number in sorted(chosen):
        group = set(whole.group(number))
        relations = [r for r in problem.system.relations if not group.isdisjoint(r)]
        near = Outsider(System(problem.system.cells, relations), shown | {number})
        tied = [demands[each] for each in sorted(group) if each in demands]
        found[number] = next((d for d in tied if not near.leaves(d.cell, d.least, d.most)), None)
    return found


def names(system: System, cells: Iterable[int]) -> str:
    """Name cells with their periods, for a record."""
    return "; ".join(f"{system.cells[n].name}, {system.cells[n].period}" for n in cells)
