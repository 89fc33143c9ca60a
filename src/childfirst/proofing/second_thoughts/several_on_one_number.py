"""Findings of several kinds on one number: said once, and not wrong where one reading holds."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from decimal import Decimal

from childfirst.proofing.as_printed.printing import number_printed
from childfirst.proofing.document import Spot
from childfirst.proofing.findings import SOUND, Finding, Verdict

WORKED_OUT = {"percentage_of", "ratio", "change"}


def once_each(found: Iterable[Finding]) -> list[Finding]:
    """Leave out a second finding from the same numbers, and alarms that another reading excuses.

    A percentage, rate or change of a table that follows from some numbers is not called wrong
    because it does not follow from others. Totals are: every sum that they stand for must hold,
    unless one of its parts is called wrong and would make it hold.
    """
    by_spot: dict[Spot, list[Finding]] = defaultdict(list)
    for each in found:
        mine = by_spot[each.spot]
        if not any(_same(each, other) for other in mine):
            mine.append(each)
    kept = [each for mine in by_spot.values() for each in mine if not _excused(each, mine)]
    kept = _without_repeats(kept)
    wrong = {each.spot: each for each in kept if each.verdict is Verdict.INCONSISTENT}
    return [each for each in kept if not _explained(each, wrong)]


def _without_repeats(found: list[Finding]) -> list[Finding]:
    """Say once that some numbers of a sentence agree, whichever of them is called the result."""
    seen: set[frozenset[Spot]] = set()
    kept = []
    for each in found:
        spots = frozenset((each.spot, *(operand.spot for operand in each.operands)))
        repeats = each.verdict is Verdict.CONSISTENT and each.spot.row < 0 and len(spots) > 2
        if repeats and spots in seen:
            continue
        kept.append(each)
        seen |= {spots} if repeats else set()
    return kept


def _explained(alarm: Finding, wrong: dict[Spot, Finding]) -> bool:
    """Say whether a sum would hold if one of its parts were what another alarm makes of it."""
    in_table = alarm.kind == "sum" and alarm.spot.row >= 0
    told = number_printed(alarm.stated)
    if not in_table or alarm.verdict is not Verdict.INCONSISTENT or told is None:
        return False
    total = sum((each.value for each in alarm.operands), Decimal())
    for part in alarm.operands:
        other = wrong.get(part.spot)
        right = (
            number_printed(other.recomputed) if other is not None and other is not alarm else None
        )
        slack = Decimal("0.05") * len(alarm.operands) if "%" in alarm.stated else Decimal()
        if right is not None and abs(total - part.value + right - told) <= slack:
            return True
    return False


def _same(one: Finding, other: Finding) -> bool:
    spots = [{operand.spot for operand in each.operands} for each in (one, other)]
    return one.verdict is other.verdict and spots[0] == spots[1] and bool(spots[0])


def _excused(alarm: Finding, others: list[Finding]) -> bool:
    in_table = alarm.spot.row >= 0
    if not in_table or alarm.verdict is not Verdict.INCONSISTENT or alarm.kind not in WORKED_OUT:
        return False
    return any(each.verdict in SOUND and each.kind in WORKED_OUT for each in others)
