"""Periods over columns: of a row of periods that follow each other, none stands there twice."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from itertools import pairwise

from childfirst.proofing.findings import Finding
from childfirst.proofing.kinds import Example, Kind
from childfirst.proofing.phrases.periods import Period
from childfirst.proofing.reading import Reading
from childfirst.proofing.tables.columns_compared import comparison_of
from childfirst.proofing.tables.headings import periods_in
from childfirst.proofing.tables.model import Column, Content, Grid, RowRole
from childfirst.proofing.wording import finding_in_heading

FAMILY = "comparison"
NUMBERS = (Content.COUNT, Content.MONEY, Content.RATE, Content.PERCENT)
PAIR, FEWEST = (
    2,
    3,
)  # columns of which two must follow each other before another is called out of turn
SURE = 2  # rows by which it is known what a column of differences compares
YEAR, QUARTER = 12, 3  # months
QUARTERS = 4  # of a year: more of them without a year are bound to come again
_Start = tuple[int, int, Column]  # when a column's period begins, its number, the column


def find(reading: Reading) -> Iterator[Finding]:
    """Look for periods that head two columns, and for differences from a column that is not."""
    for grid in reading.grids:
        twice = list(_twice(grid)) if _is_whole(grid) else []
        yield from twice or _absent(grid)


def _is_whole(grid: Grid) -> bool:
    """Say whether every row reaches as far as the columns do: none was read askew."""
    last = [row.values[-1].text for row in grid.rows if row.role is not RowRole.TITLE]
    return all(last) or not any(last)


def _twice(grid: Grid) -> Iterator[Finding]:
    """Find a heading that stands over two columns where another would go on in turn."""
    alike: dict[tuple[Content, int], list[_Start]] = defaultdict(list)
    for at, column in enumerate(grid.columns):
        if column.content in NUMBERS and column.period and periods_in(column.heading):
            start, long = _when(column.period)
            alike[column.content, long].append((start, at, column))
    told: set[str] = set()
    for (_, long), columns in alike.items():
        heads = Counter(column.heading for _, _, column in columns)
        again = {head for head, times in heads.items() if times > 1}
        if len(again) != 1 or again <= told or (long == 0 and len(columns) > QUARTERS):
            continue
        wrong = _out_of_turn([each for each in columns if each[2].heading in again], columns)
        if wrong is not None:
            told |= again
            words = f"“{wrong.heading}” heads two columns, and the period in turn heads none."
            yield _finding(grid, wrong, words)


def _when(period: Period) -> tuple[int, int]:
    """Give the month in which a period begins, and its months; a quarter may be of no year."""
    if period.first is None or period.last is None:
        return period.quarter * QUARTER, 0
    first, last = (day.year * YEAR + day.month for day in (period.first, period.last))
    return first, last - first + 1


def _out_of_turn(pair: list[_Start], columns: list[_Start]) -> Column | None:
    """Give the one of two columns of a heading without which the others follow each other.

    Two side by side at an edge may be of one heading that spans both.
    """
    if len(pair) != PAIR or len(columns) < FEWEST:
        return None
    apart = pair[1][1] - pair[0][1] > 1
    for each in pair:
        at = columns.index(each)
        starts = [start for start, _, _ in columns]
        before, after = starts[:at], starts[at + 1 :]
        if (before and after) or apart:
            steps = {b - a for a, b in pairwise((*before, _missing(before, after), *after))}
            if len(steps) == 1 and 0 not in steps:
                return each[2]
    return None


def _missing(before: list[int], after: list[int]) -> int:
    """Give what stands between starts of periods, or at their end, that all follow in one step."""
    if before and after:
        return (before[-1] + after[0]) // 2
    return 2 * before[-1] - before[-2] if before else 2 * after[0] - after[1]


def _absent(grid: Grid) -> Iterator[Finding]:
    """Find differences from a period that no column has, counted from another one that does."""
    for index in grid.columns_of(Content.CHANGE, Content.PERCENT_CHANGE):
        column, comparison = grid.columns[index], comparison_of(grid, index)
        if column.compares is None or comparison is None:
            continue
        pair = [grid.columns[each] for each in (comparison.later, comparison.earlier)]
        have = [each.period for each in pair if each.period is not None]
        absent = [p for p in column.compares if not _has(grid, p)]
        rows = [row for row in grid.rows if row.values[index].number is not None]
        if len(have) == len(pair) and len(absent) == 1 and len(rows) >= SURE:
            words = (
                f"It is counted from “{pair[0].heading}” and “{pair[1].heading}”; no column has "
                "the other period that its heading names."
            )
            yield _finding(grid, column, words)


def _has(grid: Grid, period: Period) -> bool:
    return any(column.period and period.could_be(column.period) for column in grid.columns)


def _finding(grid: Grid, column: Column, words: str) -> Finding:
    spot = grid.rows[0].values[grid.columns.index(column)].spot
    return finding_in_heading(FAMILY, column, spot, "another period", words)


ROWS = "Housing\t5\t8\t7\t9\nDebt\t6\t5\t6\t4\n"
CHANGED = (
    "Need\t2024/25 Q1\t2024/25 Q2\t2024/25 Q2 Change from {}\nHousing\t5\t8\t3\nDebt\t6\t5\t-1\n"
)
KIND = Kind(
    name="periods of columns",
    family=FAMILY,
    claims="Columns of periods that follow each other name each period once.",
    checks=(
        "A heading that stands over two columns is wrong where another period would make all "
        "follow in one step. A difference from a period that no column has is wrong where every "
        "row is counted from another column."
    ),
    find=find,
    examples=(
        Example(f"Need\tQ1\tQ2\tQ2\tQ4\n{ROWS}", ((1, "inconsistent"),)),
        Example(f"Need\tQ1\tQ2\tQ3\tQ4\n{ROWS}", ()),
        Example("Need\tQ4\tQ1\tQ2\tQ3\tQ4\nHousing\t5\t8\t7\t9\t4\nDebt\t6\t5\t6\t4\t4\n", ()),
        Example(CHANGED.format("Q4"), ((1, "inconsistent"),)),
    ),
)
