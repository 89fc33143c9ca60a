"""Percentages of the row above, as in a table of stages of which each keeps part of the last."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise

from childfirst.proofing.as_printed.judging import judged
from childfirst.proofing.as_printed.printing import printed
from childfirst.proofing.findings import Finding, Verdict
from childfirst.proofing.kinds import Example, Kind
from childfirst.proofing.quantities.shares.other_bases import OF_THOSE
from childfirst.proofing.reading import Reading
from childfirst.proofing.tables.columns_beside import column_beside
from childfirst.proofing.tables.model import Content, Grid, Row
from childfirst.proofing.tables.operands import operand_of
from childfirst.proofing.tables.values import Value
from childfirst.proofing.wording import finding_in_cell

FAMILY = "percentage_of"
FEWEST = 3  # rows that must bear it out
ALL_BUT = 1
HUNDRED = Decimal(100)
LEAST = 10  # of a row: the shares of smaller numbers are met by chance


@dataclass(frozen=True)
class Stage:
    """A percentage, the number beside it and the number of the row above."""

    stated: Value
    part: Value
    whole: Value

    @property
    def share(self) -> Decimal:
        """Give the share of the row above, in per cent."""
        return (self.part.number or Decimal()) / (self.whole.number or Decimal(1)) * HUNDRED

    @property
    def tells(self) -> bool:
        """Say whether its numbers are large enough to be no chance."""
        part, whole = self.part.number or Decimal(), self.whole.number or Decimal()
        return LEAST <= part < whole

    @property
    def verdict(self) -> Verdict:
        """Judge the percentage as printed."""
        return judged(self.stated.number or Decimal(), self.share, self.stated.step)


def find(reading: Reading) -> Iterator[Finding]:
    """Check each column of percentages of which all but one follow from the row above.

    Rows that begin `Of those` are checked for themselves.
    """
    for grid in reading.grids:
        yield from _of_those(grid)
        for column in grid.columns_of(Content.PERCENT, Content.WORDS):
            counts = column_beside(grid, column, Content.COUNT, Content.MONEY)
            stages = _stages(grid, column, counts) if counts is not None else []
            fit = [each for each in stages if each.verdict is not Verdict.INCONSISTENT]
            telling = sum(each.tells for each in fit)
            if telling >= FEWEST and len(fit) >= len(stages) - ALL_BUT:
                yield from map(_finding, stages)


def _of_those(grid: Grid) -> Iterator[Finding]:
    """Check rows `Of those …` where most of their percentages are of the row above."""
    for above, row in pairwise(grid.parts()):
        if not OF_THOSE.match(row.label) or OF_THOSE.match(above.label):
            continue
        made = []
        for column in grid.columns_of(Content.PERCENT):
            counts = column_beside(grid, column, Content.COUNT, Content.MONEY)
            each = _stage(above, row, column, counts) if counts is not None else None
            made += [each] if each is not None else []
        fit = sum(each.verdict is not Verdict.INCONSISTENT for each in made)
        if fit * 2 > len(made) > 1:
            yield from map(_finding, made)


def _stages(grid: Grid, column: int, counts: int) -> list[Stage]:
    """Give the rows with a percentage below a row with as many or more."""
    pairs = pairwise(grid.parts())
    made = [_stage(above, row, column, counts) for above, row in pairs]
    return [each for each in made if each is not None and each.share <= HUNDRED]


def _stage(above: Row, row: Row, column: int, counts: int) -> Stage | None:
    stated, part, whole = row.values[column], row.values[counts], above.values[counts]
    known = stated.number is not None and part.number is not None and whole.number
    return Stage(stated, part, whole) if known else None


def _finding(stage: Stage) -> Finding:
    right = printed(stage.share, stage.stated.step, stage.stated.unit)
    verdict = stage.verdict
    return finding_in_cell(
        FAMILY,
        stage.stated,
        (operand_of(stage.part), operand_of(stage.whole)),
        right,
        verdict,
        f"{stage.part.text} of the {stage.whole.text} in the row above is {right}, "
        f"printed as {stage.stated.text}.",
        right,
    )


KIND = Kind(
    name="shares of the row above",
    family=FAMILY,
    claims="A percentage in a table of stages is the share that a row has of the row above.",
    checks=(
        "Three rows or more that count ten at the least, and all rows but one, must bear it out; "
        "then that one must, too. A row that begins “Of those” is held to the row above it where "
        "most of its percentages are."
    ),
    find=find,
    examples=(
        Example(
            "Stage\tNumber\t% of stage before\nReferred\t530\t-\nEligible\t477\t90\n"
            "Agreed\t391\t82\nStarted\t352\t90\nEnded\t247\t79",
            (
                (3, "consistent"),
                (4, "consistent"),
                (5, "consistent"),
                (6, "inconsistent"),
            ),
        ),
        Example(
            "Group\tQ1\t%\tQ2\t%\tQ3\t%\nWith a need\t5\t45.5%\t8\t50.0%\t8\t61.5%\n"
            "Of those, seen\t1\t20.0%\t5\t65.2%\t4\t50.0%\nAt the start\t0\t0%\t0\t0%\t1\t7.7%",
            ((3, "consistent"), (3, "inconsistent"), (3, "consistent")),
        ),
        Example("Area\tCases\t%\nEast\t90\t45\nWest\t60\t30\nNorth\t30\t15\nSouth\t20\t10", ()),
    ),
)
