"""Which of the numbers of an alarm is the wrong one, where the others of its table tell."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace
from decimal import Decimal

from childfirst.proofing.as_printed.manner import as_written
from childfirst.proofing.as_printed.printing import number_printed, printed
from childfirst.proofing.document import Spot
from childfirst.proofing.findings import SOUND, Finding, Operand, Verdict
from childfirst.proofing.quantities.slips import changed_over, slips_of
from childfirst.proofing.second_thoughts.workings import Working, step_of, working_of

WORKED_OUT = {"sum", "percentage_of", "change", "ratio"}


def with_wrong_numbers(found: Iterable[Finding]) -> list[Finding]:
    """Give the findings; an alarm that another number explains than the one it is on says so.

    Where 49 and 38 are told to be 78, and 36% of 239, the 78 is a slip for 87, though the 36% is
    what does not follow. A number is the wrong one if nothing else rests on it that holds, and a
    slip of it, and of no other number, would make all hold that does not.
    """
    told = list(found)
    alarms = [each for each in map(_working, told) if each is not None]
    borne_out = {
        spot
        for each in told
        if each.verdict in SOUND and each.kind in WORKED_OUT
        for spot in _spots(each)
    }
    by_spot: dict[Spot, list[Working]] = defaultdict(list)
    for each in alarms:
        for spot in _spots(each.finding) - borne_out:
            by_spot[spot].append(each)
    right = {spot: _right(spot, mine) for spot, mine in by_spot.items()}
    explained = {id(each.finding): _explained(each, by_spot, right) for each in alarms}
    return [explained.get(id(each), each) for each in told]


def _working(finding: Finding) -> Working | None:
    wrong = finding.verdict is Verdict.INCONSISTENT and finding.suggestion
    return working_of(finding) if wrong and finding.kind in WORKED_OUT else None


def _spots(finding: Finding) -> set[Spot]:
    return {finding.spot, *(each.spot for each in finding.operands)}


def _right(spot: Spot, alarms: list[Working]) -> list[Decimal]:
    """Give the numbers that make all alarms hold that use the one at a spot.

    A result may be anything: people work out wrongly. What it is of can only be a slip.
    """
    results = [each for each in alarms if each.finding.spot == spot]
    likely = {value for each in results if (value := number_printed(each.finding.recomputed))}
    if not results:
        likely = slips_of(_number(spot, alarms))
        if len(alarms) > 1:
            likely |= {value for each in alarms if (value := each.solved_for(spot)) is not None}
    return [value for value in likely if all(each.holds_with(spot, value) for each in alarms)]


def _number(spot: Spot, alarms: list[Working]) -> Decimal:
    return next(o.value for each in alarms for o in each.finding.operands if o.spot == spot)


def _explained(
    alarm: Working, by_spot: dict[Spot, list[Working]], right: dict[Spot, list[Decimal]]
) -> Finding:
    """Give an alarm that says which other number explains more than its own, or as much."""
    finding = alarm.finding
    weights = {spot: len(by_spot[spot]) for spot in _spots(finding) if right.get(spot)}
    most = max(weights.values(), default=0)
    likeliest = {spot for spot, weight in weights.items() if weight == most}
    others = [each for each in finding.operands if each.spot in likeliest]
    if finding.spot in likeliest and len(others) > 1:
        others = [each for each in others if _changed_over(each.value, right[each.spot])]
    if len(others) != 1 or len(right[others[0].spot]) != 1:
        return finding
    instead = _instead(others[0], *right[others[0].spot])
    if finding.spot in likeliest:
        return replace(
            finding,
            explanation=f"{finding.explanation} It would hold with {instead}, too.",
            suggestion=f"{finding.suggestion}, or {instead}",
        )
    return replace(
        finding,
        explanation=f"{finding.explanation} With {instead}, it holds, and so does all else.",
        suggestion=instead,
    )


def _changed_over(told: Decimal, right: list[Decimal]) -> bool:
    return any(changed_over(told, each) for each in right)


def _instead(wrong: Operand, right: Decimal) -> str:
    """Say which number should stand for another, and where: `87 for 78, at table 2, row 3`."""
    value = as_written(printed(right, step_of(wrong.quote)), wrong.quote)
    return f"{value} for {wrong.quote}, at {wrong.place}"
