"""Cells that say `rise` or `fall` beside the numbers of two periods."""

from __future__ import annotations

from collections.abc import Iterator

from childfirst.proofing.findings import Finding, Verdict
from childfirst.proofing.kinds import Example, Kind
from childfirst.proofing.reading import Reading
from childfirst.proofing.tables.columns_compared import COMPARED, comparison_of
from childfirst.proofing.tables.model import Content, Grid, Row, RowRole
from childfirst.proofing.tables.operands import operand_of
from childfirst.proofing.tables.values import TOLD, Value
from childfirst.proofing.wording import finding_in_cell

FAMILY = "trend_word"
ROWS = (RowRole.PART, RowRole.TOTAL)
PERIODS = 2
Pair = tuple[Value, Value]


def find(reading: Reading) -> Iterator[Finding]:
    """Check the words of columns of changes that no two columns are known for."""
    for grid in reading.grids:
        between = _between(grid)
        for column in grid.columns_of(Content.CHANGE, Content.PERCENT_CHANGE) if between else ():
            if comparison_of(grid, column) is None:
                yield from _column(grid, column, between)


def _between(grid: Grid) -> list[tuple[int, int]]:
    """Give the columns of the earlier period, each with its like of the later one."""
    by_day: dict[object, list[int]] = {}
    for index in grid.columns_of(*COMPARED):
        period = grid.columns[index].period
        if period is not None and period.dated:
            by_day.setdefault((period.first, period.last), []).append(index)
    if len(by_day) != PERIODS:
        return []
    earlier, later = (by_day[day] for day in sorted(by_day, key=str))
    contents = [[grid.columns[i].content for i in columns] for columns in (earlier, later)]
    return list(zip(earlier, later, strict=True)) if contents[0] == contents[1] else []


def _column(grid: Grid, column: int, between: list[tuple[int, int]]) -> Iterator[Finding]:
    """Give the findings of a column, unless it says the contrary of most of its rows."""
    made = [found for row in grid.rows if (found := _row(row, column, between)) is not None]
    wrong = sum(each.verdict is Verdict.INCONSISTENT for each in made)
    if wrong == 1 or wrong * 2 <= len(made):
        yield from made


def _row(row: Row, column: int, between: list[tuple[int, int]]) -> Finding | None:
    """Check a word where all the numbers of its row move one way."""
    stated = row.values[column]
    pairs = [(row.values[old], row.values[new]) for old, new in between]
    known = [pair for pair in pairs if all(each.number is not None for each in pair)]
    ways = {_way(pair) for pair in known}
    if row.role not in ROWS or stated.text.lower() not in TOLD or len(ways) != 1 or 0 in ways:
        return None
    return _finding(stated, known, ways.pop())


def _way(pair: Pair) -> int:
    old, new = (each.number or 0 for each in pair)
    return (new > old) - (new < old)


def _finding(stated: Value, pairs: list[Pair], way: int) -> Finding:
    moved = " and ".join(f"from {old.text} to {new.text}" for old, new in pairs)
    right = "up" if way > 0 else "down"
    verdict = Verdict.CONSISTENT if stated.arrow == way else Verdict.INCONSISTENT
    return finding_in_cell(
        FAMILY,
        stated,
        tuple(operand_of(each) for pair in pairs for each in pair),
        right,
        verdict,
        f"The row goes {moved}, which is {right}.",
        right,
    )


TABLE = (
    "Area\t2022 Cases\t2022 Rate per 1,000\t2023 Cases\t2023 Rate per 1,000\tChange\n"
    "Ash\t310\t3.1\t290\t2.9\tfall\nBirch\t412\t5.2\t455\t5.7\t{}\n"
)
KIND = Kind(
    name="words of change",
    family=FAMILY,
    claims="A cell says rise or fall, and the numbers of its row go that way.",
    checks=(
        "In a table of two periods, where all the numbers of a row rose or all fell. A column "
        "that says the contrary of most rows may be about something else."
    ),
    find=find,
    examples=(
        Example(TABLE.format("rise"), ((2, "consistent"), (3, "consistent"))),
        Example(TABLE.format("fall"), ((2, "consistent"), (3, "inconsistent"))),
        Example(TABLE.format("target met"), ((2, "consistent"),)),
    ),
)
