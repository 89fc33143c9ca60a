"""Percentages in a table beside the numbers they are shares of."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from childfirst.proofing.as_printed.judging import judged
from childfirst.proofing.as_printed.leeway import may_follow
from childfirst.proofing.as_printed.printing import printed
from childfirst.proofing.findings import Finding, Operand, Verdict
from childfirst.proofing.kinds import Example, Kind
from childfirst.proofing.phrases.numbers import POINTS
from childfirst.proofing.quantities.shares.other_bases import rows_of_other_bases
from childfirst.proofing.reading import Reading
from childfirst.proofing.tables.columns_beside import base_beside, column_beside
from childfirst.proofing.tables.headings import base_of
from childfirst.proofing.tables.model import Content, Grid, Row, RowRole
from childfirst.proofing.tables.operands import operand_of
from childfirst.proofing.tables.rounded_columns import place_of
from childfirst.proofing.tables.values import Value
from childfirst.proofing.tables.wholes_of_columns import wholes_of
from childfirst.proofing.wording import finding_in_cell

FAMILY = "percentage_of"
FEWEST_THAT_FIT = 2
FEWEST_UNPRINTED = 3  # rows with a share before their sum is taken for their whole


def find(reading: Reading) -> Iterator[Finding]:
    """Check each column of percentages against the column of numbers beside it."""
    for grid in reading.grids:
        for column in grid.columns_of(Content.PERCENT):
            base = base_beside(grid, column)
            by_row = list(_by_row(grid, column, *base)) if base is not None else []
            counts = column_beside(grid, column, Content.COUNT, Content.MONEY)
            if by_row or counts is None:
                yield from by_row
            else:
                yield from _column(reading, grid, column, counts)


def _by_row(grid: Grid, column: int, counts: int, base: int) -> Iterator[Finding]:
    """Check shares of a whole that each row names in a column of its own."""
    checked = []
    for row in grid.rows:
        whole = row.values[base]
        if row.role in (RowRole.PART, RowRole.TOTAL) and whole.number:
            made = _share(row, column, counts, operand_of(whole), place_of(grid, counts))
            checked += [made] if made is not None else []
    fit = sum(finding.verdict is not Verdict.INCONSISTENT for finding in checked)
    if fit and fit * 2 >= len(checked):
        yield from checked


def _column(reading: Reading, grid: Grid, column: int, counts: int) -> Iterator[Finding]:
    """Check a column once it is clear that its percentages are shares of one whole."""
    other = rows_of_other_bases(reading, grid)
    rows = [row for row in grid.rows if row.role in (RowRole.PART, RowRole.TOTAL)]
    rows = [row for row in rows if row.label not in other]
    place = place_of(grid, counts)
    words = reading.titles(grid), reading.lead_in(grid)
    for whole, guessed in wholes_of(grid, column, counts, *words):
        parts = [row for row in rows if row.role is RowRole.PART or not guessed]
        checked = [made for row in parts if (made := _share(row, column, counts, whole, place))]
        if _fits([made for made in checked if made.operands[0].value], guessed):
            yield from checked
            return


def _fits(telling: list[Finding], guessed: bool) -> bool:
    """Say whether most percentages are shares of a whole, or nearly all of one that is guessed."""
    fit = sum(finding.verdict is not Verdict.INCONSISTENT for finding in telling)
    if guessed:
        return len(telling) >= FEWEST_UNPRINTED and fit + 1 >= len(telling)
    few = len(telling) <= FEWEST_THAT_FIT
    return bool(fit) and fit * 2 >= len(telling) and (fit >= FEWEST_THAT_FIT or few)


def _share(row: Row, column: int, counts: int, whole: Operand, place: Decimal) -> Finding | None:
    """Judge a share; `place` is what the numbers are rounded to."""
    stated, part = row.values[column], row.values[counts]
    if stated.unit == POINTS or base_of(row.words) is not None:
        return None  # which is no share: see units in columns, and rates
    if stated.number is None or part.number is None:
        return None
    share = part.number / whole.value * 100
    verdict = judged(stated.number, share, stated.step)
    if verdict is Verdict.INCONSISTENT and may_follow(
        (stated.number, stated.step),
        lambda one, of: one / of * 100 if of else None,
        (part.number, whole.value),
        (place, place),
    ):
        verdict = Verdict.ROUNDING
    return _finding(stated, part, whole, share, verdict)


def _finding(
    stated: Value, part: Value, whole: Operand, share: Decimal, verdict: Verdict
) -> Finding:
    right = printed(share, stated.step, "%")
    exact = printed(share, Decimal("0.01"), "%")
    return finding_in_cell(
        FAMILY,
        stated,
        (operand_of(part), whole),
        right,
        verdict,
        f"{part.text} of {printed(whole.value)} is {exact}, printed as {stated.text}.",
        right,
    )


KIND = Kind(
    name="shares in tables",
    family=FAMILY,
    claims="A percentage in a table is the share that the number beside it has of the total.",
    checks=(
        "The number is divided by the total of its column, printed or, where that fits better, "
        "added up. A column is judged only where most of its percentages are such shares, and a "
        "row is left alone of which the text says that its percentage is of something else."
    ),
    find=find,
    examples=(
        Example(
            "Placement\tChildren\t%\nHome\t30\t60.0%\nFoster care\t15\t30.0%\n"
            "Residential\t5\t12.0%\nTotal\t50\t100%",
            ((2, "consistent"), (3, "consistent"), (4, "inconsistent"), (5, "consistent")),
        ),
        Example(
            "Placement\tChildren\t%\nHome\t30\t60.0%\nFoster care\t12\t24.0%\n"
            "Hostel\t3\t6.0%\nResidential\t5\t10.0%\nTotal\t55\t100%",
            tuple((line, "consistent") for line in (2, 3, 4, 5)),
        ),
        Example("Area\tChildren\tRate %\nEast\t12\t41.2%\nWest\t7\t38.8%", ()),
    ),
)
