"""Rises and falls told with both ends: `decreased by 90 from 199 to 109`."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from childfirst.proofing.findings import Finding, Verdict
from childfirst.proofing.kinds import Example, Kind
from childfirst.proofing.phrases.numbers import PERCENT, POINTS, SHARE, Number
from childfirst.proofing.quantities.changes import changes
from childfirst.proofing.quantities.points import keeps_apart
from childfirst.proofing.quantities.shares import number_of
from childfirst.proofing.reading import Reading
from childfirst.proofing.rounding import judged, judged_share, printed
from childfirst.proofing.sentences.items import Item, Sentence
from childfirst.proofing.sentences.shapes import Match
from childfirst.proofing.sentences.vocabulary import direction_of
from childfirst.proofing.wording import finding, operand, says

FAMILY = "change"


def find(reading: Reading) -> Iterator[Finding]:
    """Check the direction and the size of each change whose two ends are told."""
    for sentence, match in changes(reading):
        yield _checked(sentence, match, points=keeps_apart(reading))


def _checked(sentence: Sentence, match: Match, *, points: bool) -> Finding:
    old, new, move = number_of(match["old"]), number_of(match["new"]), match["move"]
    change = new.value - old.value
    towards = direction_of(move.text)
    ends = f"From {says(match['old'])} to {says(match['new'])} is {_signed(change, old)}"
    operands = (operand(sentence, match["old"]), operand(sentence, match["new"]))
    amount = match.get("amount")
    right, verdict, words = "", Verdict.CONSISTENT, ""
    if amount is not None:
        right, verdict, words = _size(amount, old, new)
    sign = (change > 0) - (change < 0)
    if (
        towards is not None
        and towards != sign
        and not (towards == 0 and verdict is Verdict.CONSISTENT and amount)
    ):
        way = {1: "a rise", -1: "a fall", 0: "no change"}[sign]
        told = f"{ends}: {way}, not “{move.text}”."
        return finding(FAMILY, sentence, move, operands, way, Verdict.INCONSISTENT, told, way)
    stated = amount or move
    if amount is not None and points and _is_points_as_percent(amount, old, change):
        told = f"{ends}: percentage points, not per cent, which this document keeps apart."
        return finding(FAMILY, sentence, amount, operands, right, Verdict.INCONSISTENT, told, right)
    return finding(
        FAMILY, sentence, stated, operands, right or _signed(change, old), verdict,
        f"{ends}{words}.", right,
    )  # fmt: skip


def _is_points_as_percent(amount: Item, old: Number, change: Decimal) -> bool:
    """Say whether a difference of two percentages is printed with a per cent sign."""
    stated = number_of(amount)
    if stated.unit != PERCENT or old.unit != PERCENT or not old.value:
        return False
    relative = abs(change) / old.value * 100
    return judged(stated.value, relative, stated.step, stated.hedge) is not Verdict.CONSISTENT


def _size(amount: Item, old: Number, new: Number) -> tuple[str, Verdict, str]:
    """Judge the size of a change: in numbers, in percentage points, or per cent of the old."""
    stated, difference = number_of(amount), abs(new.value - old.value)
    if stated.unit == SHARE and old.value:
        relative = difference / abs(old.value)
        right = printed(relative * 100, Decimal(1), "%")
        return right, judged_share(stated, relative), f", or {right}"
    if stated.unit == PERCENT and old.unit != PERCENT and old.value:
        relative = difference / abs(old.value) * 100
        right = printed(relative, stated.step, "%")
        return right, judged(stated.value, relative, stated.step, stated.hedge), f", or {right}"
    rounding = (old.step + new.step) / 2 if old.unit == PERCENT else Decimal(0)
    verdict = judged(abs(stated.value), difference, stated.step, stated.hedge)
    if verdict is Verdict.INCONSISTENT and abs(abs(stated.value) - difference) <= rounding:
        verdict = Verdict.ROUNDING
    right = printed(difference, min(old.step, new.step), stated.unit if stated.unit == "£" else "")
    if stated.unit == PERCENT and old.unit == PERCENT and old.value:
        relative = difference / old.value * 100
        if judged(stated.value, relative, stated.step, stated.hedge) is Verdict.CONSISTENT:
            return printed(relative, stated.step, "%"), Verdict.CONSISTENT, ""
        right = f"{right} percentage points"
        return right, verdict, ", in percentage points"
    if stated.unit == POINTS and old.unit != PERCENT:
        return right, Verdict.INCONSISTENT, ": only percentages change by percentage points"
    if stated.unit == POINTS:
        return f"{right} percentage points", verdict, ", in percentage points"
    return right, verdict, ""


def _signed(change: Decimal, like: Number) -> str:
    return f"{'+' if change > 0 else ''}{printed(change, like.step, like.unit)}"


KIND = Kind(
    name="changes from to",
    family=FAMILY,
    claims="Something rose or fell, by so much, from one number to another.",
    checks=(
        "The later number less the earlier one must have the direction and the size told: in "
        "numbers, in percentage points, or as a percentage of the earlier number."
    ),
    find=find,
    examples=(
        Example("Referrals decreased by 15 from 60 to 45.", ((1, "consistent"),)),
        Example("There was an increase of 15 referrals from 60 to 45.", ((1, "inconsistent"),)),
        Example("Referrals rose by 25% from 60 in 2021 to 75 in 2022.", ((1, "consistent"),)),
        Example("Referrals rose by 15% from 60 in 2021 to 75 in 2022.", ((1, "inconsistent"),)),
        Example("The share fell by 3.1 points from 40.2% to 37.0%.", ((1, "rounding"),)),
        Example("Referrals rose by 15 percentage points from 60 to 75.", ((1, "inconsistent"),)),
        Example(
            "Attendance rose by 5 percentage points from 70% to 75%. Absence fell by 5 percentage "
            "points from 30% to 25%. Lateness fell by 4% from 12% to 8%.",
            ((1, "consistent"), (1, "consistent"), (1, "inconsistent")),
        ),
        Example("Numbers fell from 12 to 9, a fall of 4.", ((1, "inconsistent"),)),
        Example(
            "There were 62 cases, down from 71: a fall of 9 (14.7%).",
            ((1, "consistent"),),
        ),
        Example(
            "We saw 47 families. This is a 14.5% decrease on the year before (55).",
            ((1, "consistent"),),
        ),
        Example(
            "Thefts fell by a fifth, from 85 to 68; arson fell by a third, from 90 to 75.",
            ((1, "consistent"), (1, "inconsistent")),
        ),
        Example(
            "Calls (the first three kinds) rose from 122 to 129 while visits fell from 60 to 47.",
            ((1, "consistent"), (1, "consistent")),
        ),
        Example("We saw 31 families, up from 35.", ((1, "inconsistent"),)),
        Example(
            "Suspensions: 96 in 2023/24 and 71 in 2024/25, a fall of 36%.", ((1, "inconsistent"),)
        ),
    ),
)
