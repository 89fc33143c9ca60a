"""Values and conditions that a rule is made of.

Conditions are two-valued: a comparison with something missing is false, and `~` gives
the complement of what it stands before. So `~outcomes.outcome_appeal_status.one_of("Changed
on appeal")` is true of an outcome without any appeal status.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from childfirst.language.errors import RuleError

if TYPE_CHECKING:
    from childfirst.language.rows import Rows

NUMERIC = frozenset({"integer", "number"})


@dataclass(frozen=True, eq=False)
class Expression:
    """Something with a value: `kind` is string, date, integer, number or boolean."""

    kind: str

    def __eq__(self, other: object) -> Condition:  # type: ignore[override]
        return compare("eq", self, other)

    def __ne__(self, other: object) -> Condition:  # type: ignore[override]
        return compare("ne", self, other)

    def __lt__(self, other: object) -> Condition:
        return compare("lt", self, other)

    def __le__(self, other: object) -> Condition:
        return compare("le", self, other)

    def __gt__(self, other: object) -> Condition:
        return compare("gt", self, other)

    def __ge__(self, other: object) -> Condition:
        return compare("ge", self, other)

    __hash__ = object.__hash__

    def __bool__(self) -> bool:
        raise RuleError("combine conditions with & | ~, not with and, or, not")

    @property
    def is_missing(self) -> Condition:
        """True where there is no value."""
        return Operation("boolean", "is_missing", (self,))

    @property
    def is_known(self) -> Condition:
        """True where there is a value."""
        return ~self.is_missing

    def one_of(self, *values: object) -> Condition:
        """True where the value is one of `values`; never where there are none."""
        if not values:
            return ~Operation("boolean", "always", ())
        return Operation("boolean", "one_of", (self, *(literal(v, self) for v in values)))

    def or_else(self, other: object) -> Operation:
        """The value, or `other` where there is none."""
        return Operation(self.kind, "coalesce", (self, literal(other, self)))

    def __and__(self, other: Condition) -> Condition:
        return Operation("boolean", "and", (_condition(self), _condition(other)))

    def __or__(self, other: Condition) -> Condition:
        return Operation("boolean", "or", (_condition(self), _condition(other)))

    def __invert__(self) -> Condition:
        return Operation("boolean", "not", (_condition(self),))

    def __add__(self, other: object) -> Operation:
        return self._sum("plus", other)

    def __sub__(self, other: object) -> Operation:
        return self._sum("minus", other)

    def _sum(self, name: str, other: object) -> Operation:
        number = other if isinstance(other, Expression) else Literal("integer", other)
        if self.kind == "date" and number.kind == "date":
            return Operation("integer", "days_between", (number, self))
        if self.kind == "date":
            return Operation("date", f"{name}_days", (self, number))
        return Operation(self.kind, name, (self, number))


@dataclass(frozen=True, eq=False)
class Literal(Expression):
    """A value written in the rule itself."""

    value: Any


@dataclass(frozen=True, eq=False)
class Column(Expression):
    """A field of some rows; `codes` are those it may hold, if it is coded."""

    rows: Rows
    name: str
    codes: tuple[str, ...] = ()


@dataclass(frozen=True, eq=False)
class Operation(Expression):
    """Something worked out from other values: the name of the operation and its parts."""

    name: str
    parts: tuple[Expression, ...]


Condition = Expression  # one whose kind is boolean


def compare(name: str, left: Expression, right: object) -> Condition:
    """Compare two values of the same kind; raise RuleError when they are not."""
    other = literal(right, left)
    if left.kind != other.kind and not {left.kind, other.kind} <= NUMERIC:
        raise RuleError(f"a {left.kind} cannot be compared with a {other.kind}")
    return Operation("boolean", name, (left, other))


def literal(value: object, like: Expression) -> Expression:
    """Take `value` as the same kind of thing as `like`, and as one of its codes if coded."""
    if isinstance(value, Expression):
        return value
    kinds = {bool: "boolean", str: "string", date: "date", int: "integer", Decimal: "number"}
    if type(value) not in kinds:
        raise RuleError(f"a rule cannot hold {value!r}; say is_missing for nothing")
    if isinstance(like, Column) and like.codes and value not in like.codes:
        raise RuleError(f"{like.name} has no code {value!r}")
    return Literal(kinds[type(value)], value)


def _condition(part: Expression) -> Condition:
    if part.kind != "boolean":
        raise RuleError("only conditions combine with & | ~")
    return part
