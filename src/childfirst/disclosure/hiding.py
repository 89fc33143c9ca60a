"""Which cells to hide so that small counts stay hidden, at the least loss: solved exactly.

The cell suppression problem of Fischetti and Salazar (Management Science 47, 2001). Each
cell may be shown or hidden. Where a reader could narrow a small count too far, the linear
programme of that reader gives, by duality, an inequality that every safe choice must meet.
The choice of least loss that meets all inequalities so far is found with HiGHS and tried
again, until no reader can narrow anything. The last choice is the best there is.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from childfirst.disclosure.choosing import Choice, Cut
from childfirst.disclosure.group_programme import NEAR
from childfirst.disclosure.outsider import Outsider
from childfirst.disclosure.problem import Demand, Problem
from childfirst.disclosure.system import System

MOST_ROUNDS = 200
"""A report needs fewer than ten. A limit in rounds gives the same on every machine."""


@dataclass(frozen=True)
class Solution:
    """The open cells to hide; no choice can cost less than `bound`."""

    chosen: frozenset[int]
    cost: int
    bound: int
    rounds: int

    @property
    def gap(self) -> int:
        """How much less a better choice could cost: 0 is proof that there is none."""
        return self.cost - self.bound


def hide(problem: Problem) -> Solution:
    """Choose what to hide so that every demand is met, at the least loss.

    Raises ArithmeticError when a demand cannot be met even with everything hidden.
    """
    choice = Choice(problem)
    met: dict[tuple[int, tuple[int, ...]], bool] = {}
    for rounds in range(1, MOST_ROUNDS + 1):
        chosen, bound = choice.best()
        cuts = _broken(problem, Outsider(problem.system, problem.shown(chosen)), met)
        if not cuts:
            return Solution(chosen, bound, bound, rounds)
        for cut in cuts:
            choice.add(cut)
    everything = frozenset(problem.open)
    cost = sum(loss.cost for loss in problem.losses)
    return Solution(everything, cost, bound, MOST_ROUNDS)


def _broken(
    problem: Problem, outsider: Outsider, met: dict[tuple[int, tuple[int, ...]], bool]
) -> list[Cut]:
    """Give an inequality for each demand that is not met; `met` remembers those that are."""
    cuts = []
    for demand in problem.demands:
        group = outsider.group(demand.cell)
        if met.get((demand.cell, group)):
            continue
        found = [cut for sign in (1, -1) if (cut := _cut(problem, outsider, demand, sign))]
        met[demand.cell, group] = not found
        cuts += found
    return cuts


def _cut(problem: Problem, outsider: Outsider, demand: Demand, sign: int) -> Cut | None:
    wanted = sign * (demand.most if sign > 0 else demand.least)
    if outsider.reaches(demand.cell, sign, wanted):
        return None
    extreme = outsider.extreme(demand.cell, sign, whole=False)
    if extreme.value >= wanted - NEAR:
        return _one_more(problem, outsider, demand.cell)
    per_unit = _reduced(problem.system, demand.cell, sign, extreme.weights)
    short, factors = float(wanted), {}
    for number, rate in per_unit.items():
        cell, ceiling = problem.system.cells[number], outsider.ceiling
        up, down = max(rate, 0.0), max(-rate, 0.0)
        if number in problem.hidden:
            short -= up * ceiling - down * outsider.floor(number)
            continue
        value = cell.value or 0
        short -= rate * value
        swing = up * (ceiling - value) + down * (value - outsider.floor(number))
        if number in problem.forced:
            short -= swing
        elif number in problem.open and swing > NEAR:
            factors[number] = swing
    if short <= NEAR or not factors:
        raise ArithmeticError(f"{problem.system.cells[demand.cell].name} cannot be protected")
    return Cut({number: min(swing / short, 1.0) for number, swing in factors.items()}, 1.0)


def _reduced(
    system: System, number: int, sign: int, weights: Mapping[int, float]
) -> dict[int, float]:
    """Give how much each cell adds to a reader's reason, which no relation can change."""
    rates: dict[int, float] = {number: float(sign)}
    for relation, weight in weights.items():
        if abs(weight) > NEAR:
            for each, factor in system.relations[relation].items():
                rates[each] = rates.get(each, 0.0) + weight * factor
    return {each: rate for each, rate in rates.items() if abs(rate) > NEAR}


def _one_more(problem: Problem, outsider: Outsider, number: int) -> Cut:
    """Ask for one more hidden cell beside a group that only whole numbers narrow too far."""
    group = set(outsider.group(number))
    touching = [r for r in problem.system.relations if not group.isdisjoint(r)]
    beside = {n for relation in touching for n in relation} & problem.open - group
    return Cut(dict.fromkeys(beside, 1.0), 1.0)
