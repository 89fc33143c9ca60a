"""What somebody can deduce who sees the shown cells and knows every relation."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

import numpy as np

from childfirst.disclosure.group_programme import NEAR, Extreme, GroupProgramme
from childfirst.disclosure.groups import groups_of
from childfirst.disclosure.system import Kind, System

STEEP = 10
"""Relations of averages have greater factors than this, and leave more room."""


@dataclass(frozen=True)
class Interval:
    """The least and the greatest a cell could be; no `most` where nothing limits it."""

    least: int
    most: int | None

    def leaves(self, least: int, most: int) -> bool:
        """Say whether all values from `least` to `most` remain possible."""
        return self.least <= least and (self.most is None or self.most >= most)


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
        steepest = max((abs(c) for r in system.relations for c in r.values()), default=1)
        self.ceiling = 1000 * (1 + max(values, default=0)) * max(1, steepest // STEEP)
        self._group: dict[int, GroupProgramme] = {}
        for group in groups_of(system, self.shown):
            made = self._programme(*group)
            self._group |= dict.fromkeys(made.cells, made)

    def _programme(self, cells: tuple[int, ...], relations: tuple[int, ...]) -> GroupProgramme:
        rows = {}
        for place in relations:
            relation = self.system.relations[place]
            hidden = {number: c for number, c in relation.items() if number not in self.shown}
            known = sum(
                c * (self.system.cells[number].value or 0)
                for number, c in relation.items()
                if number in self.shown
            )
            rows[place] = hidden, float(-known)
        return GroupProgramme(cells, [self.floor(n) for n in cells], self.ceiling, rows)

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

    def leaves(self, number: int, least: int, most: int) -> bool:
        """Say whether all values from `least` to `most` remain possible for a hidden cell."""
        return self.reaches(number, -1, -least) and self.reaches(number, 1, most)

    def reaches(self, number: int, sign: int, wanted: int) -> bool:
        """Say whether a cell, with its sign turned for -1, can be as great as is wanted."""
        group = self._group[number]
        return group.seen(number, sign) >= wanted or (
            group.extreme(number, sign, whole=False).value >= wanted - NEAR
            and group.extreme(number, sign).value >= wanted - NEAR
        )

    def extreme(self, number: int, sign: int, *, whole: bool = True) -> Extreme:
        """Give the greatest (`sign` 1) or least (-1) value; without `whole`, fractions count."""
        return self._group[number].extreme(number, sign, whole=whole)
