"""A cell of a column of changes, judged by the two cells that it compares."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from childfirst.proofing.as_printed.judging import judged
from childfirst.proofing.as_printed.printing import change_told, printed
from childfirst.proofing.findings import Finding, Operand, Verdict
from childfirst.proofing.phrases.numbers import PERCENT, POINTS
from childfirst.proofing.tables.columns_compared import Comparison
from childfirst.proofing.tables.following import signed
from childfirst.proofing.tables.operands import operand_of
from childfirst.proofing.tables.values import Value
from childfirst.proofing.wording import finding_in_cell

FAMILY, ARROW_FAMILY = "change", "trend_word"
SIGNS = {1: "↑", -1: "↓", 0: "→"}


def cell_of_changes_judged(
    stated: Value, later: Value, earlier: Value, comparison: Comparison, unit: str
) -> Iterator[Finding]:
    """Check a number or an arrow; `unit` is that of most cells of its column.

    A blank cell is taken for nought where that fits, and proves nothing where it does not.
    """
    if later.number is None and earlier.number is None:
        return
    if comparison.relative and stated.unit != PERCENT and _has_unit(stated, unit):
        comparison = replace(comparison, relative=False)  # points, or numbers too small for shares
    change = comparison.change(later, earlier)
    if change is None:
        return
    operands = (operand_of(later), operand_of(earlier))
    blank = later.number is None or earlier.number is None
    if stated.number is not None:
        verdict = _size_judged(stated, change, comparison)
        if not (blank and verdict is Verdict.INCONSISTENT):
            yield _difference(stated, operands, change, verdict, comparison)
    elif stated.arrow is not None:
        verdict = Verdict.INCONSISTENT if _arrow_is_wrong(stated, change) else Verdict.CONSISTENT
        if not (blank and verdict is Verdict.INCONSISTENT):
            yield _arrow(stated, operands, change, verdict)


def arrow_beside_change_judged(stated: Value, change: Value) -> Finding:
    """Hold an arrow against the number of a change that stands beside it in its row."""
    size = signed(change)
    verdict = Verdict.INCONSISTENT if _arrow_is_wrong(stated, size) else Verdict.CONSISTENT
    arrow = SIGNS[_sign(size)]
    should = "should be" if verdict is Verdict.INCONSISTENT else "is"
    words = f"The change beside it is {change.text}: the arrow {should} {arrow}."
    return finding_in_cell(
        ARROW_FAMILY, stated, (operand_of(change),), arrow, verdict, words, arrow
    )


def _has_unit(stated: Value, unit: str) -> bool:
    """Say whether a cell tells its own unit: points, or none where the others are per cent."""
    return stated.unit == POINTS or unit == PERCENT


def _size_judged(stated: Value, change: Decimal, comparison: Comparison) -> Verdict:
    """Judge a number of a column; in one without any sign, rises and falls look alike."""
    size = signed(stated)
    verdict = judged(size, change, stated.step)
    opposite = judged(-size, change, stated.step) is Verdict.CONSISTENT
    alike = verdict is Verdict.INCONSISTENT and opposite and comparison.unsigned
    return Verdict.CONSISTENT if alike else verdict


def _arrow_is_wrong(stated: Value, change: Decimal) -> bool:
    return stated.arrow is not None and stated.arrow != _sign(change)


def _sign(change: Decimal) -> int:
    return (change > 0) - (change < 0)


def _difference(
    stated: Value,
    operands: tuple[Operand, ...],
    change: Decimal,
    verdict: Verdict,
    comparison: Comparison,
) -> Finding:
    right = printed(change, stated.step, "%" if comparison.relative else stated.unit)
    arrow = _arrow_is_wrong(stated, change)
    later, earlier = (operand.quote or "0" for operand in operands)
    words = f"From {earlier} to {later} is a change of {right}, printed as {stated.text}"
    words += ", and the arrow points the other way" if arrow else ""
    wrong = verdict is Verdict.INCONSISTENT or arrow
    suggestion = f"{SIGNS[_sign(change)]} {right}" if stated.arrow is not None else right
    return finding_in_cell(
        FAMILY, stated, operands, right, Verdict.INCONSISTENT if wrong else verdict,
        f"{words}.", suggestion,
    )  # fmt: skip


def _arrow(
    stated: Value, operands: tuple[Operand, ...], change: Decimal, verdict: Verdict
) -> Finding:
    later, earlier = (operand.quote or "0" for operand in operands)
    arrow = SIGNS[_sign(change)]
    should = "should be" if verdict is Verdict.INCONSISTENT else "is"
    words = f"From {earlier} to {later} is {change_told(change)}: the arrow {should} {arrow}."
    return finding_in_cell(
        ARROW_FAMILY, stated, operands, f"{arrow} ({change:+})", verdict, words, arrow
    )
