"""Columns that are worked out from two others, seen from the rows that bear it out."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from itertools import permutations
from math import log10

from childfirst.proofing.findings import Verdict
from childfirst.proofing.tables.column_rules import (
    CHANGE,
    EACH,
    RATE,
    RULES,
    SHARE,
    Rule,
)
from childfirst.proofing.tables.following import ALL, Relation
from childfirst.proofing.tables.headings import periods_in
from childfirst.proofing.tables.headings_that_name import names_both, names_whole
from childfirst.proofing.tables.model import Content, Grid, Row
from childfirst.proofing.tables.rounded_columns import place_of
from childfirst.proofing.tables.values import Holds, Value

ONE = Decimal(1)
USUAL = (Decimal(1_000), Decimal(10_000), Decimal(100_000))  # bases of rates, told in notes
FEWEST = 3  # rows that must bear a relation out
FEWEST_NAMED = 2  # rows, where the heading names the columns
MOST_COLUMNS = 16  # of numbers in a table that is searched: 240 pairs
MOST_ROWS_ASKED = 60  # of a longer table its first rows tell
SURE = 5.0  # powers of ten that are no chance, wherever more than half of the rows agree
HALF = 0.5
ENOUGH = 4.0  # powers of ten of figures that two rows must bear out where there are no three
LEAST_TELLING = 3  # steps: a smaller result is met by too many pairs of numbers


LEAST_SHARE = dict.fromkeys(RULES, 0.74) | {
    Content.PERCENT_CHANGE: 0.59,  # the heading says what the column is
    Content.CHANGE: 0.59,
}  # of the rows, more than which must bear a relation out


def relations(grid: Grid, column: int) -> list[Relation]:
    """Give the relations that most rows bear out for a column, all that do so equally well."""
    numbers = grid.columns_of(*RULES)
    if len(numbers) > MOST_COLUMNS or column not in numbers:
        return []
    scored: list[tuple[int, Relation]] = []
    based = grid.columns[column].base  # which says how the rate is worked out
    for each in _possible(grid, column, numbers):
        rows = grid.rows[:MOST_ROWS_ASKED]
        verdicts = [(row, verdict) for row in rows if (verdict := each.exact_verdict(row))]
        right = [row for row, verdict in verdicts if verdict is not Verdict.INCONSISTENT]
        told = [row for row in right if _tells(each, row)]
        figures = _figures(each, told)
        enough = len(told) >= FEWEST or (len(told) > 1 and figures >= ENOUGH)
        sure = ENOUGH if each.rule is RATE and based else SURE
        least = HALF if figures >= sure else LEAST_SHARE[grid.columns[column].content]
        most = len(right) > len(verdicts) * least
        if (enough and most) or _is_named(grid, each, len(told), len(verdicts)):
            scored.append((len(told), each))
    best = max((score for score, _ in scored), default=0)
    return [each for score, each in scored if score == best]


def _is_named(grid: Grid, relation: Relation, told: int, asked: int) -> bool:
    """Say whether a heading names what its column follows from, and all rows but one agree."""
    column, first, second = relation.column, relation.first, relation.second
    if second == ALL or told < max(asked - 1, 1) or asked < FEWEST_NAMED:
        return False
    if relation.rule is EACH:
        return names_both(grid, column, first, second)
    return relation.rule is SHARE and told > 1 and names_whole(grid, column, second)


def _possible(grid: Grid, column: int, numbers: list[int]) -> Iterator[Relation]:
    here = grid.columns[column]
    unsigned = not any(_shows_sign(row.values[column]) for row in grid.rows)
    for made, contents in RULES[here.content]:
        others = [i for i in grid.columns_of(*contents) if i != column and i in numbers]
        for first, second in permutations(others, 2):
            rounded_to = (place_of(grid, first), place_of(grid, second))
            for rule, base in _rates(here.base) if made is RATE else [(made, ONE)]:
                if _fits_in_time(rule, grid, column, first, second):
                    yield Relation(
                        column, first, second, rule, base, unsigned, rounded_to=rounded_to
                    )
        parts = tuple(index for index in others if not grid.columns[index].total)
        if made is SHARE and len(parts) > 1 and _fits_in_time(made, grid, column, *parts):
            yield from (Relation(column, n, ALL, made, ONE, unsigned, parts) for n in parts)


def _rates(base: Decimal | None) -> list[tuple[Rule, Decimal]]:
    """Give the ways to work out a rate: by the base of its heading, or by any that is usual."""
    return [(RATE, base)] if base else [(EACH, ONE), *((RATE, each) for each in USUAL)]


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
