"""The choice is the best there is: every other choice is tried."""

from __future__ import annotations

from itertools import chain, combinations

import pytest

from childfirst.disclosure import audience
from childfirst.disclosure.hiding import hide
from childfirst.disclosure.outsider import Outsider
from childfirst.disclosure.posing import pose
from childfirst.disclosure.problem import Problem
from childfirst.disclosure.sorting import Sorted, sort
from tests.disclosure.invented_figures import figures

PUBLIC = audience("public")
MOST_OPEN = 9


def problem(seed: int, tables: tuple[str, ...]) -> Problem:
    true = [f for f in figures(seed, most=30, quarters=1) if f.cell.split("|")[0] in tables]
    return pose(sort(true, PUBLIC), Sorted(), PUBLIC, ()).problem


def is_safe(posed: Problem, chosen: frozenset[int]) -> bool:
    outsider = Outsider(posed.system, posed.shown(chosen))
    return all(outsider.interval(d.cell).leaves(d.least, d.most) for d in posed.demands)


def cost(posed: Problem, chosen: frozenset[int]) -> int:
    gone = chosen | posed.forced
    return sum(loss.cost for loss in posed.losses if not gone.isdisjoint(loss.cells))


def test_no_cheaper_choice_is_safe() -> None:
    tried = 0
    for seed in range(40):
        posed = problem(seed, ("Visual 1b", "Visual 3a", "Cohort"))
        if not posed.demands or len(posed.open) > MOST_OPEN:
            continue
        every = chain.from_iterable(
            combinations(sorted(posed.open), size) for size in range(len(posed.open) + 1)
        )
        cheapest = min(
            cost(posed, chosen) for chosen in map(frozenset, every) if is_safe(posed, chosen)
        )
        found = hide(posed)
        assert (found.cost, found.gap) == (cheapest, 0), f"seed {seed}"
        assert cost(posed, found.chosen) == cheapest
        tried += 1
    assert tried >= 10


def test_a_limit_of_rounds_gives_a_safe_answer_and_says_how_far_off_it_may_be(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("childfirst.disclosure.hiding.MOST_ROUNDS", 1)
    posed = problem(3, ("Visual 1b", "Visual 3a", "Cohort"))
    found = hide(posed)
    assert is_safe(posed, found.chosen)
    assert found.gap > 0
