"""One SELECT: gives rows their aliases and brings in whatever its expressions mention.

Rows that an expression mentions are found by following a reference (`offences.child`)
or, for a frame, by the columns that are its key. "Is there any" and "how many" are
worked out beside the query and joined by the key of its rows, never as correlated
subqueries, which the two engines treat differently.
"""

from __future__ import annotations

from collections.abc import Mapping

from childfirst.engine.operations import literal_sql, operation_sql, quoted
from childfirst.language.expressions import (
    Column,
    Condition,
    Expression,
    Literal,
    Matching,
    Operation,
    RuleError,
)
from childfirst.language.rows import Frame, Given, Records, Related, Rows

SERVICE = "service"
SERVICELESS = ("periods", "period_parts")


class Query:
    """A SELECT over `base`, with `along` brought in where conditions hold."""

    def __init__(self, base: Rows, along: tuple[Rows, ...] = ()) -> None:
        self.base, self.along = base, along
        self.aliases: dict[int, str] = {}
        self.joins: list[str] = []
        self._matchings: dict[str, str] = {}
        for rows in (base, *along):
            self._name(rows)

    def select(self, columns: Mapping[str, Expression], where: Condition) -> str:
        """Give the SELECT of named expressions, the service first."""
        chosen = [f"{self.alias(self.base)}.{SERVICE} AS {SERVICE}"]
        chosen += [f"{self.sql(value)} AS {quoted(name)}" for name, value in columns.items()]
        condition = self.sql(where)
        return f"SELECT {', '.join(chosen)} {self._from()} WHERE {condition}"

    def sql(self, expression: Expression) -> str:
        """Give an expression as SQL, joining the rows that it mentions."""
        if isinstance(expression, Literal):
            return literal_sql(expression.value, expression.kind)
        if isinstance(expression, Column):
            return f"{self.alias(expression.rows)}.{quoted(expression.name)}"
        if isinstance(expression, Matching):
            return self._matching(expression)
        if isinstance(expression, Operation):
            return operation_sql(expression.name, [self.sql(part) for part in expression.parts])
        raise RuleError(f"not an expression: {expression!r}")

    def alias(self, rows: Rows) -> str:
        """Give the alias of rows, joining them first if they can be reached."""
        if id(rows) in self.aliases:
            return self.aliases[id(rows)]
        if isinstance(rows, Related):
            return self._join(rows, self.alias(rows.of), [(rows.by, rows.target)])
        if isinstance(rows, Frame):
            return self._join(rows, self.alias(self.base), [(key, key) for key in rows.keys])
        if isinstance(rows, Given):
            return self._join(rows, self.alias(self.base), [])
        raise RuleError(f"{rows.name} is not part of this rule: say how it is reached")

    def _name(self, rows: Rows) -> str:
        return self.aliases.setdefault(id(rows), f"t{len(self.aliases)}")

    def _join(self, rows: Rows, from_alias: str, pairs: list[tuple[str, str]]) -> str:
        alias = self._name(rows)
        on = [f"{alias}.{SERVICE} = {from_alias}.{SERVICE}"]
        on += [f"{alias}.{quoted(there)} = {from_alias}.{quoted(here)}" for here, there in pairs]
        self.joins.append(f"LEFT JOIN {quoted(rows.name)} {alias} ON {' AND '.join(on)}")
        return alias

    def _from(self) -> str:
        first = self.aliases[id(self.base)]
        parts = [f"FROM {quoted(self.base.name)} {first}"]
        for rows in self.along:
            alias = self.aliases[id(rows)]
            same = "TRUE" if rows.name in SERVICELESS else f"{alias}.{SERVICE} = {first}.{SERVICE}"
            parts.append(f"JOIN {quoted(rows.name)} {alias} ON {same}")
        return " ".join([*parts, *self.joins])

    def _matching(self, asked: Matching) -> str:
        """Join, by the key of the base rows, how many of the asked rows match each."""
        if not isinstance(self.base, Records | Frame) or self.along:
            raise RuleError(f"any_of({asked.rows.name}) needs rows that have a key")
        inner = Query(self.base, (asked.rows,))
        keys = {key: self.base.column(key) for key in self.base.keys}
        alias = self._matched(inner.select(keys, asked.where), tuple(keys))
        if asked.name == "any_of":
            return f"({alias}.found IS NOT NULL)"
        return f"COALESCE({alias}.found, 0)"

    def _matched(self, found: str, keys: tuple[str, ...]) -> str:
        """Join the counted matches of each row, once however often they are asked for."""
        if found not in self._matchings:
            names = [SERVICE, *(quoted(key) for key in keys)]
            alias = f"m{len(self._matchings)}"
            own = self.aliases[id(self.base)]
            on = " AND ".join(f"{alias}.{name} = {own}.{name}" for name in names)
            group = ", ".join(names)
            self.joins.append(
                f"LEFT JOIN (SELECT {group}, count(*) AS found FROM ({found}) GROUP BY {group})"
                f" {alias} ON {on}"
            )
            self._matchings[found] = alias
        return self._matchings[found]
