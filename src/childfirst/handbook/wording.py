"""Conditions and values of a rule, in words a practitioner can check."""

from __future__ import annotations

from datetime import date

from childfirst.handbook.words import DATE_LISTS, DATE_WORDS, LISTS, OPPOSITES, WORDS
from childfirst.language.expressions import Column, Expression, Literal, Operation
from childfirst.language.functions import ALWAYS
from childfirst.language.questions import Matching
from childfirst.language.rows import Related, Rows

JOINS = {"and": " and ", "or": " or "}


def in_words(expression: Expression, about: Rows | None = None) -> str:
    """Say what an expression means. `about` are the rows it is asked of: their columns are
    named alone, and those of other rows with the name of the rows."""
    if isinstance(expression, Literal):
        return _value(expression.value)
    if isinstance(expression, Column):
        return f"`{_path(expression, about)}`"
    if isinstance(expression, Matching):
        return _matching(expression, about)
    if isinstance(expression, Operation):
        return _operation(expression, about)
    raise TypeError(f"not an expression: {expression!r}")


def day(when: date) -> str:
    """Write a day, for example 1 April 2023."""
    return f"{when.day} {when:%B %Y}"


def rows_called(rows: Rows, about: Rows | None) -> str:
    """Name rows; the same table met a second time is "other"."""
    if isinstance(rows, Related):
        return f"{_prefix(rows.of, about)}{_role(rows)}"
    again = about is not None and rows is not about and rows.name == about.name
    return f"other {rows.name}" if again else rows.name


def _path(column: Column, about: Rows | None) -> str:
    return f"{_prefix(column.rows, about)}{column.name}"


def _prefix(rows: Rows, about: Rows | None) -> str:
    return "" if rows is about else f"{rows_called(rows, about)}."


def _role(rows: Related) -> str:
    return next(r.role for r in rows.of.entry.references if r.field == rows.by)


def _value(value: object) -> str:
    if isinstance(value, date):
        return day(value)
    return f'"{value}"' if isinstance(value, str) else str(value)


def _matching(asked: Matching, about: Rows | None) -> str:
    which = rows_called(asked.rows, about)
    where = in_words(asked.where, about)
    if asked.name == "any_of":
        return f"there is at least one row of `{which}` where {where}"
    return f"the number of rows of `{which}` where {where}"


def _operation(operation: Operation, about: Rows | None) -> str:
    name, parts = operation.name, operation.parts
    if name in JOINS:
        return _joined(operation, about)
    if name == "not":
        return _opposite(parts[0], about)
    if name == "one_of":
        return f"{in_words(parts[0], about)} is any of {_listed(parts[1:], about)}"
    if name == "decide":
        return _decision(parts, about)
    days = bool(parts) and parts[0].kind == "date"
    spoken = [_bracketed(part, about) for part in parts]
    if name in LISTS:
        return ((DATE_LISTS if days else {}).get(name) or LISTS[name]).format(", ".join(spoken))
    words = (DATE_WORDS if days else {}).get(name) or WORDS.get(name)
    if words is None:  # a new operation is named until somebody finds words for it
        return f"{name.replace('_', ' ')} of {', '.join(spoken)}"
    return words.format(*spoken)


def _joined(operation: Operation, about: Rows | None) -> str:
    """Join conditions, with brackets where "and" and "or" meet; "always and x" is x."""
    parts = list(_flat(operation, operation.name))
    if operation.name == "and":
        parts = [part for part in parts if part is not ALWAYS] or [ALWAYS]
    return JOINS[operation.name].join(
        f"({in_words(part, about)})" if len(parts) > 1 and _loose(part) else in_words(part, about)
        for part in parts
    )


def _flat(expression: Expression, name: str) -> list[Expression]:
    if isinstance(expression, Operation) and expression.name == name:
        return [each for part in expression.parts for each in _flat(part, name)]
    return [expression]


def _loose(expression: Expression) -> bool:
    """Say whether words need brackets when others stand beside them."""
    if isinstance(expression, Matching):
        return True
    return isinstance(expression, Operation) and expression.name in (*JOINS, "decide", "bool_or")


def _bracketed(expression: Expression, about: Rows | None) -> str:
    words = in_words(expression, about)
    return f"({words})" if _loose(expression) else words


def _opposite(expression: Expression, about: Rows | None) -> str:
    if isinstance(expression, Operation):
        if expression.name == "not":
            return in_words(expression.parts[0], about)
        if expression.name in OPPOSITES:
            parts = [in_words(part, about) for part in expression.parts]
            return OPPOSITES[expression.name].format(*parts)
        if expression.name == "one_of":
            first, *rest = expression.parts
            return f"{in_words(first, about)} is none of {_listed(tuple(rest), about)}"
        if isinstance(expression, Matching) and expression.name == "any_of":
            there_is = in_words(expression, about)
            return there_is.replace("there is at least one row", "there is no row", 1)
    words = in_words(expression, about)
    return f"not {words}" if isinstance(expression, Column) else f"not ({words})"


def _listed(parts: tuple[Expression, ...], about: Rows | None) -> str:
    return ", ".join(in_words(part, about) for part in parts)


def _decision(parts: tuple[Expression, ...], about: Rows | None) -> str:
    pairs = zip(parts[0::2], parts[1::2], strict=False)
    branches = [f"{in_words(v, about)} if {_bracketed(c, about)}" for c, v in pairs]
    if len(parts) % 2:
        branches.append(f"otherwise {in_words(parts[-1], about)}")
    return "; ".join(branches)
