"""Columns of differences and arrows against the two periods they compare."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from childfirst.proofing.findings import Finding, Operand, Verdict
from childfirst.proofing.kinds import Example, Kind
from childfirst.proofing.phrases.numbers import PERCENT, POINTS
from childfirst.proofing.reading import Reading
from childfirst.proofing.rounding import change_told, judged, printed
from childfirst.proofing.tables.changes import Comparison, comparison_of, headings_are_right
from childfirst.proofing.tables.model import Content, Grid, RowRole
from childfirst.proofing.tables.pairs import operand_of
from childfirst.proofing.tables.values import Holds, Value
from childfirst.proofing.wording import finding_in_cell

FAMILY, ARROW_FAMILY = "change", "trend_word"
SIGNS = {1: "↑", -1: "↓", 0: "→"}
ROWS = (RowRole.PART, RowRole.TOTAL)


def find(reading: Reading) -> Iterator[Finding]:
    """Check every column of changes whose two columns are known."""
    trusted = headings_are_right(reading.grids)
    for grid in reading.grids:
        for column in grid.columns_of(Content.CHANGE, Content.PERCENT_CHANGE):
            comparison = comparison_of(grid, column, trusted=trusted)
            if comparison is not None:
                yield from _column(grid, column, comparison)


def _column(grid: Grid, column: int, comparison: Comparison) -> Iterator[Finding]:
    units = Counter(row.values[column].unit for row in grid.rows if row.values[column].text)
    unit = units.most_common(1)[0][0] if units else ""
    for row in grid.rows:
        later, earlier = row.values[comparison.later], row.values[comparison.earlier]
        if row.role in ROWS and _known(later) and _known(earlier):
            yield from _cell(row.values[column], later, earlier, comparison, unit)


def _known(value: Value) -> bool:
    return value.number is not None or value.holds is Holds.NOTHING


def _has_unit(stated: Value, unit: str) -> bool:
    """Say whether a cell tells its own unit: points, or none where the others are per cent."""
    return stated.unit == POINTS or unit == PERCENT


def _cell(
    stated: Value, later: Value, earlier: Value, comparison: Comparison, unit: str
) -> Iterator[Finding]:
    """Check a cell of changes; `unit` is that of most cells of its column."""
    if later.number is None and earlier.number is None:
        return
    if comparison.relative and stated.unit != PERCENT and _has_unit(stated, unit):
        comparison = replace(comparison, relative=False)  # points, or numbers too small for shares
    change = comparison.change(later, earlier)
    if change is None:
        return
    operands = (operand_of(later), operand_of(earlier))
    if stated.number is not None:
        size = _signed(stated)
        verdict = judged(size, change, stated.step)
        opposite = judged(-size, change, stated.step) is Verdict.CONSISTENT
        if verdict is Verdict.INCONSISTENT and opposite and comparison.unsigned:
            verdict = Verdict.CONSISTENT
        if not _blank_is_doubtful(verdict, later, earlier):
            yield _difference(stated, operands, change, verdict, comparison)
    elif stated.arrow is not None:
        sign = (change > 0) - (change < 0)
        verdict = Verdict.CONSISTENT if sign == stated.arrow else Verdict.INCONSISTENT
        if not _blank_is_doubtful(verdict, later, earlier):
            yield _arrow(stated, operands, change, sign, verdict)


def _signed(stated: Value) -> Decimal:
    """Give the change as printed; an arrow down before a number without a sign makes it a fall."""
    number = stated.number or Decimal()
    return -number if stated.arrow == -1 and number > 0 and not stated.worded else number


def _blank_is_doubtful(verdict: Verdict, later: Value, earlier: Value) -> bool:
    """Say whether nothing can be concluded because a blank may not have meant nought."""
    blank = later.number is None or earlier.number is None
    return blank and verdict is Verdict.INCONSISTENT


def _difference(
    stated: Value,
    operands: tuple[Operand, ...],
    change: Decimal,
    verdict: Verdict,
    comparison: Comparison,
) -> Finding:
    unit = "%" if comparison.relative else stated.unit
    right = printed(change, stated.step, unit)
    bad = verdict is Verdict.INCONSISTENT or _arrow_is_wrong(stated, change)
    later, earlier = (operand.quote or "0" for operand in operands)
    working = f"From {earlier} to {later} is a change of {right}"
    arrow = ", and the arrow points the other way" if _arrow_is_wrong(stated, change) else ""
    return finding_in_cell(
        FAMILY,
        stated,
        operands,
        right,
        Verdict.INCONSISTENT if bad else verdict,
        f"{working}, printed as {stated.text}{arrow}.",
        f"{SIGNS[_sign(change)]} {right}"
        if bad and stated.arrow is not None
        else right
        if bad
        else "",
    )


def _arrow_is_wrong(stated: Value, change: Decimal) -> bool:
    return stated.arrow is not None and stated.arrow != _sign(change)


def _sign(change: Decimal) -> int:
    return (change > 0) - (change < 0)


def _arrow(
    stated: Value, operands: tuple[Operand, ...], change: Decimal, sign: int, verdict: Verdict
) -> Finding:
    later, earlier = (operand.quote or "0" for operand in operands)
    return finding_in_cell(
        ARROW_FAMILY,
        stated,
        operands,
        f"{SIGNS[sign]} ({change:+})",
        verdict,
        f"From {earlier} to {later} is {change_told(change)}: "
        f"the arrow {'should be' if verdict is Verdict.INCONSISTENT else 'is'} {SIGNS[sign]}.",
        SIGNS[sign],
    )


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
            "Gender\tQ4\tChange from Q3\tQ3\nBoys\t20\t→\t20\nGirls\t8\t↓\t6\nNot known\t1\t↓\t3",
            ((2, "consistent"), (3, "inconsistent"), (4, "consistent")),
        ),
    ),
)
