"""So much for each of so many: £204,000, or £1,097 for each of the 186 children."""

from __future__ import annotations

from collections.abc import Iterator

from childfirst.proofing.as_printed.judging import judged
from childfirst.proofing.as_printed.leeway import may_follow, places
from childfirst.proofing.as_printed.printing import printed, rounded
from childfirst.proofing.findings import Finding, Verdict
from childfirst.proofing.kinds import Example, Kind
from childfirst.proofing.quantities.results.shared import Shared, shared_in_passage
from childfirst.proofing.quantities.slips import is_slip
from childfirst.proofing.reading import Reading
from childfirst.proofing.sentences.items import number_of
from childfirst.proofing.sentences.shapes import matches_of_any
from childfirst.proofing.wording import finding, operand, says

FAMILY = "ratio"
IS = "average|mean|equal|equivalent|equals|or|works|being|namely"
EACH = "for|to|by each|every [one] of [the|our|its|these] {among:count}"
SPANS = "days|hours|weeks|nights"
SHAPES = (
    f"{{total:size}} ... {IS} .. {{told:size}} .. {EACH}",
    f"{{total:numeral}} {SPANS} of ... {IS} .. {{told:count}} {SPANS} .. {EACH}",
)
FEWEST_DIGITS = 2


def find(reading: Reading) -> Iterator[Finding]:
    """Check what is told for each against the total, in one sentence or in one passage."""
    for sentence in reading.sentences:
        told = {m["told"]: m for m in matches_of_any(SHAPES, sentence.items)}
        for match in told.values():
            three = ((sentence, match[name]) for name in ("total", "among", "told"))
            yield from _checked(Shared(*three), sure=True)
    for shared in shared_in_passage(reading):
        yield from _checked(shared, sure=False)


def _checked(shared: Shared, *, sure: bool) -> Iterator[Finding]:
    """Hold what is told for each against the total divided by the number.

    Where no words tie the three together, only what is a slip of the right number is wrong.
    """
    (_, total), (_, among), (sentence, told) = shared.total, shared.among, shared.told
    stated, whole, many = number_of(told), number_of(total), number_of(among)
    if stated.unit != whole.unit or many.value <= 1 or stated.value >= whole.value:
        return
    made = whole.value / many.value
    verdict = judged(stated.value, made, stated.step, stated.hedge)
    if verdict is Verdict.INCONSISTENT and _may_follow(shared):
        verdict = Verdict.ROUNDING
    slip = is_slip(stated.value, rounded(made, stated.step), FEWEST_DIGITS)
    if verdict is Verdict.INCONSISTENT and not (sure or slip):
        return
    right = printed(made, stated.step, stated.unit)
    words = f"{says(total)} divided by {says(among)} is {right}, told as {says(told)}."
    operands = [operand(*each) for each in (shared.total, shared.among)]
    yield finding(FAMILY, sentence, told, operands, right, verdict, words, right)


def _may_follow(shared: Shared) -> bool:
    """Say whether it follows from a total that is itself rounded."""
    stated, whole, many = (number_of(item) for _, item in (shared.told, shared.total, shared.among))
    rounded_to = places([(whole.value, whole.step), (many.value, many.step)])
    numbers = (whole.value, many.value)
    return may_follow((stated.value, stated.step), lambda a, b: a / b, numbers, rounded_to)


KIND = Kind(
    name="each of so many",
    family=FAMILY,
    claims="So much in all is so much for each of so many.",
    checks=(
        "`£204,000, or £1,097 for each of the 186 children`: the total is divided by the number. "
        "An average told per something of which the passage has one number, of something else of "
        "which it has one, is wrong where it has one digit wrong or two changed over."
    ),
    find=find,
    examples=(
        Example(
            "It cost £204,000 in May, equal to £1,907 for each of the 186 children.",
            ((1, "inconsistent"),),
        ),
        Example(
            "Staff had 90 days of training, an average of 4.5 days for each of the 20 people.",
            ((1, "consistent"),),
        ),
        Example(
            "The 212 sessions helped. We met 11,448 pupils, an average of 45 at each session.",
            ((1, "inconsistent"),),
        ),
        Example(
            "There were 2,010 proven offences. They were committed by 926 children, an average of "
            "2.71 offences per child.",
            ((1, "inconsistent"),),
        ),
        Example("We met 40 pupils and 31 parents, an average of 23 at each session.", ()),
        Example("There is £50 for each of the 20 wards, and £90 for two towns.", ()),
    ),
)
