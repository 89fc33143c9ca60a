"""Whether a number as printed is borne out by a number as computed."""

from __future__ import annotations

from decimal import Decimal

from childfirst.proofing.findings import Verdict
from childfirst.proofing.phrases.numbers import SHARE, Hedge, Number

ABOUT = Decimal("0.06")  # of the number: how far "about 40" may be from it (assumption)
NEAR_SHARE = Decimal("0.04")  # how far "about a third" may be from a third (assumption)
JUST_SHARE = Decimal("0.06")  # how far from a third "just under a third" may be (assumption)
PLAIN_SHARE = Decimal("0.02")  # how far "a third" without a hedge may be (assumption)
LONG = 100_000  # times its last figure, a number made of others whose pence may be left out
TINY = Decimal("1e-9")


def judged(stated: Decimal, computed: Decimal, step: Decimal, hedge: Hedge = Hedge.NONE) -> Verdict:
    """Hold a printed number against the exact one.

    Correctly rounded, or rightly called about, over or under: consistent. Off by less than
    one in its last figure, so cut off or rounded twice, or by one in a number of six figures,
    whose pence were left out: rounding. Anything else: inconsistent.
    """
    difference = abs(stated - computed)
    if difference <= step / 2 + TINY:
        return Verdict.CONSISTENT
    if hedge.over:
        return Verdict.CONSISTENT if computed >= stated else Verdict.INCONSISTENT
    if hedge.under:
        return Verdict.CONSISTENT if computed <= stated else Verdict.INCONSISTENT
    if hedge is Hedge.ABOUT and difference <= abs(computed) * ABOUT:
        return Verdict.CONSISTENT
    near = difference < step or (difference == step and abs(computed) >= step * LONG)
    return Verdict.ROUNDING if near else Verdict.INCONSISTENT


def judged_share(stated: Number, share: Decimal) -> Verdict:
    """Hold a printed percentage or fraction against a share from 0 to 1.

    A fraction in words is taken as people use it: "a third" may be one or two percentage
    points off without a hedge and four with one.
    """
    if stated.unit != SHARE:
        return judged(stated.value, share * 100, stated.step, stated.hedge)
    slack = NEAR_SHARE if stated.hedge is Hedge.ABOUT else PLAIN_SHARE
    difference = abs(stated.value - share)
    if stated.hedge in (Hedge.JUST_OVER, Hedge.JUST_UNDER) and difference > JUST_SHARE:
        return Verdict.INCONSISTENT
    if stated.hedge.over or stated.hedge.under:
        return judged(stated.value, share, Decimal(0), stated.hedge)
    if difference <= TINY:
        return Verdict.CONSISTENT
    return Verdict.CONSISTENT if difference <= slack else Verdict.INCONSISTENT
