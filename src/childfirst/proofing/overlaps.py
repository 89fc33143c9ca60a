"""Findings of several kinds on one number: said once, and not wrong where one reading holds."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from childfirst.proofing.document import Spot
from childfirst.proofing.findings import Finding, Verdict

WORKED_OUT = {"percentage_of", "ratio", "change"}
SOUND = (Verdict.CONSISTENT, Verdict.ROUNDING)


def once_each(found: Iterable[Finding]) -> list[Finding]:
    """Leave out a second finding from the same numbers, and alarms that another reading excuses.

    A percentage, rate or change of a table that follows from some numbers is not called wrong
    because it does not follow from others. Totals are: every sum that they stand for must hold.
    """
    by_spot: dict[Spot, list[Finding]] = defaultdict(list)
    for each in found:
        mine = by_spot[each.spot]
        if not any(_same(each, other) for other in mine):
            mine.append(each)
    return [each for mine in by_spot.values() for each in mine if not _excused(each, mine)]


def _same(one: Finding, other: Finding) -> bool:
    spots = [{operand.spot for operand in each.operands} for each in (one, other)]
    return one.verdict is other.verdict and spots[0] == spots[1] and bool(spots[0])


def _excused(alarm: Finding, others: list[Finding]) -> bool:
    in_table = alarm.spot.row >= 0
    if not in_table or alarm.verdict is not Verdict.INCONSISTENT or alarm.kind not in WORKED_OUT:
        return False
    return any(each.verdict in SOUND and each.kind in WORKED_OUT for each in others)
