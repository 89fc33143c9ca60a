"""Numbers that could not be checked in one way, but were in another."""

from __future__ import annotations

from collections.abc import Sequence

from childfirst.proofing.findings import Finding, Verdict


def without_idle_doubts(found: Sequence[Finding]) -> list[Finding]:
    """Leave out what could not be checked in one way of a number that was checked in another."""
    used = {
        spot
        for each in found
        if each.verdict is not Verdict.UNVERIFIABLE
        for spot in (each.spot, *(operand.spot for operand in each.operands))
    }
    return [
        each
        for each in found
        if each.verdict is not Verdict.UNVERIFIABLE or each.spot.row >= 0 or each.spot not in used
    ]
