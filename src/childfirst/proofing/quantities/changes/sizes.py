"""The size that a change is told to have, against its two ends."""

from __future__ import annotations

from decimal import Decimal

from childfirst.proofing.as_printed.judging import judged, judged_share
from childfirst.proofing.as_printed.leeway import may_follow, places
from childfirst.proofing.as_printed.printing import printed
from childfirst.proofing.findings import Verdict
from childfirst.proofing.phrases.numbers import COUNT, MONEY, PERCENT, POINTS, SHARE, Number


def is_points_as_percent(stated: Number, old: Number, change: Decimal) -> bool:
    """Say whether a difference of two percentages is printed with a per cent sign."""
    if stated.unit != PERCENT or old.unit != PERCENT or not old.value:
        return False
    relative = abs(change) / old.value * 100
    return judged(stated.value, relative, stated.step, stated.hedge) is not Verdict.CONSISTENT


def size_judged(stated: Number, old: Number, new: Number) -> tuple[str, Verdict, str]:
    """Judge the size of a change: in numbers, in percentage points, or per cent of the old.

    Gives the right size as printed, the verdict, and what to add to the explanation.
    """
    right, verdict, words = _judged_exactly(stated, old, new)
    return right, softened(verdict, stated, old, new), words


def softened(verdict: Verdict, stated: Number, old: Number, new: Number) -> Verdict:
    """Give `rounding` for a size that is wrong, but follows from ends that are rounded."""
    pair = ((old.value, old.step), (new.value, new.step))
    relative = stated.unit == PERCENT and old.unit != PERCENT
    wrong = verdict is Verdict.INCONSISTENT and stated.unit in (PERCENT, COUNT, MONEY)
    return (
        Verdict.ROUNDING
        if wrong
        and may_follow(
            (abs(stated.value), stated.step),
            _relative if relative else _difference,
            (old.value, new.value),
            places(pair),
        )
        else verdict
    )


def _relative(old: Decimal, new: Decimal) -> Decimal | None:
    return abs(new - old) / old * 100 if old else None


def _difference(old: Decimal, new: Decimal) -> Decimal:
    return abs(new - old)


def _judged_exactly(stated: Number, old: Number, new: Number) -> tuple[str, Verdict, str]:
    difference = abs(new.value - old.value)
    if stated.unit == SHARE and old.value:
        relative = difference / abs(old.value)
        right = printed(relative * 100, Decimal(1), "%")
        return right, judged_share(stated, relative), f", or {right}"
    if stated.unit == PERCENT and old.unit != PERCENT and old.value:
        relative = difference / abs(old.value) * 100
        right = printed(relative, stated.step, "%")
        return right, judged(stated.value, relative, stated.step, stated.hedge), f", or {right}"
    if stated.unit == PERCENT and old.unit == PERCENT and old.value:
        return _of_percentages(stated, old, new)
    return _in_numbers(stated, old, new)


def _of_percentages(stated: Number, old: Number, new: Number) -> tuple[str, Verdict, str]:
    """Judge what is told in per cent of two percentages: of the old one, or in points."""
    relative = abs(new.value - old.value) / old.value * 100
    if judged(stated.value, relative, stated.step, stated.hedge) is Verdict.CONSISTENT:
        return printed(relative, stated.step, "%"), Verdict.CONSISTENT, ""
    right, verdict, _ = _in_numbers(stated, old, new)
    return f"{right} percentage points", verdict, ""


def _in_numbers(stated: Number, old: Number, new: Number) -> tuple[str, Verdict, str]:
    """Judge a size by the difference of the ends, as far as two percentages are rounded."""
    difference = abs(new.value - old.value)
    rounding = (old.step + new.step) / 2 if old.unit == PERCENT else Decimal(0)
    verdict = judged(abs(stated.value), difference, stated.step, stated.hedge)
    if verdict is Verdict.INCONSISTENT and abs(abs(stated.value) - difference) <= rounding:
        verdict = Verdict.ROUNDING
    right = printed(difference, min(old.step, new.step), MONEY if stated.unit == MONEY else "")
    if stated.unit == POINTS and old.unit != PERCENT:
        return right, Verdict.INCONSISTENT, ": only percentages change by percentage points"
    return (f"{right} percentage points" if stated.unit == POINTS else right), verdict, ""
