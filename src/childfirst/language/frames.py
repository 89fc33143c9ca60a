"""Rows worked out from others, step by step, and what a step may take of a group."""

from __future__ import annotations

from dataclasses import dataclass, field

from childfirst.language.errors import RuleError
from childfirst.language.expressions import Column, Condition, Expression, Operation
from childfirst.language.functions import ALWAYS
from childfirst.language.rows import Rows


@dataclass(frozen=True)
class Order:
    """One step of an order: the greatest value first, or the least if `ascending`.

    A missing value comes last, or before all others if `open_first`.
    """

    by: Expression
    open_first: bool = False
    ascending: bool = False


@dataclass(eq=False)
class Frame(Rows):
    """Rows worked out from others, in one step that has a name and a reason.

    `of` and each of `along` are brought together where `where` holds. `columns` are what
    comes out. With `one_per`, only the first row by `first_by` is kept for each of those
    columns; with `group_by`, the other columns must be `total`s over each group. `keys`
    identify a row, and let another frame that has the same columns look this one up. The
    rows of `also`, frames with the same columns, follow.
    """

    name: str
    of: Rows
    columns: dict[str, Expression]
    keys: tuple[str, ...]
    why: str
    along: tuple[Rows, ...] = ()
    where: Condition = ALWAYS
    one_per: tuple[str, ...] = ()
    first_by: tuple[Order, ...] = ()
    group_by: tuple[str, ...] = ()
    also: tuple[Frame, ...] = ()
    _cache: dict[str, Column] = field(default_factory=dict, init=False, repr=False)

    def __post_init__(self) -> None:
        for name in (*self.keys, *self.one_per, *self.group_by):
            if name not in self.columns:
                raise RuleError(f"frame {self.name} has no column {name}")
        kinds = {name: value.kind for name, value in self.columns.items()}
        for other in self.also:
            if {name: value.kind for name, value in other.columns.items()} != kinds:
                raise RuleError(f"frames {self.name} and {other.name} differ in their columns")

    def column(self, name: str) -> Column:
        """Give one of the columns that come out."""
        if name not in self.columns:
            raise RuleError(f"frame {self.name} has no column {name}")
        expression = self.columns[name]
        codes = expression.codes if isinstance(expression, Column) else ()
        return self._cache.setdefault(name, Column(expression.kind, self, name, codes))


def greatest_of(expression: Expression) -> Operation:
    """The greatest value in a group."""
    return Operation(expression.kind, "max_of", (expression,))


def whether_any(condition: Condition) -> Condition:
    """Whether a condition holds for any row of a group."""
    return Operation("boolean", "bool_or", (condition,))


def sum_of(expression: Expression) -> Operation:
    """The sum of a number in a group; nothing where it is missing throughout."""
    return Operation("integer", "sum_of", (expression,))
