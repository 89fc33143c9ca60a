"""What rules are about: the tables of the record, and frames derived from them.

Every row belongs to a service, and rows are only ever brought together within one, so
the same rule counts one service or all of them.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from childfirst.language.expressions import Column, Condition, Expression, Operation, RuleError
from childfirst.language.functions import ALWAYS
from childfirst.record.dictionary import TableEntry, tables


class Rows:
    """Rows with named columns; an attribute is one of them, checked when written."""

    name: str

    def column(self, name: str) -> Column:
        """Give a column; raise RuleError when there is none of that name."""
        raise NotImplementedError

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_"):
            raise AttributeError(name)
        return self.column(name)


class Records(Rows):
    """The rows of a table of the record. `again()` gives them a second time, to compare."""

    def __init__(self, table: str) -> None:
        self.name = table
        self.entry: TableEntry = tables()[table]
        self._related: dict[str, Related] = {}

    @property
    def keys(self) -> tuple[str, ...]:
        """The columns that identify one row within a service."""
        return self.entry.primary_key

    def column(self, name: str) -> Column:
        """Give a field of the table."""
        if name in ("supplied_file", "supplied_row"):
            return Column("string" if name == "supplied_file" else "integer", self, name)
        try:
            entry = self.entry.field(name)
        except KeyError as problem:
            raise RuleError(str(problem.args[0])) from None
        return Column(entry.kind, self, name, entry.codes)

    def __getattr__(self, name: str) -> Any:
        if not name.startswith("_") and any(r.role == name for r in self.entry.references):
            if name not in self._related:
                self._related[name] = Related(self, name)
            return self._related[name]
        return super().__getattr__(name)

    def again(self) -> Records:
        """Give the same rows once more, to set one row beside another."""
        return Records(self.name)


class Related(Records):
    """The one row that each row refers to, for example `offences.child`."""

    def __init__(self, of: Records, role: str) -> None:
        reference = of.entry.reference(role)
        super().__init__(reference.table)
        self.of, self.by, self.target = of, reference.field, reference.target


class Given(Rows):
    """Rows handed to the engine beside the record, such as the periods to count."""

    def __init__(self, name: str, **kinds: str) -> None:
        self.name, self._kinds = name, kinds

    def column(self, name: str) -> Column:
        """Give one of the columns it was declared with."""
        if name not in self._kinds:
            raise RuleError(f"{self.name} has no column {name}")
        return Column(self._kinds[name], self, name)


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
