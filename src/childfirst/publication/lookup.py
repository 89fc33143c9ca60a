"""Finds figures by the cell and period they are printed under."""

from __future__ import annotations

from collections.abc import Iterable

from childfirst.measures.figures import Figure


class Figures:
    """The figures of one area, found by cell and period.

    Figures of the local basis that are broken down share the cell of the whole and are left
    out; on the other bases the name of a cell says its breakdown.
    """

    def __init__(self, figures: Iterable[Figure], area: str) -> None:
        self.all = tuple(f for f in figures if f.area == area)
        self._by_cell = {
            (f.cell, f.period): f for f in self.all if not f.breakdown or f.basis != "local"
        }
        self._names: dict[tuple[str, str], dict[str, None]] = {}
        for cell, period in self._by_cell:
            table, separator, label = cell.partition("|")
            if separator:
                self._names.setdefault((table, period), {})[label] = None

    def at(self, cell: str, period: str) -> Figure | None:
        """Give the figure of a cell, such as `Visual 1b|Suitable`, in a period."""
        return self._by_cell.get((cell, period))

    def named(self, table: str, periods: Iterable[str]) -> list[str]:
        """Name every line of a table that has a figure in one of some periods."""
        found = (self._names.get((table, period), {}) for period in periods)
        return list(dict.fromkeys(label for labels in found for label in labels))
