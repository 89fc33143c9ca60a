"""Suspensions and permanent exclusions from school."""

from __future__ import annotations

from datetime import date

from childfirst.demo import names
from childfirst.demo.chance import codes
from childfirst.demo.story import Story
from childfirst.demo.window import days

REASONS = codes("suspensions_exclusions", "reason", {"persistent disruption": 4})


def suspensions(story: Story) -> None:
    """Record that some children were sent home, and a few of them for good."""
    chance = story.chance
    if not chance.happens(0.12):
        return
    for _ in range(chance.randint(1, 3)):
        _suspension(story, chance.day(story.began - days(300), story.window.taken))
    if chance.happens(0.2):
        _permanent(story, chance.day(story.began - days(300), story.window.taken))


def _suspension(story: Story, start: date) -> None:
    lost = story.chance.randint(1, 5)
    story.add(
        "suspensions_exclusions",
        kind="suspension",
        start_date=start,
        end_date=story.window.known(start + days(lost - 1)),
        days=lost,
        reason=story.chance.one(REASONS),
        school=story.chance.choice(names.SCHOOLS),
    )


def _permanent(story: Story, start: date) -> None:
    story.add(
        "suspensions_exclusions",
        kind="permanent_exclusion",
        start_date=start,
        reason=story.chance.one(REASONS),
        school=story.chance.choice(names.SCHOOLS),
    )
