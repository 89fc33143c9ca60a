"""Proof that no outsider can narrow a withheld count further than the rule allows."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from childfirst.disclosure.outsider import Interval, Outsider
from childfirst.disclosure.problem import Demand
from childfirst.disclosure.system import Kind, System


@dataclass(frozen=True)
class Deduction:
    """The tightest interval that anybody could deduce for one withheld count.

    `asked` are the least and greatest value that had to remain possible, None for counts
    that are withheld only to protect others. `references` name the withheld figures that print
    it: none where nobody prints it, such as what a percentage leaves.
    """

    name: str
    period: str
    interval: Interval
    asked: tuple[int, int] | None
    references: tuple[str, ...] = ()

    @property
    def holds(self) -> bool:
        """Whether the rule is kept."""
        return self.asked is None or self.interval.leaves(*self.asked)

    @property
    def width(self) -> int | None:
        """How many values remain possible, None where there is no upper limit."""
        most = self.interval.most
        return None if most is None else most - self.interval.least + 1


@dataclass(frozen=True)
class Proof:
    """What an outsider could deduce of every withheld count, and how good the choice is.

    `gap` is 0 when it is proved that nothing less could have been withheld. `exposed` names
    counts that earlier publications give away, whatever is withheld now.
    """

    deductions: tuple[Deduction, ...]
    gap: int
    exposed: tuple[str, ...]

    @property
    def holds(self) -> bool:
        """Whether every withheld count is as uncertain as the rule asks."""
        return all(deduction.holds for deduction in self.deductions)

    @property
    def broken(self) -> tuple[Deduction, ...]:
        """The withheld counts that are given away."""
        return tuple(deduction for deduction in self.deductions if not deduction.holds)

    @property
    def tightest(self) -> Deduction | None:
        """The small count of which an outsider can deduce most, None when none is withheld."""
        asked = [d for d in self.deductions if d.asked is not None and d.width is not None]
        return min(asked, key=lambda d: d.width or 0, default=None)


def deduce(
    system: System,
    shown: Iterable[int],
    demands: Iterable[Demand],
    references: Mapping[int, Sequence[str]],
) -> tuple[Deduction, ...]:
    """Work out what the shown cells tell of every count that is not shown.

    `references` are of the figures that print a cell, by its number.

    Linear programmes of an outsider who knows every relation; where their answer is no whole
    number, integer programmes.
    """
    outsider = Outsider(system, frozenset(shown))
    asked = {demand.cell: (demand.least, demand.most) for demand in demands}
    return tuple(
        Deduction(
            cell.name,
            cell.period,
            outsider.interval(number),
            asked.get(number),
            tuple(references.get(number, ())),
        )
        for number, cell in enumerate(system.cells)
        if number not in outsider.shown and (number in asked or cell.kind is Kind.COUNT)
    )
