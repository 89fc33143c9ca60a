"""Which sets make up others: sums that hold for any records."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import numpy as np
from numpy.typing import NDArray

from childfirst.disclosure.meaning.members import FEWEST, Members, Pairs, greatest, smallest

Sum = tuple[tuple[int, int], ...]
"""Coefficients by the number of a set; the sum is nought."""


def sums_between(members: Members, within: Pairs, families: list[tuple[int, ...]]) -> Iterator[Sum]:
    """Give sums in which one set is made up of others: two of any kind, or those of a list.

    And those in which two come to as much as two others, as two groups together do to all who
    are in either and all who are in both. `within` says which sets lie in which.
    """
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
    yield from _two_as_two(usable, marks)
    known = {place: int(marks[place]) for place in usable.tolist()}
    for family in families:
        usable_ones = [place for place in family if place in known]
        yield from _within_family(usable_ones, within, known)
        yield from _list_as_two(greatest(usable_ones, within), known, whole_of)


def _within_family(family: list[int], within: Pairs, marks: dict[int, int]) -> Iterator[Sum]:
    """Give the sums that the greatest, or the smallest, sets of a list inside them make up."""
    places = np.array(family, np.int64)
    for whole, mark in marks.items():
        inside = places[within[places, whole] & (places != whole)]
        if len(inside) > 2:
            for parts in (greatest(inside, within), smallest(inside, within)):
                if len(parts) > 2 and sum(marks[p] for p in parts) % 2**64 == mark:
                    yield sum_of(whole, parts)


def _list_as_two(
    parts: tuple[int, ...], marks: dict[int, int], whole_of: dict[int, int]
) -> Iterator[Sum]:
    """Give two sets that come to as much as a list, and sets that a list and another make up."""
    if len(parts) < 3:
        return
    total = np.uint64(sum(marks[part] for part in parts) % 2**64)
    places, each = np.array([*marks], np.int64), np.array([*marks.values()], np.uint64)
    for one in places[np.isin(total - each, each)].tolist():
        other = whole_of[(int(total) - marks[one]) % 2**64]
        if one < other and {one, other}.isdisjoint(parts):
            yield ((one, 1), (other, 1), *((part, -1) for part in parts))
    for one in places[np.isin(total + each, each)].tolist():
        whole = whole_of[(int(total) + marks[one]) % 2**64]
        if {one, whole}.isdisjoint(parts):
            yield sum_of(whole, (one, *parts))


def _two_as_two(usable: NDArray[np.int_], marks: NDArray[np.uint64]) -> Iterator[Sum]:
    """Give the sums of two sets and two others, where neither two make up a third."""
    one, other = np.triu_indices(len(usable), 1)
    both = marks[usable[one]] + marks[usable[other]]
    order = np.argsort(both, kind="stable")
    order = order[~np.isin(both[order], marks[usable])]
    for place in np.flatnonzero(both[order][1:] == both[order][:-1]).tolist():
        pairs = (order[place], order[place + 1])
        first, second = ((int(usable[one[p]]), int(usable[other[p]])) for p in pairs)
        yield (*((n, 1) for n in first), *((n, -1) for n in second))


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


def sum_of(whole: int, parts: Iterable[int]) -> Sum:
    """Say that parts make up a whole."""
    return ((whole, 1), *((part, -1) for part in sorted(parts)))
