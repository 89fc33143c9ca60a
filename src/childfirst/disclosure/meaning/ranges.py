"""Which values are worth inventing: those that formulas ask about, and those a column may hold."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import numpy as np

from childfirst.disclosure.meaning.fingerprint import fingerprint, unwrapped
from childfirst.language.expressions import Column, Expression, Literal, Operation
from childfirst.language.frames import Frame
from childfirst.language.questions import Matching

SOMETHING_ELSE = "something else"
COMPARISONS = {
    "eq": np.equal,
    "ne": np.not_equal,
    "lt": np.less,
    "le": np.less_equal,
    "gt": np.greater,
    "ge": np.greater_equal,
}


class Asked:
    """With which constants formulas compare each value, and which they ask to be missing.

    `whole` are values of which the formulas name all that there are.
    """

    def __init__(self, formulas: Iterable[Expression], whole: Iterable[Expression] = ()) -> None:
        self.constants: dict[str, set[Any]] = defaultdict(set)
        self.missing: set[str] = set()
        self._whole = {fingerprint(value) for value in whole}
        for formula in formulas:
            self._gather(formula)

    def all_of(self, mark: str) -> bool:
        """Say whether formulas name everything that a value may be."""
        return mark in self._whole

    def _gather(self, expression: Expression) -> None:
        expression = unwrapped(expression)
        if not isinstance(expression, Operation):
            return
        first, *others = expression.parts or (expression,)
        if expression.name == "is_missing":
            self.missing.add(fingerprint(first))
        if expression.name in (*COMPARISONS, "one_of"):
            chosen = [c for part in others for c in (chosen_constants(part) or (part,))]
            constants = {part.value for part in chosen if isinstance(part, Literal)}
            self.constants[fingerprint(first)] |= constants
        for part in expression.parts:
            self._gather(part)
        if isinstance(expression, Matching):
            self._gather(expression.where)


def range_of(constants: set[Any], codes: tuple[Any, ...], whole: bool) -> tuple[Any, ...]:
    """Give the values worth trying, in an order that does not change.

    `whole` says that the constants are all that there are.
    """
    if codes:
        return tuple(sorted({*codes, *constants}, key=str))
    if constants and all(isinstance(value, date) for value in constants):
        return _around(constants, timedelta(days=1))
    if constants and all(isinstance(value, int | Decimal) for value in constants):
        return _around(constants, 1)
    return (*sorted(constants, key=str), *(() if whole and constants else (SOMETHING_ELSE,)))


def chosen_constants(choice: Expression) -> tuple[Literal, ...]:
    """Give the constants among which an expression decides; none when it decides otherwise."""
    choice = unwrapped(choice)
    if not (isinstance(choice, Operation) and choice.name == "decide"):
        return ()
    parts = choice.parts
    values = [*parts[1::2], *(parts[-1:] if len(parts) % 2 else ())]
    constants = tuple(value for value in values if isinstance(value, Literal))
    return constants if len(constants) == len(values) else ()


def codes_of(expression: Expression) -> tuple[Any, ...]:
    """Give the only values a column may hold: those that its frame lets in, its codes, or
    those that a choice gives it."""
    if let_in := _let_in(expression):
        return let_in
    source = _source(expression)
    if isinstance(source, Column):
        return source.codes
    if not (isinstance(source, Operation) and source.name == "decide" and len(source.parts) % 2):
        return ()
    return tuple(constant.value for constant in chosen_constants(source))


def _source(expression: Expression) -> Expression:
    """Follow a column of frames to where it comes from."""
    while isinstance(expression, Column) and isinstance(expression.rows, Frame):
        if expression.name not in expression.rows.columns:
            break
        expression = expression.rows.columns[expression.name]
    return expression


def _let_in(expression: Expression) -> tuple[Any, ...]:
    """Give the values to which the frame of a column keeps it."""
    if not (isinstance(expression, Column) and isinstance(expression.rows, Frame)):
        return ()
    source = expression.rows.columns.get(expression.name)
    if source is None:
        return ()
    for part in conjuncts(expression.rows.where):
        if isinstance(part, Operation) and part.name == "one_of":
            values = part.parts[1:]
            if fingerprint(part.parts[0]) == fingerprint(source):
                return tuple(v.value for v in values if isinstance(v, Literal))
    return _let_in(source)


def conjuncts(condition: Expression) -> Iterator[Expression]:
    """Give the conditions that must hold together for one to hold."""
    if isinstance(condition, Operation) and condition.name == "and":
        for part in condition.parts:
            yield from conjuncts(part)
    else:
        yield condition


def _around(constants: set[Any], step: Any) -> tuple[Any, ...]:
    return tuple(sorted({near for c in constants for near in (c - step, c, c + step)}))
