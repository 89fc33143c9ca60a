"""Sums between sets that hold whatever the rows hold, found on small sets made by hand."""

from __future__ import annotations

import numpy as np
import pytest

from childfirst.disclosure.meaning.members import Members, greatest, smallest, within_of
from childfirst.disclosure.meaning.sums import Sum, independent, sums_between

UNITS = 400


def halves(count: int) -> list[np.ndarray]:
    """Give sets of units that have nothing to do with one another."""
    chance = np.random.default_rng(5)
    return [chance.random(UNITS) < 0.5 for _ in range(count)]


def found(sets: list[np.ndarray], *families: tuple[int, ...]) -> list[Sum]:
    members: Members = np.array(sets)
    return independent(sums_between(members, within_of(members), [*families]), len(sets))


def test_a_set_and_what_it_leaves_make_up_the_whole() -> None:
    (one,) = halves(1)
    assert found([np.ones(UNITS, bool), one, ~one]) == [((0, 1), (1, -1), (2, -1))]


def test_two_groups_come_to_all_in_either_and_all_in_both() -> None:
    """From violent, excluded, both and either the fourth can always be worked out."""
    one, other = halves(2)
    (only,) = found([one, other, one & other, one | other])
    assert dict(only) in ({0: 1, 1: 1, 2: -1, 3: -1}, {0: -1, 1: -1, 2: 1, 3: 1})


def test_sets_that_have_nothing_to_do_with_one_another_have_no_sum() -> None:
    assert found(halves(6), (0, 1, 2), (3, 4, 5)) == []


@pytest.mark.parametrize("split", [2, 3])
def test_a_list_of_parts_is_held_against_two_sets(split: int) -> None:
    """Those sentenced in each of three groups are those of two tiers that are sentences."""
    kind, group = np.arange(UNITS) % 5, np.arange(UNITS) // 5 % split
    sentenced = [(kind < 2) & (group == each) for each in range(split)]
    sums = found([kind == 0, kind == 1, *sentenced], tuple(range(2, 2 + split)))
    assert [dict(each) for each in sums] in (
        [{0: 1, 1: 1, **dict.fromkeys(range(2, 2 + split), -1)}],
        [{0: -1, 1: -1, **dict.fromkeys(range(2, 2 + split), 1)}],
    )


def test_the_greatest_and_the_smallest_of_some_sets() -> None:
    sets = np.array([[1, 1, 1, 0], [1, 1, 0, 0], [0, 0, 0, 1], [1, 0, 0, 0]], bool)
    within = within_of(sets)
    assert greatest([0, 1, 2, 3], within) == (0, 2)
    assert smallest([0, 1, 2, 3], within) == (2, 3)
    assert greatest([1, 3], within) == (1,)
