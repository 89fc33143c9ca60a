"""Sets by their members among invented units, and which of them lie within which."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

Members = NDArray[np.bool_]
"""For each set, whether each invented unit is in it."""
Pairs = NDArray[np.bool_]
"""For each set and each other, whether something holds of the two."""
FEWEST = 3
"""A set with fewer members than this is too rare to say anything about."""


def within_of(members: Members) -> Pairs:
    """Say of each pair whether every member of the first is one of the second.

    A set lies within itself. Found for all pairs at once, by counting members outside.
    """
    outside = members.astype(np.float32) @ (~members).astype(np.float32).T
    within: Pairs = outside == 0
    return within


def greatest(sets: Sequence[int], within: Pairs) -> tuple[int, ...]:
    """Give those of some different sets that lie in no other of them."""
    return _alone(sets, within, axis=1)


def smallest(sets: Sequence[int], within: Pairs) -> tuple[int, ...]:
    """Give those of some different sets in which no other of them lies."""
    return _alone(sets, within, axis=0)


def _alone(sets: Sequence[int], within: Pairs, axis: int) -> tuple[int, ...]:
    places = np.asarray(sets, np.int64)
    others = within[np.ix_(places, places)].sum(axis=axis)
    return tuple(places[others == 1].tolist())
