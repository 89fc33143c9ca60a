"""Finds figures by the cell and period they are printed under."""

from __future__ import annotations

from collections.abc import Iterable

from childfirst.measures.declaration import Measure
from childfirst.measures.figures import Figure
from childfirst.periods import Period


class Figures:
    """The figures of one area that count everybody, found by cell and period."""

    def __init__(self, figures: Iterable[Figure], area: str) -> None:
        self.all = tuple(f for f in figures if f.area == area)
        self._by_cell = {(f.cell, f.period): f for f in self.all if not f.breakdown}

    def at(self, cell: str, period: str) -> Figure | None:
        """Give the figure of a cell, such as `Visual 1b|Suitable`, in a period."""
        return self._by_cell.get((cell, period))

    def value(self, measure: Measure, label: str, period: Period) -> Figure | None:
        """Give the figure of one line of a measure in a period."""
        return self.at(f"{measure.table}|{label}", period.label)

    def difference(
        self, measure: Measure, label: str, later: Period, earlier: Period
    ) -> Figure | None:
        """Give what a line of a later period has more than in an earlier one."""
        table = measure.differences_as or measure.table
        return self.at(f"{table}|{label}", f"{later.label} minus {earlier.label}")

    def labels(self, measure: Measure, periods: Iterable[Period]) -> list[str]:
        """Name the lines of a measure: those that the records name, then the fixed ones.

        Lines that another measure prints under the same table are left out, because only
        a measure whose lines come from the records has lines of unknown name.
        """
        fixed = [line.label for line in measure.lines]
        if measure.lines_by is None:
            return fixed
        wanted = {period.label for period in periods}
        found = (f for f in self._by_cell.values() if f.table == measure.table)
        named = dict.fromkeys(f.category for f in found if f.period in wanted)
        return [*(label for label in named if label not in fixed), *fixed]
