"""Incidents that are not offences, some of which lead to work."""

from __future__ import annotations

from datetime import date

from childfirst.demo.chance import Weighted, codes
from childfirst.demo.disposals import COMMUNITY_RESOLUTION, DISPOSALS
from childfirst.demo.programmes import helped, programme
from childfirst.demo.story import Row, Story
from childfirst.demo.window import days

TYPES = codes("incidents", "incident_type", {"Varied": 4})
REPORTERS = codes("incidents", "reported_by", {"police": 5, "school": 3})
ANSWERS = Weighted({"resolution": 8, "prevention": 1, "turnaround": 1})


def incident(story: Story, moment: date, *, answered: bool) -> None:
    """Record an incident; an answered one is followed by work that starts on `moment`."""
    chance = story.chance
    answer = _answer(story, moment) if answered else {}
    story.add(
        "incidents",
        incident_date=moment - days(chance.randint(5, 60)),
        incident_type=chance.one(TYPES),
        reported_by=chance.one(REPORTERS),
        programme_id=answer.get("programme_id", ""),
    )


def _answer(story: Story, start: date) -> Row:
    kind = story.chance.one(ANSWERS)
    if kind == "resolution":
        return programme(story, DISPOSALS[COMMUNITY_RESOLUTION], start)
    return helped(story, kind, start)
