"""Which other rows match each row, worked out for all questions about them in one pass.

"Is there any" and "how many" are counted beside a query and joined by the key of its rows,
never as correlated subqueries, which engines treat differently. Questions that bring the
same rows together in the same way are counted together, however many there are.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Protocol

from childfirst.language.expressions import Column, Condition, Expression, Operation
from childfirst.language.rows import Rows

MOST_WAYS = 4
"""In how many ways a pair may be of use for it to be worth asking beforehand."""


class Pairs(Protocol):
    """A query over two kinds of rows brought together."""

    def sql(self, expression: Expression) -> str:
        """Give an expression as SQL."""

    def source(self) -> str:
        """Give FROM and the joins of all that was mentioned."""


class Meeting:
    """Rows brought together in one way, and every condition that is asked of the pairs.

    `together` is the condition by which the rows meet.
    """

    def __init__(self, alias: str, pairs: Pairs, together: str) -> None:
        self.alias, self._pairs, self._together = alias, pairs, together
        self._parts: dict[str, str] = {}
        self._asked: list[tuple[str, ...]] = []

    def found(self, condition: list[Expression]) -> str:
        """Give the column that counts the pairs for which every part of a condition holds."""
        parts = tuple(sorted({self._part(part) for part in condition}))
        if parts not in self._asked:
            self._asked.append(parts)
        return f"{self.alias}.found_{self._asked.index(parts)}"

    def join(self, keys: list[str], own: str) -> str:
        """Join the counts to the rows called `own`, in the pairs as outside, by their keys."""
        group = ", ".join(keys)
        counts = f"SELECT {group}, {self._counts()} FROM ({self._rows(keys, own)}) GROUP BY {group}"
        on = " AND ".join(f"{self.alias}.{key} = {own}.{key}" for key in keys)
        return f"LEFT JOIN ({counts}) {self.alias} ON {on}"

    def _part(self, part: Expression) -> str:
        return self._parts.setdefault(self._pairs.sql(part), f"part_{len(self._parts)}")

    def _common(self) -> set[str]:
        """Name the parts that every condition has: only such pairs are looked at."""
        return set.intersection(*(set(parts) for parts in self._asked))

    def _counts(self) -> str:
        common = self._common()
        counts = []
        for number, parts in enumerate(self._asked):
            own = [part for part in parts if part not in common]
            chosen = f"CASE WHEN {' AND '.join(own)} THEN 1 END" if own else "*"
            counts.append(f"count({chosen}) AS found_{number}")
        return ", ".join(counts)

    def _wanted(self, common: set[str]) -> list[str]:
        """Give the condition that a pair is of use to any question, if a short one says so.

        Only parts that many questions have are looked at: typically that a state was in
        force on one of two days. The pairs left out are in none of the counts.
        """
        uses = Counter(part for parts in self._asked for part in parts if part not in common)
        often = {part for part, times in uses.items() if times * 4 >= len(self._asked)}
        wanted = {frozenset(often & set(parts)) for parts in self._asked}
        least = [one for one in wanted if not any(other < one for other in wanted)]
        if not all(least) or len(least) > MOST_WAYS:
            return []
        sql = {name: text for text, name in self._parts.items()}
        ways = sorted(" AND ".join(sql[part] for part in sorted(one)) for one in least)
        return [f"({' OR '.join(f'({way})' for way in ways)})"]

    def _rows(self, keys: list[str], own: str) -> str:
        common = self._common()
        columns = [f"{own}.{key} AS {key}" for key in keys]
        columns += [f"{sql} AS {name}" for sql, name in self._parts.items() if name not in common]
        where = [self._together, *(sql for sql, name in self._parts.items() if name in common)]
        where += self._wanted(common)
        return f"SELECT {', '.join(columns)} {self._pairs.source()} WHERE {' AND '.join(where)}"


def conjuncts(condition: Condition) -> Iterator[Expression]:
    """Give the parts of a condition that must all hold."""
    if isinstance(condition, Operation) and condition.name == "and":
        for part in condition.parts:
            yield from conjuncts(part)
    else:
        yield condition


def brings_together(part: Expression, one: Rows, other: Rows) -> bool:
    """Say whether a part sets a column of one kind of row equal to one of another."""
    if not isinstance(part, Operation) or part.name != "eq":
        return False
    rows = [each.rows for each in part.parts if isinstance(each, Column)]
    return len(rows) == 2 and {id(each) for each in rows} == {id(one), id(other)}
