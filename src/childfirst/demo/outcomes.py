"""Decisions about offences, with appeals and children from other areas among them."""

from __future__ import annotations

from datetime import date

from childfirst.demo.chance import Weighted
from childfirst.demo.disposals import is_sentence, tier
from childfirst.demo.story import Row, Story

APPEALS = Weighted(
    {
        "Appeal pending": 3,
        "Result of appeal unchanged": 4,
        "Changed on appeal": 4,
        "Result of appeal successful": 3,
    }
)
CHANGED = "Changed on appeal"
MONTHS = {
    "REFERRAL_ORDER": (3, 6, 9, 12),
    "YOUTH_REHABILITATION_ORDER": (6, 9, 12, 18),
    "DETENTION_AND_TRAINING_ORDER": (4, 6, 8, 10, 12, 18, 24),
    "SECTION_250": (24, 36, 48),
    "SECTION_254": (24, 36, 48),
    "SECTION_259": (24, 36, 60),
    "CONDITIONAL_DISCHARGE": (6, 12, 18),
}


def decide(story: Story, committed: list[Row], outcome: str, decided: date, residence: str) -> None:
    """Record the same decision about every offence, and what an appeal made of it."""
    chance = story.chance
    months = chance.choice(MONTHS[outcome]) if outcome in MONTHS else None
    where = "OTHER" if chance.happens(0.012) else residence
    appeal = chance.one(APPEALS) if is_sentence(outcome) and chance.happens(0.07) else ""
    for offence in committed:
        _outcome(story, offence, outcome, decided, where, appeal, months)
    if appeal == CHANGED and chance.happens(0.7):
        later = story.window.known(chance.after(decided, 25, 90))
        for offence in committed if later else ():
            _outcome(story, offence, "CONDITIONAL_DISCHARGE", later, where, "", 12)


def _outcome(
    story: Story,
    offence: Row,
    outcome: str,
    decided: date | None,
    residence: str,
    appeal: str,
    months: int | None,
) -> None:
    story.add(
        "outcomes",
        offence_id=offence["offence_id"],
        outcome_date=decided,
        legal_outcome=outcome,
        legal_outcome_group=tier(outcome),
        residence_on_legal_outcome_date=residence,
        outcome_appeal_status=appeal,
        term_months=months,
    )
