"""Every condition of some formulas, evaluated on invented rows of all kinds at once."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import numpy as np

from childfirst.disclosure.meaning.always_there import never_missing
from childfirst.disclosure.meaning.draws import (
    EITHER,
    MISSING,
    RECORDS,
    Draws,
    RecordDraws,
    Truths,
    Values,
)
from childfirst.disclosure.meaning.fingerprint import fingerprint, rows_name, unwrapped
from childfirst.disclosure.meaning.ranges import (
    COMPARISONS,
    Asked,
    chosen_constants,
    codes_of,
    range_of,
)
from childfirst.language.expressions import Column, Expression, Literal, Operation
from childfirst.language.questions import Matching


class Invented:
    """Invented rows, on which formulas can be evaluated.

    A value that formulas compare with constants takes each of them, its other codes, and
    one more; numbers take those around each constant. Where a list of codes is complete, a
    value is one of them: a reader takes the lines of a list to add up. A condition that is
    not understood holds or not, row by row, and is the same wherever its words are. `unit`
    is the fingerprint of what is counted, which is never missing.
    """

    def __init__(self, draws: Draws, unit: str, asked: Asked) -> None:
        self._draws, self._unit, self._asked = draws, unit, asked
        self._known: dict[str, Truths] = {}
        self._records: dict[str, tuple[Invented, Truths]] = {}

    def holds(self, condition: Expression) -> Truths:
        """Say of each row whether a condition holds."""
        condition = unwrapped(condition)
        mark = fingerprint(condition)
        if mark not in self._known:
            self._known[mark] = self._holds(condition)
        return self._known[mark]

    def _holds(self, condition: Expression) -> Truths:
        if isinstance(condition, Matching) and condition.name == "any_of":
            return self._any(condition)
        if not isinstance(condition, Operation):
            return self._either(condition)
        name, parts = condition.name, condition.parts
        if name == "always":
            return np.ones(self._draws.count, dtype=bool)
        if name in ("and", "or"):
            left, right = (self.holds(part) for part in parts)
            return left & right if name == "and" else left | right
        if name == "not":
            return ~self.holds(parts[0])
        if name == "is_missing":
            return np.array([value is MISSING for value in self._values(parts[0])])
        if name == "one_of" and _constants(parts[1:]):
            wanted = {part.value for part in parts[1:] if isinstance(part, Literal)}
            return np.array([value in wanted for value in self._values(parts[0])])
        if name in COMPARISONS:
            return self._compared(name, *parts)
        return self._either(condition)

    def _any(self, question: Matching) -> Truths:
        """Say of each row whether any record of its own in another table meets a condition."""
        name = rows_name(question.rows)
        if name not in self._records:
            draws = RecordDraws(self._draws, question.rows)
            self._records[name] = Invented(draws, self._unit, self._asked), draws.present
        records, present = self._records[name]
        return any_in_each(records.holds(question.where) & present, RECORDS)

    def _compared(self, name: str, left: Expression, right: Expression) -> Truths:
        if not (isinstance(right, Literal) or chosen_constants(right)):
            return self._compared_blindly(name, left, right)
        values, others = self._values(left), self._values(right)
        pairs = zip(values, others, strict=True)
        known = np.array([one is not MISSING and other is not MISSING for one, other in pairs])
        found = np.zeros(self._draws.count, dtype=bool)
        if known.any():
            found[known] = COMPARISONS[name](values[known], others[known]).astype(bool)
        return found

    def _compared_blindly(self, name: str, left: Expression, right: Expression) -> Truths:
        """Compare two values of which neither is known: never where one has no row."""
        found = self._either(Operation("boolean", name, (left, right)))
        for part in map(unwrapped, (left, right)):
            if isinstance(part, Column) and self._draws.looks_up(part.rows):
                found = found & self._draws.is_there(part.rows)
        return found

    def _values(self, expression: Expression) -> Values:
        expression = unwrapped(expression)
        if isinstance(expression, Literal):
            return np.full(self._draws.count, expression.value, dtype=object)
        if isinstance(expression, Operation) and expression.name == "decide":
            return self._decided(expression)
        mark = fingerprint(expression)
        constants, whole = self._asked.constants[mark], self._asked.all_of(mark)
        values: tuple[Any, ...] = range_of(constants, codes_of(expression), whole)
        if mark in self._asked.missing and mark != self._unit and not never_missing(expression):
            values = (*values, MISSING)
        return self._draws.chosen(expression, values)

    def _decided(self, choice: Operation) -> Values:
        parts = list(choice.parts)
        last = parts.pop() if len(parts) % 2 else Literal("string", MISSING)
        values = self._values(last).copy()
        for place in range(len(parts) - 2, -1, -2):
            chosen = self.holds(parts[place])
            values[chosen] = self._values(parts[place + 1])[chosen]
        return values

    def _either(self, condition: Expression) -> Truths:
        return self._draws.chosen(condition, EITHER).astype(bool)


def any_in_each(rows: Truths, count: int) -> Truths:
    """Say of each `count` rows that follow one another whether any holds."""
    found: Truths = np.logical_or.reduce(rows.reshape(-1, count), axis=1)
    return found


def _constants(parts: Iterable[Expression]) -> bool:
    return all(isinstance(part, Literal) for part in parts)
