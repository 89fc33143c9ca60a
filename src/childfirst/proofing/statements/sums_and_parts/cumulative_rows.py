"""Rows that add up another row as the year goes on: `cumulative in the year`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from itertools import accumulate

from childfirst.proofing.as_printed.printing import printed
from childfirst.proofing.findings import Finding, Verdict
from childfirst.proofing.kinds import Example, Kind
from childfirst.proofing.reading import Reading
from childfirst.proofing.tables.model import Content, Grid, Row, RowRole
from childfirst.proofing.tables.operands import operand_of
from childfirst.proofing.tables.turning import turned
from childfirst.proofing.tables.values import Value
from childfirst.proofing.wording import finding_in_cell

FAMILY = "sum"
CUMULATIVE = re.compile(r"\bcumulative\b|\brunning total\b|\bso far\b|\byear to date\b")
FEWEST = 2  # columns after the first that must add up


def find(reading: Reading) -> Iterator[Finding]:
    """Check each row, and each column, that is called cumulative against the one before it."""
    for grid in reading.grids:
        for sides in (grid, turned(grid)):
            for above, row in zip(sides.rows, sides.rows[1:], strict=False):
                if CUMULATIVE.search(row.label.lower()) and _is_added(above):
                    yield from _checked(sides, above, row)


def _is_added(row: Row) -> bool:
    return row.role is RowRole.PART and not CUMULATIVE.search(row.label.lower())


def _checked(grid: Grid, above: Row, row: Row) -> Iterator[Finding]:
    pairs = _pairs(grid, above, row)
    sums = list(accumulate(value.number or Decimal() for value, _ in pairs))
    right = [told.number == made for (_, told), made in zip(pairs, sums, strict=True)]
    fit = sum(right[1:])
    if fit >= FEWEST and fit >= len(right) - 2 and (right[0] or fit == len(right) - 1):
        for at in range(1, len(pairs)):
            yield _finding([value for value, _ in pairs[: at + 1]], pairs[at][1], sums[at])


def _pairs(grid: Grid, above: Row, row: Row) -> list[tuple[Value, Value]]:
    """Give the numbers of both rows up to the first column that either lacks, or a total."""
    found = []
    for index, column in enumerate(grid.columns):
        added, told = above.values[index], row.values[index]
        if added.number is None or told.number is None or column.total:
            break
        if column.content in (Content.COUNT, Content.MONEY):
            found.append((added, told))
    return found


def _finding(added: list[Value], told: Value, total: Decimal) -> Finding:
    right = printed(total, told.step, told.unit)
    adds = " + ".join(value.text for value in added)
    verdict = Verdict.CONSISTENT if told.number == total else Verdict.INCONSISTENT
    return finding_in_cell(
        FAMILY,
        told,
        tuple(map(operand_of, added)),
        right,
        verdict,
        f"{adds} = {right}, printed as {told.text}.",
        right,
    )


KIND = Kind(
    name="cumulative rows",
    family=FAMILY,
    claims="A row or column called cumulative adds up the one before it, period by period.",
    checks="Two sums or more, and all but one, must be right; then that one must, too.",
    find=find,
    examples=(
        Example(
            "Measure\tQ1\tQ2\tQ3\tQ4\nCalls\t14\t11\t16\t12\nCalls, cumulative\t14\t25\t14\t53",
            ((3, "consistent"), (3, "inconsistent"), (3, "consistent")),
        ),
        Example(
            "Month\tSpent\tCumulative\nApril\t30\t30\nMay\t25\t55\nJune\t40\t95\nJuly\t10\t150",
            ((3, "consistent"), (4, "consistent"), (5, "inconsistent")),
        ),
    ),
)
