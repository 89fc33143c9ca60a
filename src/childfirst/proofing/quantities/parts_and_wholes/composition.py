"""Which rows of one table make up a row of another, learnt from the columns where they do."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from functools import lru_cache
from itertools import combinations, permutations

from childfirst.proofing.phrases.stems import stems
from childfirst.proofing.quantities.parts_and_wholes.in_two_tables import Case, Composition
from childfirst.proofing.reading import Reading
from childfirst.proofing.tables.model import Content, Grid, Row, RowRole

MOST_ROWS = 13  # of a table whose rows may be parts: 8,192 ways to choose
MOST_GRIDS = 40
MOST_TRIES = 100_000  # choices of rows in one document
FEWEST_HITS_IN_ONE = 4  # the same where all columns are of one table
MOST_CHANCE = 0.05  # choices of rows that would fit as well without being parts
FEWEST_HITS = 3  # columns in which the parts must add up exactly before they are believed


def compositions(reading: Reading) -> list[Composition]:
    """Give, for each whole, the parts that most columns bear out."""
    tried: dict[tuple[str, frozenset[str]], Composition] = {}
    pairs = _pairs_of_tables(reading)
    tries = MOST_TRIES
    for first, second, columns in pairs:
        tries -= _try(first, second, columns, tried, tries)
    for first, second, columns in pairs:
        for composition in tried.values():
            _add_cases(composition, first, second, columns)
    best: dict[str, Composition] = {}
    for each in tried.values():
        known = best.get(each.whole)
        if _is_borne_out(each) and (known is None or each.hits > known.hits):
            best[each.whole] = each
    return list(best.values())


def _pairs_of_tables(reading: Reading) -> list[tuple[Grid, Grid, list[tuple[int, int]]]]:
    """Give each two tables that count the same, with their columns of the same periods."""
    grids = [grid for grid in reading.grids if grid.columns_of(Content.COUNT)][:MOST_GRIDS]
    return [
        (first, second, columns)
        for first, second in permutations(grids, 2)
        if (columns := list(_columns(first, second))) and _same_quantity(first, second, columns)
    ]


def _is_borne_out(tried: Composition) -> bool:
    """Say whether enough columns are exactly the sum, and so many not by chance."""
    tables = {case.whole.spot.block for case in tried.telling if case.holds}
    needed = FEWEST_HITS if len(tables) > 1 else FEWEST_HITS_IN_ONE
    often = tried.hits >= needed and tried.hits * 3 >= len(tried.telling) * 2
    return often and tried.chance <= MOST_CHANCE


def _same_quantity(first: Grid, second: Grid, columns: list[tuple[int, int]]) -> bool:
    """Say whether two tables count the same: a row of both has the same values in both."""
    mine = {_key(row.label): row for row in first.rows if _key(row.label)}
    for row in second.rows:
        other = mine.get(_key(row.label))
        if other is not None and all(
            other.values[a].number == row.values[b].number for a, b in columns
        ):
            return True
    return False


def _columns(first: Grid, second: Grid) -> Iterator[tuple[int, int]]:
    for a in first.columns_of(Content.COUNT):
        for b in second.columns_of(Content.COUNT):
            mine, other = first.columns[a].period, second.columns[b].period
            if mine is not None and other is not None and mine.same_as(other):
                yield a, b


def _try(
    first: Grid,
    second: Grid,
    columns: list[tuple[int, int]],
    tried: dict[tuple[str, frozenset[str]], Composition],
    tries: int,
) -> int:
    """Try every choice of rows of the second table as parts of each row of the first.

    Gives how many choices were tried; none where there would be more than `tries`.
    """
    rows = [row for row in second.parts() if _key(row.label)]
    names = {_key(row.label) for row in rows}
    wholes = [row for row in first.rows if _key(row.label) and _key(row.label) not in names]
    size = 2 ** len(rows) * len(wholes) if len(rows) <= MOST_ROWS else tries + 1
    if len(rows) < 2 or size > tries:
        return 0
    for row in wholes:
        sizes = [row.values[a].number for a, _ in columns]
        for parts in _adding_up(rows, [b for _, b in columns], sizes):
            key = (_key(row.label), frozenset(_key(part.label) for part in parts))
            tried.setdefault(key, Composition(*key, choices=size))
    return size


def _adding_up(
    rows: list[Row], columns: list[int], wholes: list[Decimal | None]
) -> Iterator[tuple[Row, ...]]:
    """Give the choices of rows that add up in half of the columns or more."""
    numbers = [[row.values[column].number or Decimal() for column in columns] for row in rows]
    known = [[row.values[column].known for column in columns] for row in rows]
    for count in range(2, len(rows) + 1):
        for chosen in combinations(range(len(rows)), count):
            hits = sum(
                bool(whole)
                and all(known[i][at] for i in chosen)
                and sum((numbers[i][at] for i in chosen), Decimal()) == whole
                for at, whole in enumerate(wholes)
            )
            if hits and hits * 2 >= len(columns):
                yield tuple(rows[i] for i in chosen)


def _add_cases(
    composition: Composition, first: Grid, second: Grid, pairs: list[tuple[int, int]]
) -> None:
    whole = next((row for row in first.rows if _key(row.label) == composition.whole), None)
    parts = [row for row in second.rows if _key(row.label) in composition.parts]
    if whole is None or len(parts) != len(composition.parts):
        return
    known = {case.whole.spot for case in composition.cases}
    for a, b in pairs:
        value = whole.values[a]
        if value.number is not None and value.spot not in known:
            cells = tuple(part.values[b] for part in parts)
            composition.cases.append(Case(value, cells, _adds_up(first, whole, a)))


def _adds_up(grid: Grid, whole: Row, column: int) -> bool:
    """Say whether a total is the sum of the other rows of its table."""
    cells = [row.values[column] for row in grid.listed()]
    total = sum((cell.number or Decimal() for cell in cells), Decimal())
    return whole.role is RowRole.TOTAL and len(cells) > 1 and total == whole.values[column].number


@lru_cache(maxsize=5_000)
def _key(label: str) -> str:
    return " ".join(sorted(stems(label)))
