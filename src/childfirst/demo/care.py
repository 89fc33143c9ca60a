"""Statuses in children's services, one beside another."""

from __future__ import annotations

from childfirst.demo.chance import codes
from childfirst.demo.spells import spells
from childfirst.demo.story import Story, day_or_none
from childfirst.demo.window import days

STATUSES = codes(
    "care_statuses", "status", {"early_help": 30, "child_in_need": 20, "cared_for": 18}, rest=14
)


def care_statuses(story: Story) -> None:
    """Record the statuses that about half of the children held, some of them overlapping."""
    chance = story.chance
    if chance.happens(0.5):
        return
    for _ in range(chance.randint(1, 2)):
        first = chance.day(story.began - days(700), story.began + days(200))
        for spell in spells(chance, min(first, story.window.taken), story.window.taken, length=260):
            if chance.happens(0.6):
                row = story.add(
                    "care_statuses",
                    status=chance.one(STATUSES),
                    start_date=spell.start,
                    end_date=spell.end,
                )
                row["source_system"] = _source(story, str(row["status"]))
                _referral_ends_at_once(row)


def _source(story: Story, status: str) -> str:
    if story.chance.happens(0.05):
        return "YJS"
    return "EHM" if status.startswith("early_help") else "LCS"


def _referral_ends_at_once(row: dict[str, object]) -> None:
    """A referral is a moment, not a state: it ends on the day it is made."""
    if row["status"] == "early_help_referral" and day_or_none(row, "end_date"):
        row["end_date"] = row["start_date"]
