"""Columns that are worked out from two others, seen from the rows that bear it out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import permutations
from math import log10

from childfirst.proofing.findings import Verdict
from childfirst.proofing.leeway import may_follow
from childfirst.proofing.phrases.numbers import POINTS
from childfirst.proofing.rounding import judged
from childfirst.proofing.tables.alike import place_of
from childfirst.proofing.tables.column_rules import CHANGE, DIFFERENCE, RATE, RULES, SHARE, Rule
from childfirst.proofing.tables.headings import base_of, periods_in
from childfirst.proofing.tables.model import Content, Grid, Row, RowRole
from childfirst.proofing.tables.values import Holds, Value

FEWEST = 3  # rows that must bear a relation out
MOST_COLUMNS = 16  # of numbers in a table that is searched: 240 pairs
MOST_ROWS_ASKED = 60  # of a longer table its first rows tell
PLAIN = (RowRole.PART, RowRole.TOTAL)
ENOUGH = 4.0  # powers of ten of figures that two rows must bear out where there are no three
ALL = -1  # stands for the sum of a row's numbers
LEAST_TELLING = 3  # steps: a smaller result is met by too many pairs of numbers


LEAST_SHARE = dict.fromkeys(RULES, 0.75) | {
    Content.PERCENT_CHANGE: 0.6,  # the heading says what the column is
    Content.CHANGE: 0.6,
}  # of the rows that must bear a relation out


@dataclass(frozen=True, slots=True)
class Relation:
    """A column with the two that it follows from; `unsigned` where it prints only sizes."""

    column: int
    first: int
    second: int
    rule: Rule
    base: Decimal
    unsigned: bool
    among: tuple[int, ...] = ()
    rounded_to: tuple[Decimal, Decimal] = (Decimal(), Decimal())

    def exact(self, row: Row) -> Decimal | None:
        """Give what the row's numbers make; None where they make nothing."""
        first, second = row.values[self.first].number, self.second_of(row).number
        if first is None or second is None:
            return None
        base = base_of(row.words) if self.rule is SHARE else None
        return (
            RATE.result(first, second, base) if base else self.rule.result(first, second, self.base)
        )

    def second_of(self, row: Row) -> Value:
        """Give the second number: of its column, or the sum of all numbers of the row."""
        if self.second != ALL:
            return row.values[self.second]
        parts = [row.values[index] for index in self.among]
        total = sum((part.number or Decimal() for part in parts), Decimal())
        quote = " + ".join(part.text for part in parts)
        known = total if all(part.known for part in parts) else None
        return replace(parts[0], number=known, text=quote)

    def verdict(self, row: Row) -> Verdict | None:
        """Judge the row's number, by what rounded numbers allow; None where there is nothing."""
        verdict = self.exact_verdict(row)
        soft = verdict is Verdict.INCONSISTENT and self._may_follow(row)
        return Verdict.ROUNDING if soft else verdict

    def exact_verdict(self, row: Row) -> Verdict | None:
        """Judge the row's number by the others as printed; None where there is nothing to judge."""
        stated, exact = row.values[self.column], self.exact(row)
        if row.role not in PLAIN or stated.number is None or exact is None:
            return None
        if stated.contradicts_itself or (self.rule is SHARE and stated.unit == POINTS):
            return None  # which is wrong by itself: see arrows and words, units in columns
        told = signed(stated)
        if self.unsigned:
            told, exact = abs(told), abs(exact)
        verdict = judged(told, exact, stated.step)
        if verdict is Verdict.INCONSISTENT and abs(told - exact) <= self._slack(row):
            return Verdict.ROUNDING
        return verdict

    def _may_follow(self, row: Row) -> bool:
        """Say whether the number follows from such as the two are when they are not rounded."""
        first, second = row.values[self.first], self.second_of(row)
        if self.rule is DIFFERENCE or first.number is None or second.number is None:
            return False
        told = signed(row.values[self.column])
        steps = [value.step if value.step < 1 else Decimal() for value in (first, second)]
        rounded_to = [max(pair) for pair in zip(steps, self.rounded_to, strict=True)]

        def made(one: Decimal, other: Decimal) -> Decimal | None:
            found = self.rule.result(one, other, self.base)
            return abs(found) if found is not None and self.unsigned else found

        stated = (abs(told) if self.unsigned else told, row.values[self.column].step)
        return may_follow(stated, made, (first.number, second.number), rounded_to)

    def _slack(self, row: Row) -> Decimal:
        """Give how far a difference of rounded numbers may be off."""
        if self.rule is not DIFFERENCE:
            return Decimal()
        steps = [row.values[self.first].step, self.second_of(row).step]
        return sum((step for step in steps if step < 1), Decimal()) / 2


def signed(value: Value) -> Decimal:
    """Give a number as printed; an arrow down before one without a sign makes it a fall."""
    number = value.number or Decimal()
    return -number if value.arrow == -1 and number > 0 and not value.worded else number


def relations(grid: Grid, column: int) -> list[Relation]:
    """Give the relations that most rows bear out for a column, all that do so equally well."""
    numbers = grid.columns_of(*RULES)
    if len(numbers) > MOST_COLUMNS or column not in numbers:
        return []
    scored: list[tuple[int, Relation]] = []
    for each in _possible(grid, column, numbers):
        rows = grid.rows[:MOST_ROWS_ASKED]
        verdicts = [(row, verdict) for row in rows if (verdict := each.exact_verdict(row))]
        right = [row for row, verdict in verdicts if verdict is not Verdict.INCONSISTENT]
        told = [row for row in right if _tells(each, row)]
        telling = len(told)
        enough = telling >= FEWEST or (telling > 1 and _figures(each, told) >= ENOUGH)
        if enough and len(right) >= len(verdicts) * LEAST_SHARE[grid.columns[column].content]:
            scored.append((telling, each))
    best = max((score for score, _ in scored), default=0)
    return [each for score, each in scored if score == best]


def _possible(grid: Grid, column: int, numbers: list[int]) -> Iterator[Relation]:
    here = grid.columns[column]
    base = here.base or Decimal(1)
    unsigned = not any(_shows_sign(row.values[column]) for row in grid.rows)
    for rule, contents in RULES[here.content]:
        others = [i for i in grid.columns_of(*contents) if i != column and i in numbers]
        for first, second in permutations(others, 2):
            if _fits_in_time(rule, grid, column, first, second):
                rounded_to = (place_of(grid, first), place_of(grid, second))
                yield Relation(column, first, second, rule, base, unsigned, rounded_to=rounded_to)
        parts = tuple(index for index in others if not grid.columns[index].total)
        if rule is SHARE and len(parts) > 1:
            yield from (Relation(column, n, ALL, rule, base, unsigned, parts) for n in parts)


def _fits_in_time(rule: Rule, grid: Grid, *columns: int) -> bool:
    """Say whether the periods of columns allow that the first follows from the others.

    A share is of its own period, and a change between periods is headed by none or by two. A
    heading such as `2023 as % of 2022` names two.
    """
    named = len(periods_in(grid.columns[columns[0]].heading))
    if rule is SHARE:
        periods = [period for index in columns if (period := grid.columns[index].period)]
        return named > 1 or all(period.same_as(periods[0]) for period in periods)
    changes = rule is CHANGE and grid.columns[columns[0]].content is Content.PERCENT
    return not (changes and named == 1)


def _tells(relation: Relation, row: Row) -> bool:
    """Say whether the row's result is large enough, and no copy of one of its sources."""
    exact, stated = relation.exact(row), row.values[relation.column]
    sources = {row.values[relation.first].number, relation.second_of(row).number}
    large = exact is not None and abs(exact) >= stated.step * LEAST_TELLING
    return large and stated.number not in sources


def _figures(relation: Relation, rows: list[Row]) -> float:
    """Give how many figures some rows bear out: what that would be by chance, as a power of ten."""
    exact = [(relation.exact(row), row.values[relation.column].step) for row in rows]
    return sum(log10(abs(value) / step) for value, step in exact if value and step)


def _shows_sign(value: Value) -> bool:
    return value.arrow is not None or (value.number or Decimal()) < 0 or value.holds is Holds.CHANGE
