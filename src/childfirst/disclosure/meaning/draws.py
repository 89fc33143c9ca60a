"""Values drawn for invented rows, and for invented records of other tables beside them."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from childfirst.disclosure.meaning.fingerprint import fingerprint, root, rows_name, unwrapped
from childfirst.language.expressions import Column, Expression, Operation
from childfirst.language.frames import Frame
from childfirst.language.rows import Related, Rows

Truths = NDArray[np.bool_]
Values = NDArray[np.object_]
MISSING = None
EITHER = (True, False)
INCLINATIONS = (0.02, 0.5, 0.9)
"""How often what is not known holds: rows of which next to nothing holds are among them."""
THERE = 0.7
"""How often a row that another frame looks up is there."""
RECORDS = 3
"""How many records of another table a row may have, where a rule asks for any."""


class Draws:
    """What `count` invented rows of `of` hold, drawn as it is asked for, with a fixed seed.

    A row of another frame that is looked up may be missing, and then all its columns are.
    """

    def __init__(self, of: Rows, count: int) -> None:
        self.of, self.count = root(of), count
        self.chance = np.random.default_rng(_seed(rows_name(of)))
        self.inclined = self.chance.choice(INCLINATIONS, size=count)
        self._drawn: dict[str, Any] = {}

    def chosen(self, expression: Expression, values: tuple[Any, ...]) -> Values:
        """Choose one of some values for each row: none where the row it would be of is missing."""
        mark = fingerprint(expression)
        if mark not in self._drawn:
            self._drawn[mark] = self._draw(expression, values)
        found: Values = self._drawn[mark]
        return found

    def is_there(self, rows: Rows) -> Truths:
        """Say for each row whether the row of another frame that it looks up is there."""
        mark = f"there {rows_name(rows)}"
        if mark not in self._drawn:
            self._drawn[mark] = self.chance.random(self.count) < THERE
        there: Truths = self._drawn[mark]
        return there

    def looks_up(self, rows: Rows) -> bool:
        """Say whether rows are those of another frame."""
        return isinstance(root(rows), Frame) and root(rows) is not self.of

    def _draw(self, expression: Expression, values: tuple[Any, ...]) -> Values:
        if values == EITHER:
            found = (self.chance.random(self.count) < self.inclined).astype(object)
        else:
            among = np.empty(len(values), dtype=object)
            among[:] = values
            found = among[self.chance.integers(len(values), size=self.count)]
        if isinstance(expression, Column) and self.looks_up(expression.rows):
            found[~self.is_there(expression.rows)] = MISSING
        return found


class RecordDraws(Draws):
    """What records of another table hold, up to `RECORDS` for each row.

    `present` says which of them exist. Of a row's own values they have what the row has.
    """

    def __init__(self, row: Draws, of: Rows) -> None:
        super().__init__(of, row.count * RECORDS)
        self.row = row
        self.inclined = np.repeat(row.inclined, RECORDS)
        self.present = self.chance.random(self.count) < THERE

    def chosen(self, expression: Expression, values: tuple[Any, ...]) -> Values:
        """Choose for each record what is its own, and take the rest from its row."""
        if self._is_own(expression):
            return super().chosen(expression, values)
        return np.repeat(self.row.chosen(expression, values), RECORDS)

    def is_there(self, rows: Rows) -> Truths:
        """Say it of the record's row."""
        return np.repeat(self.row.is_there(rows), RECORDS)

    def looks_up(self, rows: Rows) -> bool:
        """Say it of the record's row."""
        return self.row.looks_up(rows)

    def _is_own(self, expression: Expression) -> bool:
        expression = unwrapped(expression)
        if isinstance(expression, Column):
            rows = expression.rows
            while isinstance(rows, Related):
                rows = rows.of
            return rows_name(rows) == rows_name(self.of)
        parts = expression.parts if isinstance(expression, Operation) else ()
        return any(self._is_own(part) for part in parts)


def _seed(name: str) -> int:
    """Make a number of a name, the same on every machine."""
    return int.from_bytes(name.encode()[-7:], "big")
