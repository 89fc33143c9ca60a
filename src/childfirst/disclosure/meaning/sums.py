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

    And those in which two groups come to all who are in either and all who are in both, and a
    list to two others. `within` says which sets lie in which.
    """
    # A set is told by the sum of random weights of its members: weights of parts add up.
    weights = np.random.default_rng(7).integers(1, 2**63, members.shape[1], dtype=np.uint64)
    marks = np.where(members, weights, np.uint64(0)).sum(axis=1)
    usable = np.flatnonzero(members.sum(axis=1) >= FEWEST)
    ordered = np.sort(marks[usable])
    whole_of = {int(marks[place]): int(place) for place in usable}
    for one in usable.tolist():
        others = usable[usable > one]
        both = marks[one] + marks[others]
        for place in np.flatnonzero(_among(both, ordered)).tolist():
            yield sum_of(whole_of[int(both[place])], (one, int(others[place])))
    yield from _two_as_two(usable, marks, within)
    known = {place: int(marks[place]) for place in usable.tolist()}
    for family in families:
        usable_ones = [place for place in family if place in known]
        yield from _within_family(usable_ones, within, known)
        yield from _list_as_two(greatest(usable_ones, within), known, whole_of)


def _within_family(family: list[int], within: Pairs, marks: dict[int, int]) -> Iterator[Sum]:
    """Give the sums that the greatest, or the smallest, sets of a list inside them make up."""
    places, wholes = np.array(family, np.int64), np.array([*marks], np.int64)
    several = within[np.ix_(places, wholes)].sum(axis=0) > 2
    for whole in wholes[several].tolist():
        inside = places[within[places, whole] & (places != whole)]
        for parts in (greatest(inside, within), smallest(inside, within)):
            if len(parts) > 2 and sum(marks[p] for p in parts) % 2**64 == marks[whole]:
                yield sum_of(whole, parts)


def _list_as_two(
    parts: tuple[int, ...], marks: dict[int, int], whole_of: dict[int, int]
) -> Iterator[Sum]:
    """Give two sets that come to as much as a list, and sets that a list and another make up."""
    if len(parts) < 2:
        return
    total = np.uint64(sum(marks[part] for part in parts) % 2**64)
    places, each = np.array([*marks], np.int64), np.array([*marks.values()], np.uint64)
    ordered = np.sort(each)
    for one in places[_among(total - each, ordered)].tolist():
        other = whole_of[(int(total) - marks[one]) % 2**64]
        if one < other and {one, other}.isdisjoint(parts):
            yield ((one, 1), (other, 1), *((part, -1) for part in parts))
    for one in places[_among(total + each, ordered)].tolist():
        whole = whole_of[(int(total) + marks[one]) % 2**64]
        if {one, whole}.isdisjoint(parts):
            yield sum_of(whole, (one, *parts))


def _two_as_two(
    usable: NDArray[np.int_], marks: NDArray[np.uint64], within: Pairs
) -> Iterator[Sum]:
    """Give two groups that come to all who are in either and all who are in both."""
    one, other = np.triu_indices(len(usable), 1)
    one, other = usable[one], usable[other]
    both = marks[one] + marks[other]
    order = np.argsort(both, kind="stable")
    same = np.flatnonzero(both[order][1:] == both[order][:-1])
    for near, far in ((order[same], order[same + 1]), (order[same + 1], order[same])):
        # The first pair are the groups, of the second one lies in both and one around both.
        groups, overlaps = (one[near], other[near]), (one[far], other[far])
        for small, large in (overlaps, overlaps[::-1]):
            fits = np.logical_and.reduce(
                [within[small, each] & within[each, large] for each in groups]
            )
            for place in np.flatnonzero(fits).tolist():
                first, second, *others = (int(each[place]) for each in (*groups, small, large))
                yield ((first, 1), (second, 1), *((each, -1) for each in others))


def _among(wanted: NDArray[np.uint64], ordered: NDArray[np.uint64]) -> NDArray[np.bool_]:
    """Say of each number whether it is one of some that are in order."""
    found = np.searchsorted(ordered, wanted)
    there: NDArray[np.bool_] = ordered[np.minimum(found, len(ordered) - 1)] == wanted
    return there


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
