"""Columns of differences and arrows against the two periods they compare."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from childfirst.proofing.findings import Finding
from childfirst.proofing.kinds import Example, Kind
from childfirst.proofing.quantities.changes.cells_of_changes import (
    FAMILY,
    arrow_beside_change_judged,
    cell_of_changes_judged,
)
from childfirst.proofing.reading import Reading
from childfirst.proofing.tables.columns_compared import (
    Comparison,
    comparison_of,
    headings_are_right,
)
from childfirst.proofing.tables.model import Content, Grid, RowRole
from childfirst.proofing.tables.values import Holds, Value

ROWS = (RowRole.PART, RowRole.TOTAL)


def find(reading: Reading) -> Iterator[Finding]:
    """Check every column of changes whose two columns are known."""
    trusted = headings_are_right(reading.grids)
    for grid in reading.grids:
        for column in grid.columns_of(Content.CHANGE, Content.PERCENT_CHANGE):
            comparison = comparison_of(grid, column, trusted=trusted)
            if _is_of_arrows(grid, column) and _is_of_changes(grid, column - 1):
                yield from _arrows(grid, column)
            elif comparison is not None:
                yield from _column(grid, column, comparison)


def _column(grid: Grid, column: int, comparison: Comparison) -> Iterator[Finding]:
    units = Counter(row.values[column].unit for row in grid.rows if row.values[column].text)
    unit = units.most_common(1)[0][0] if units else ""
    for row in grid.rows:
        later, earlier = row.values[comparison.later], row.values[comparison.earlier]
        if row.role in ROWS and _known(later) and _known(earlier):
            stated = row.values[column]
            yield from cell_of_changes_judged(stated, later, earlier, comparison, unit)


def _is_of_arrows(grid: Grid, column: int) -> bool:
    cells = [row.values[column] for row in grid.rows if row.values[column].text]
    return all(cell.number is None for cell in cells)


def _is_of_changes(grid: Grid, column: int) -> bool:
    changes = grid.columns_of(Content.CHANGE, Content.PERCENT_CHANGE)
    return column in changes and not _is_of_arrows(grid, column)


def _arrows(grid: Grid, column: int) -> Iterator[Finding]:
    """Check a column of arrows against the changes before it, whatever those are from."""
    for row in grid.rows:
        change, stated = row.values[column - 1], row.values[column]
        if change.number is not None and stated.arrow is not None:
            yield arrow_beside_change_judged(stated, change)


def _known(value: Value) -> bool:
    return value.number is not None or value.holds is Holds.NOTHING


KIND = Kind(
    name="changes in tables",
    family=FAMILY,
    claims="A column of differences is one column less another; arrows and signs agree with it.",
    checks=(
        "The two columns are those whose periods the heading names, else those beside it; the "
        "direction is the one in which most rows hold. A blank cell is taken for nought where "
        "that fits and proves nothing where it does not."
    ),
    find=find,
    examples=(
        Example(
            "Plea\tQ2\tDifference between Q2 and Q1\tQ1\nGuilty\t14\t↑ 4\t10\n"
            "Not guilty\t6\t↓ -3\t9\nNone entered\t5\t↑ 2\t7",
            ((2, "consistent"), (3, "consistent"), (4, "inconsistent")),
        ),
        Example(
            "Post\t2022/23 £\t2023/24 £\tVariance £\nManager\t£52,000\t£54,500\t£2,500\n"
            "Officer\t£38,100\t£39,000\t£1,900\nClerk\t£21,000\t£20,500\t-£500",
            ((2, "consistent"), (3, "inconsistent"), (4, "consistent")),
        ),
        Example(
            "Year\tAsh\tElm\tBoth\tChange on year before\tDirection\n2022\t41\t30\t71\t-\t-\n"
            "2023\t34\t27\t61\t-10\t↓\n2024\t37\t24\t61\t0\t↑",
            ((3, "consistent"), (4, "inconsistent")),
        ),
        Example(
            "Gender\tQ4\tChange from Q3\tQ3\nBoys\t20\t→\t20\nGirls\t8\t↓\t6\nNot known\t1\t↓\t3",
            ((2, "consistent"), (3, "inconsistent"), (4, "consistent")),
        ),
    ),
)
