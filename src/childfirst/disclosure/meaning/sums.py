"""Which sets make up others: sums that hold for any records."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import numpy as np
from numpy.typing import NDArray

Members = NDArray[np.bool_]
"""For each set, whether each invented unit is in it."""
Sum = tuple[tuple[int, int], ...]
"""Coefficients by the number of a set; the sum is nought."""
FEWEST = 3
"""A set with fewer members than this is too rare to say anything about."""


def sums_between(members: Members, families: list[tuple[int, ...]]) -> Iterator[Sum]:
    """Give sums in which one set is made up of others: two of any kind, or those of a list."""
    # A set is told by the sum of random weights of its members: weights of parts add up.
    weights = np.random.default_rng(7).integers(1, 2**63, members.shape[1], dtype=np.uint64)
    marks = np.where(members, weights, np.uint64(0)).sum(axis=1)
    usable = np.flatnonzero(members.sum(axis=1) >= FEWEST)
    whole_of = {int(marks[place]): int(place) for place in usable}
    for one in usable.tolist():
        others = usable[usable > one]
        both = marks[one] + marks[others]
        for place in np.flatnonzero(np.isin(both, marks[usable])).tolist():
            yield sum_of(whole_of[int(both[place])], (one, int(others[place])))
    for family in families:
        yield from _within_family(family, members, [int(mark) for mark in marks], whole_of)


def _within_family(
    family: tuple[int, ...],
    members: Members,
    marks: list[int],
    whole_of: dict[int, int],
) -> Iterator[Sum]:
    """Give the sets that the greatest, or the smallest, sets of a list inside them make up."""
    usable = [place for place in family if members[place].sum() >= FEWEST]
    for whole in whole_of.values():
        inside = [p for p in usable if p != whole and _within(members, p, whole)]
        for parts in (greatest(inside, members), _smallest(inside, members)):
            if len(parts) > 2 and sum(marks[p] for p in parts) % 2**64 == marks[whole]:
                yield sum_of(whole, parts)


def independent(sums: Iterable[Sum], count: int) -> list[Sum]:
    """Keep the shortest sums that do not follow from one another."""
    kept: list[Sum] = []
    reduced: list[tuple[int, NDArray[np.float64]]] = []
    for each in sorted(dict.fromkeys(sums), key=lambda sum_: (len(sum_), sum_)):
        row = np.zeros(count)
        for place, coefficient in each:
            row[place] = coefficient
        for pivot, earlier in reduced:
            row = row - row[pivot] * earlier
        pivot = int(np.argmax(np.abs(row)))
        if abs(row[pivot]) > 1e-9:
            reduced.append((pivot, row / row[pivot]))
            kept.append(each)
    return kept


def greatest(sets: list[int], members: Members) -> tuple[int, ...]:
    """Give those of some sets that lie in no other of them."""
    return tuple(p for p in sets if not any(q != p and _within(members, p, q) for q in sets))


def _smallest(sets: list[int], members: Members) -> tuple[int, ...]:
    return tuple(p for p in sets if not any(q != p and _within(members, q, p) for q in sets))


def _within(members: Members, one: int, other: int) -> bool:
    return not (members[one] & ~members[other]).any()


def sum_of(whole: int, parts: Iterable[int]) -> Sum:
    """Say that parts make up a whole."""
    return ((whole, 1), *((part, -1) for part in sorted(parts)))
