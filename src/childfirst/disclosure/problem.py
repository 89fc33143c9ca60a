"""The problem of what to hide, as those see it who solve it."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from childfirst.disclosure.system import System


@dataclass(frozen=True)
class Demand:
    """A cell of which every value from `least` to `most` must remain possible."""

    cell: int
    least: int
    most: int


@dataclass(frozen=True)
class Loss:
    """What is lost, at a cost, when any of some cells is hidden."""

    cells: tuple[int, ...]
    cost: int


@dataclass(frozen=True)
class Problem:
    """Cells with their relations; `forced` are hidden in any case, `open` are for choice.

    Of the others, those in `hidden` are never shown, and the rest always are.
    """

    system: System
    forced: frozenset[int]
    open: frozenset[int]
    hidden: frozenset[int]
    demands: Sequence[Demand]
    losses: Sequence[Loss]

    def shown(self, chosen: Collection[int]) -> set[int]:
        """Give the cells that are shown when, of the open ones, `chosen` are hidden."""
        out = {*chosen, *self.forced, *self.hidden}
        return {number for number in range(len(self.system.cells)) if number not in out}
