"""Offences: what, when, and whether there was an arrest."""

from __future__ import annotations

from datetime import date

from childfirst.demo.chance import Weighted
from childfirst.demo.story import Row, Story
from childfirst.demo.window import birthday, days
from childfirst.demo.wordings import BREACH, OFTEN, WORDINGS, Wording

HOW_MANY = Weighted({"1": 68, "2": 20, "3": 8, "4": 4})


def offences(story: Story, decided: date) -> list[Row]:
    """Record one to four offences about which a decision is made on `decided`."""
    chance = story.chance
    latest = min(decided - days(chance.randint(12, 150)), birthday(story.birth, 18) - days(1))
    rows = []
    for _ in range(int(chance.one(HOW_MANY))):
        happened = max(chance.after(latest, -20, 0), birthday(story.birth, 10))
        rows.append(_offence(story, WORDINGS[chance.one(OFTEN)], happened, decided))
    return rows


def breach(story: Story, moment: date) -> Row:
    """Record that a child did not keep to an order."""
    return _offence(story, BREACH, moment, moment)


def _offence(story: Story, wording: Wording, happened: date, decided: date) -> Row:
    chance = story.chance
    arrested = chance.day(happened, min(decided, happened + days(9)))
    return story.add(
        "offences",
        offence_date=happened,
        offence_description=wording.text,
        yjb_offence_category=wording.category,
        yjb_seriousness_score=wording.seriousness,
        arrest_date=arrested if chance.happens(0.7) else None,
        knife_related_offence=_knife(story, wording),
    )


def _knife(story: Story, wording: Wording) -> str:
    if story.chance.happens(0.03):
        return ""
    return "YES" if wording.knife else "NO"
