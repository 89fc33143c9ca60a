"""Percentage points in a column of percentages."""

from __future__ import annotations

import re
from collections.abc import Iterator

from childfirst.proofing.as_printed.printing import printed
from childfirst.proofing.findings import Finding, Verdict
from childfirst.proofing.kinds import Example, Kind
from childfirst.proofing.phrases.numbers import POINTS
from childfirst.proofing.reading import Reading
from childfirst.proofing.tables.headings import PERCENTS
from childfirst.proofing.tables.model import Content, Grid
from childfirst.proofing.tables.values import Value
from childfirst.proofing.wording import finding_in_cell

FAMILY = "percentage_of"
OF_POINTS = re.compile(r"\bpoints?\b|\bppt?s?\b")


def find(reading: Reading) -> Iterator[Finding]:
    """Report cells in points under a heading of per cent that is not one of changes."""
    for grid in reading.grids:
        for column in grid.columns_of(Content.PERCENT, Content.WORDS):
            if _is_of_shares(grid, column):
                for row in grid.rows:
                    if row.values[column].unit == POINTS:
                        yield _finding(row.values[column])


def _is_of_shares(grid: Grid, column: int) -> bool:
    """Say whether a heading announces per cent, nothing of points, and few cells are in points.

    A column in which most numbers are withheld is one of percentages by its heading alone.
    """
    heading = grid.columns[column].heading.lower()
    units = [row.values[column].unit for row in grid.rows if row.values[column].number is not None]
    loose = len(units) > 1 and units.count(POINTS) * 2 > len(units)
    return bool(PERCENTS.search(heading)) and not OF_POINTS.search(heading) and not loose


def _finding(stated: Value) -> Finding:
    right = printed(stated.number, stated.step, "%") if stated.number is not None else ""
    return finding_in_cell(
        FAMILY,
        stated,
        (),
        right,
        Verdict.INCONSISTENT,
        f"{stated.text} stands in a column of percentages. A share is so many per cent; "
        "percentage points are a difference between two shares.",
        right,
    )


KIND = Kind(
    name="units in columns",
    family=FAMILY,
    claims="What stands in a column of percentages is a percentage.",
    checks=(
        "A cell in percentage points is wrong under a heading of per cent, unless the heading "
        "is of a change or speaks of points, or most cells do."
    ),
    find=find,
    examples=(
        Example(
            "Placement\tChildren\t%\nHome\t30\t60.0%\nFoster care\t20\t40.0 percentage points",
            ((3, "inconsistent"),),
        ),
        Example(
            "Placement\t2022\t2023\t% change\nHome\t40%\t60%\t20 percentage points\n"
            "Foster care\t60%\t40%\t-20 percentage points",
            (),
        ),
        Example("Gap\tShare (percentage points)\nGirls\t4 points\nBoys\t6 points", ()),
    ),
)
