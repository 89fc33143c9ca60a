"""A column of differences headed the other way round from its neighbours."""

from __future__ import annotations

from collections.abc import Iterator

from childfirst.proofing.findings import Finding
from childfirst.proofing.kinds import Example, Kind
from childfirst.proofing.reading import Reading
from childfirst.proofing.tables.columns_compared import comparison_of
from childfirst.proofing.tables.model import Content, Grid
from childfirst.proofing.wording import finding_in_heading

FAMILY = "comparison"


def find(reading: Reading) -> Iterator[Finding]:
    """Compare the order of the two periods in the headings of a table's differences."""
    for grid in reading.grids:
        columns = grid.columns_of(Content.CHANGE)
        order = {index: way for index in columns if (way := _way(grid, index))}
        forward = [index for index, way in order.items() if way > 0]
        backward = [index for index, way in order.items() if way < 0]
        if len(order) > 2 and len(forward) > len(backward):
            for index in backward:
                yield _finding(grid, index)


def _way(grid: Grid, index: int) -> int:
    """Give 1 where the heading names the later period first as it is counted, -1 where not."""
    compares = grid.columns[index].compares
    comparison = comparison_of(grid, index)
    later = grid.columns[comparison.later].period if comparison else None
    if compares is None or later is None:
        return 0
    return 1 if compares[0].could_be(later) else -1


def _finding(grid: Grid, index: int) -> Finding:
    column = grid.columns[index]
    other = next(c for c in grid.columns if c.compares and c is not column)
    words = (
        f"The values are the second period less the first; the other columns, such as "
        f"“{other.heading}”, name the period that is counted from first."
    )
    spot = grid.rows[0].values[index].spot
    return finding_in_heading(FAMILY, column, spot, "the two periods the other way round", words)


HEAD = "Need\tQ4\tChange Q4 and Q3\tQ3\tChange Q3 and Q2\tQ2\tChange Q1 and Q2\tQ1\n"
ROWS = "Housing\t9\t2\t7\t-1\t8\t3\t5\nDebt\t4\t-2\t6\t1\t5\t-1\t6\n"
KIND = Kind(
    name="headings of changes",
    family=FAMILY,
    claims="The headings of a table's differences name their periods in one order.",
    checks="Where most headings name them in one order, one in the other order is wrong.",
    find=find,
    examples=(
        Example(HEAD + ROWS, ((1, "inconsistent"),)),
        Example(HEAD.replace("Q1 and Q2", "Q2 and Q1") + ROWS, ()),
    ),
)
