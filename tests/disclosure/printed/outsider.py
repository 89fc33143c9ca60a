"""How far somebody comes who reads a report with withheld numbers and knows others in full."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import highspy
import numpy as np

from childfirst.disclosure.highs import quiet_solver
from tests.disclosure.printed.learning import (
    Known,
    Page,
    is_count,
    kind_of,
    years_in,
)
from tests.disclosure.printed.page import WITHHELD, Cell, change_in, count_in, share_in
from tests.disclosure.printed.ties import HALF_OF_A_TENTH

MANY = 100_000.0
SMALL = range(1, 6)
FEWEST_VALUES = 5
Row = dict[Cell, float]


def given_away(printed: Page, complete: Page, known: Known) -> tuple[int, list[str]]:
    """Give how many small counts are withheld, and of which fewer than five values are left.

    `complete` is the same report in full: it tells which counts are small, and what is known
    of others but does not hold here, which nobody could rely on.
    """
    reader = Outsider(printed, complete, known)
    small = [c for c in reader.hidden if count_in(complete[c]) in SMALL]
    found = []
    for cell in small:
        least, most = reader.interval(cell)
        if np.floor(most + 1e-6) - np.ceil(least - 1e-6) + 1 < FEWEST_VALUES:
            found.append(f"{' / '.join(cell)}: {least:g} to {most:g}")
    return len(small), found


class Outsider:
    """A linear programme of all that a page prints and all that a reader knows."""

    def __init__(self, printed: Page, complete: Page, known: Known) -> None:
        self._printed, self._complete, self._known = printed, complete, known
        counts = [c for c in printed if is_count(c[:3]) and c in complete]
        shown = {c: n for c in counts if (n := count_in(printed[c])) is not None}
        self._true = {c: n for c in counts if (n := count_in(complete[c])) is not None}
        self.hidden = [c for c in counts if printed[c] == WITHHELD and c in self._true]
        self._column = {c: place for place, c in enumerate(self._true)}
        self._limits = [
            (shown[c], shown[c]) if c in shown else (int(printed[c] == WITHHELD), MANY)
            for c in self._column
        ]
        self._rows: list[tuple[Row, float, float]] = []
        for take_in in (self._sums, self._shares, self._changes, self._years):
            take_in()
        self._solver = self._solving()

    def interval(self, cell: Cell) -> tuple[float, float]:
        """Give the least and the greatest that a withheld count could be."""
        place = self._column[cell]
        ends = []
        for sign in (1, -1):
            self._solver.changeColCost(place, float(sign))
            self._solver.run()
            told = self._solver.getModelStatus()
            assert told == highspy.HighsModelStatus.kOptimal, "the tables contradict one another"
            ends.append(self._solver.getSolution().col_value[place])
        self._solver.changeColCost(place, 0.0)
        return ends[0], ends[1]

    def _solving(self) -> highspy.Highs:
        solver = quiet_solver()
        least, most = np.array(self._limits, float).reshape(-1, 2).T
        solver.addVars(len(self._limits), least, most)
        for row, low, high in self._rows:
            columns = np.array([self._column[cell] for cell in row], np.int32)
            solver.addRow(low, high, len(row), columns, np.array([*row.values()], float))
        return solver

    def _sums(self) -> None:
        periods = dict.fromkeys(cell.period for cell in self._column)
        for period in periods:
            for relation in self._known.sums.get(kind_of(period), ()):
                row = {Cell(*place, period): float(factor) for place, factor in relation.items()}
                self._equate(row, 0)

    def _shares(self) -> None:
        """A percentage is within half of a tenth of its count divided by what it is of."""
        for cell, text in self._printed.items():
            share = share_in(text)
            for place in self._known.bases.get(kind_of(cell.period), {}).get(cell[:3], ()):
                whole = Cell(*place, cell.period)
                part = next((c for c in self._beside(cell)), None)
                if share is not None and part is not None and whole in self._true:
                    for sign in (1, -1):
                        end = (share + sign * HALF_OF_A_TENTH) / 100
                        self._keep({whole: sign * end, part: -sign})

    def _beside(self, cell: Cell) -> Iterable[Cell]:
        row, period = cell[:2], cell.period
        return (c for c in self._true if c[:2] == row and c.period == period)

    def _changes(self) -> None:
        for cell, text in self._printed.items():
            change = change_in(text)
            if change is None or not cell.column.startswith("Difference from "):
                continue
            since = cell.column.removeprefix("Difference from ")
            earlier = f"{cell.period.rpartition(' ')[0]} {since}" if since[0] == "Q" else since
            for later in self._beside(cell):
                if later.column != "Out of":
                    self._equate({later: 1, later._replace(period=earlier): -1}, change)

    def _years(self) -> None:
        for place, year, quarters in years_in(self._printed):
            held = self._known.years.get(place, set())
            parts: Row = dict.fromkeys(quarters, 1)
            if "sum" in held:
                self._equate({year: 1, **dict.fromkeys(quarters, -1)}, 0)
            if "at most the sum" in held:
                self._keep({year: -1, **parts})
            for quarter in quarters if "at least each" in held else quarters[-1:]:
                if held & {"at least each", "at least the last"}:
                    self._keep({year: 1, quarter: -1})

    def _equate(self, row: Row, number: float) -> None:
        if row.keys() <= self._true.keys() and self._value(row) == number:
            self._rows.append((row, number, number))

    def _keep(self, row: Row) -> None:
        """Take in that a sum is nought or more."""
        if row.keys() <= self._true.keys() and self._value(row) >= -1e-9:
            self._rows.append((row, 0, highspy.kHighsInf))

    def _value(self, row: Mapping[Cell, float]) -> float:
        return sum(factor * self._true[cell] for cell, factor in row.items())
