"""Says how a figure stands to the period before it, in the words that a test allows."""

from __future__ import annotations

from decimal import Decimal

from childfirst.measures.figures import Figure, Status
from childfirst.periods import Period
from childfirst.periods_of_reports import same_length
from childfirst.publication.model.tables import Sentence
from childfirst.publication.words.statuses import has_number
from childfirst.publication.words.wording import (
    counted,
    nothing_counted,
    number_text,
    points,
    share_text,
    short_period,
)
from childfirst.statistics.change import Change, change_between

SHARE_WORDS = {Change.HIGHER: "a higher share", Change.LOWER: "a lower share"}
COUNT_WORDS = {Change.HIGHER: "more", Change.LOWER: "fewer"}


def change_sentence(later: Figure, earlier: Figure, period: Period, before: Period) -> Sentence:
    """Compare two figures of one line, or say why they are not compared."""
    both = (later, earlier)
    if why := _not_comparable(later, earlier, period, before):
        return Sentence(f"It is not compared with {before.label}: {why}.", both)
    if later.denominator is not None and earlier.denominator is not None:
        return Sentence(_shares(later, earlier, before), both)
    return Sentence(_counts(later, earlier, before), both)


def _not_comparable(later: Figure, earlier: Figure, period: Period, before: Period) -> str:
    if earlier.status is Status.SUPPRESSED:
        return "its number is withheld"
    if not has_number(earlier):
        return "there is no figure for it"
    if earlier.status is Status.NONE_RECORDED:
        return nothing_counted(earlier).replace("there w", "then there w")
    if Status.PROVISIONAL in (later.status, earlier.status):
        return "what is not final is not set beside another period"
    if not same_length(period, before):
        return "the two periods differ in length"
    if 0 in (later.denominator, earlier.denominator):
        return "one of the two is a share of nobody"
    return ""


def _shares(later: Figure, earlier: Figure, before: Period) -> str:
    past = f"{earlier.numerator} of {number_text(earlier.denominator or 0)} ({share_text(earlier)})"
    change = change_between(
        earlier.numerator or 0, later.numerator or 0, earlier.denominator, later.denominator
    )
    if (later.numerator, later.denominator) == (earlier.numerator, earlier.denominator):
        return f"This is the same as in {short_period(before.label)}."
    if change is Change.NO_EVIDENCE:
        return (
            f"There is no evidence of change from {short_period(before.label)}, when it was {past}."
        )
    size = points(later, earlier)
    way = "up" if change is Change.HIGHER else "down"
    return (
        f"This is {SHARE_WORDS[change]} than in {short_period(before.label)}, when it was {past}: "
        f"{way} {size} percentage points."
    )


def _counts(later: Figure, earlier: Figure, before: Period) -> str:
    now, then = (int(Decimal(f.value)) if f.value is not None else 0 for f in (later, earlier))
    if now == then:
        return f"This is the same as in {short_period(before.label)}."
    change = change_between(then, now)
    past = f"{short_period(before.label)}, when it was {number_text(then)}"
    if change is Change.NO_EVIDENCE:
        return f"There is no evidence of change from {past}."
    way = "up" if change is Change.HIGHER else "down"
    size = counted(abs(now - then), later.unit)
    return f"This is {COUNT_WORDS[change]} than in {past}: {way} {size}."
