"""Columns of changes from one row to the next, as in a table with a row for each year."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise

from childfirst.proofing.as_printed.judging import judged
from childfirst.proofing.as_printed.printing import printed
from childfirst.proofing.findings import Finding, Verdict
from childfirst.proofing.kinds import Example, Kind
from childfirst.proofing.reading import Reading
from childfirst.proofing.tables.following import signed
from childfirst.proofing.tables.model import Content, Grid, Row
from childfirst.proofing.tables.operands import operand_of
from childfirst.proofing.tables.values import Value
from childfirst.proofing.wording import finding_in_cell

FAMILY = "change"
FEWEST = 3  # rows that must bear it out
FEWEST_NAMED = 2  # rows, where the heading says so
BESIDE = re.compile(
    r"\b(?:on|from|since|against|than)\b.*\b(?:before|previous|earlier|prior|last)\b"
)
OF_CHANGE = (Content.CHANGE, Content.PERCENT_CHANGE, Content.PERCENT)


@dataclass(frozen=True)
class Step:
    """A row with its change, and the numbers of it and of the row beside it."""

    stated: Value
    later: Value
    earlier: Value
    relative: bool

    @property
    def change(self) -> Decimal:
        """Give the change, in numbers or per cent."""
        new, old = self.later.number or Decimal(), self.earlier.number or Decimal()
        return (new - old) / old * 100 if self.relative and old else new - old

    @property
    def verdict(self) -> Verdict:
        """Judge the change as printed."""
        return judged(signed(self.stated), self.change, self.stated.step)


def find(reading: Reading) -> Iterator[Finding]:
    """Check every column of changes of which most follow from one row to the next."""
    for grid in reading.grids:
        for column in grid.columns_of(*OF_CHANGE):
            for counts in grid.columns_of(Content.COUNT, Content.MONEY):
                steps = _best(grid, column, counts)
                if steps:
                    yield from map(_finding, steps)
                    break


def _best(grid: Grid, column: int, counts: int) -> list[Step]:
    """Give the steps downwards or upwards if most of them hold, else none.

    Only rows of periods change from one to the next: groups of one period stand side by side.
    A heading such as `change on quarter before` says that the rows are periods.
    """
    named = bool(BESIDE.search(grid.columns[column].heading.lower()))
    rows = [row for row in grid.parts() if named or row.period is not None]
    ways = [_steps(rows, column, counts), _steps(rows[::-1], column, counts)]
    scored = [(sum(each.verdict is not Verdict.INCONSISTENT for each in w), w) for w in ways]
    right, steps = max(scored, key=lambda each: each[0])
    wrong = len(steps) - right
    if named and wrong <= 1 and right >= FEWEST_NAMED:
        return steps
    return steps if right >= FEWEST and right >= wrong * 3 else []


def _steps(rows: Sequence[Row], column: int, counts: int) -> list[Step]:
    made = []
    for above, row in pairwise(rows):
        stated, later, earlier = row.values[column], row.values[counts], above.values[counts]
        if stated.number is None or later.number is None or not earlier.number:
            continue
        relative = stated.unit == "%" or stated.text.endswith("%")
        made.append(Step(stated, later, earlier, relative))
    return made


def _finding(step: Step) -> Finding:
    right = printed(step.change, step.stated.step, "%" if step.relative else step.stated.unit)
    words = f"From {step.earlier.text} to {step.later.text} is {right}"
    verdict = step.verdict
    return finding_in_cell(
        FAMILY,
        step.stated,
        (operand_of(step.later), operand_of(step.earlier)),
        right,
        verdict,
        f"{words}, printed as {step.stated.text}.",
        right,
    )


KIND = Kind(
    name="changes from the row above",
    family=FAMILY,
    claims="A column of changes compares each row with the one above or below it.",
    checks=(
        "Three rows or more, and three in four, must bear it out; then the others must, too. Where "
        "the heading says what the change is from, all rows but one are enough."
    ),
    find=find,
    examples=(
        Example(
            "Year\tCohort\tChange on year before\n2019/20\t181\t-\n2020/21\t133\t-26.5%\n"
            "2021/22\t149\t+12.0%\n2022/23\t152\t+2.0%\n2023/24\t140\t-9.7%",
            ((3, "consistent"), (4, "consistent"), (5, "consistent"), (6, "inconsistent")),
        ),
        Example(
            "Quarter\tCalls\tChange on quarter before\nQ1\t842\t-\nQ2\t967\t+125\nQ3\t904\t-63\n"
            "Q4\t887\t-71",
            ((3, "consistent"), (4, "consistent"), (5, "inconsistent")),
        ),
        Example(
            "Group\tQ3\t% of all\tQ4\nUnder 5\t0\t0.0%\t1\n5 to 9\t0\t0.0%\t1\n"
            "10 to 14\t0\t0.0%\t1\n15 and over\t0\t0.0%\t0",
            (),  # groups, not years
        ),
    ),
)
