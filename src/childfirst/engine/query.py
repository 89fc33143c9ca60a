"""One SELECT: gives rows their aliases and brings in whatever its expressions mention.

Rows that an expression mentions are found by following a reference (`offences.child`)
or, for a frame, by the columns that are its key. "Is there any" and "how many" are
worked out beside the query (`matching`).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from childfirst.engine.matching import Meeting, brings_together, conjuncts
from childfirst.engine.operations import SERVICE, literal_sql, operation_sql, quoted
from childfirst.language.errors import RuleError
from childfirst.language.expressions import Column, Condition, Expression, Literal, Operation
from childfirst.language.frames import Frame
from childfirst.language.questions import Matching
from childfirst.language.rows import Given, Records, Related, Rows

SERVICELESS = ("periods", "period_parts")


class Query:
    """A SELECT over `base`, with `along` brought in where conditions hold."""

    def __init__(self, base: Rows, along: tuple[Rows, ...] = ()) -> None:
        self.base, self.along = base, along
        self.aliases: dict[int, str] = {}
        self.joins: list[str] = []
        self._pairs: dict[tuple[int, str], Meeting] = {}
        for rows in (base, *along):
            self._name(rows)

    def select(self, columns: Mapping[str, Expression], where: Condition) -> str:
        """Give the SELECT of named expressions, the service first."""
        return self.select_sql({name: self.sql(value) for name, value in columns.items()}, where)

    def select_sql(self, columns: Mapping[str, str], where: Condition) -> str:
        """Give the SELECT of named expressions that are SQL of this query already."""
        chosen = [f"{self.alias(self.base)}.{SERVICE} AS {SERVICE}"]
        chosen += [f"{value} AS {quoted(name)}" for name, value in columns.items()]
        condition = self.sql(where)
        return f"SELECT {', '.join(chosen)} {self.source()} WHERE {condition}"

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

    def source(self) -> str:
        """Bring rows together in an order that is good as it stands: what has no service last."""
        first = self.aliases[id(self.base)]
        parts, last = [f"FROM {quoted(self.base.name)} {first}"], []
        for rows in self.along:
            join = f"JOIN {quoted(rows.name)} {self.aliases[id(rows)]} ON"
            if rows.name in SERVICELESS:
                last.append(f"{join} TRUE")
            else:
                parts.append(f"{join} {self.aliases[id(rows)]}.{SERVICE} = {first}.{SERVICE}")
        return " ".join([*parts, *self.joins, *self._meetings(), *last])

    def _matching(self, asked: Matching) -> str:
        """Say of each base row whether, or how often, asked rows match it."""
        if not isinstance(self.base, Records | Frame) or self.along:
            raise RuleError(f"any_of({asked.rows.name}) needs rows that have a key")
        meets: list[Expression] = []
        others: list[Expression] = []
        for part in conjuncts(asked.where):
            (meets if brings_together(part, self.base, asked.rows) else others).append(part)
        found = self._meeting(asked.rows, meets).found(others)
        if asked.name == "any_of":
            return f"(COALESCE({found}, 0) > 0)"
        return f"COALESCE({found}, 0)"

    def _meeting(self, rows: Rows, meets: list[Expression]) -> Meeting:
        """Give the place where pairs of base rows and others are counted, one for each way."""
        pairs = Query(self.base, (rows,))
        together = " AND ".join(pairs.sql(part) for part in meets) or "TRUE"
        way = (id(rows), together)
        if way not in self._pairs:
            self._pairs[way] = Meeting(f"m{len(self._pairs)}", pairs, together)
        return self._pairs[way]

    def _meetings(self) -> Iterator[str]:
        """Join the counts of every meeting of rows."""
        if self._pairs:
            own = self.aliases[id(self.base)]
            keys = [SERVICE, *(quoted(key) for key in self.base.keys)]
            yield from (meeting.join(keys, own) for meeting in self._pairs.values())
