"""Which sets lie within others, or within several together."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from childfirst.disclosure.meaning.members import FEWEST, Members, Pairs, greatest
from childfirst.disclosure.meaning.sums import Sum

EVIDENCE = 20
"""One set lies in another when, were they unrelated, so many of it would have lain outside."""
Among = tuple[int, tuple[int, ...]]
"""A set, and several that lie within it or around it."""


def inside_of(members: Members, within: Pairs, universes: Members) -> Pairs:
    """Say of each pair whether the first is part of the second, on enough evidence.

    `within` says which lie in which on the rows that there are. `universes` are groups, one for
    each set, of which it is known to be some: evidence comes from them alone.
    """
    sizes, of = members.sum(axis=1), universes.sum(axis=1)
    left = universes.astype(np.float32) @ (~members).astype(np.float32).T
    told = sizes[:, None] * left >= EVIDENCE * of[:, None]
    # A set lies in its own group, and in everybody, by its wording.
    told |= (left == 0) & (sizes[None, :] == of[:, None])
    everybody: Members = np.logical_and.reduce(members, axis=1)
    told |= everybody[None, :]
    told &= (sizes >= FEWEST)[:, None]
    inside: Pairs = within & told
    np.fill_diagonal(inside, False)
    return inside


def repeated(bases: NDArray[np.int_]) -> Pairs:
    """Say of each pair whether it only repeats what is said of what it leaves.

    A part lies in what another part leaves because the two are apart; what two parts of one
    base leave lies one in the other because they do.
    """
    left = bases >= 0
    same: Pairs = (bases[:, None] == bases[None, :]) | ~left[:, None]
    return same & left[None, :]


def packings_of(
    members: Members, within: Pairs, inside: Pairs, families: list[tuple[int, ...]]
) -> Iterator[Among]:
    """Give sets with the sets of one list that lie apart from one another within them.

    The wording leaves room for more; a reader takes such lines to add up when they do.
    """
    sizes = members.sum(axis=1)
    for whole, parts in _parts_inside(within, inside, families):
        if members[list(parts)].sum(axis=0).max() == 1 and sizes[list(parts)].sum() < sizes[whole]:
            yield whole, parts


def direct(inside: Pairs, told: set[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Give the pairs that follow neither from two others nor from what is told already."""
    steps = inside.astype(np.float32)
    by_way_of_another = (steps @ steps) > 0
    for small, large in np.argwhere(inside & ~by_way_of_another).tolist():
        if (large, small) not in told:
            yield small, large


def covers_of(
    members: Members, within: Pairs, inside: Pairs, families: list[tuple[int, ...]]
) -> Iterator[Among]:
    """Give sets that lie within the sets of one list together, these overlapping."""
    for whole, parts in _parts_inside(within, inside, families):
        together = members[list(parts)].sum(axis=0)
        if together.max() > 1 and not (members[whole] & (together == 0)).any():
            yield whole, parts


def lists_of(
    within: Pairs, inside: Pairs, families: list[tuple[int, ...]], told: set[Among]
) -> Iterator[Among]:
    """Give sets with the sets of one list that lie within them, of which nothing else is told.

    They may overlap and leave others out; a reader takes them to add up when they do.
    """
    yield from (each for each in _parts_inside(within, inside, families) if each not in told)


def _parts_inside(within: Pairs, inside: Pairs, families: list[tuple[int, ...]]) -> Iterator[Among]:
    """Give, for each set and list, the greatest sets of the list inside it, if there are two."""
    for family in families:
        places = np.array(family, np.int64)
        for whole in np.flatnonzero(inside[places].sum(axis=0) > 1).tolist():
            parts = greatest(places[inside[places, whole]], within)
            if len(parts) > 1:
                yield whole, parts


def adds_up(cover: Among, sums: list[Sum]) -> bool:
    """Say whether sets that cover another do so because some of them make it up."""
    whole, parts = cover
    return any(s[0][0] == whole and {p for p, _ in s[1:]} <= set(parts) for s in sums)
