"""Acts of support, update and information, and the first of each kind on the work itself."""

from __future__ import annotations

from datetime import date

from childfirst.demo.chance import Weighted, codes
from childfirst.demo.story import Row, Story
from childfirst.demo.window import days

TYPES = codes(
    "victim_events",
    "event_type",
    {"support_provided": 60, "support_requested": 20, "information_provided": 5},
    rest=7,
)
HOW_MANY = Weighted({"0": 30, "1": 25, "2": 20, "3": 12, "4": 8, "8": 5})
FIRSTS = {
    "support_requested": "support_requested_date",
    "support_provided": "support_provided_date",
    "update_requested": "progress_requested_date",
    "update_provided": "progress_provided_date",
}


def acts(story: Story, work: Row, first: date, last: date) -> None:
    """Record acts from `first` to `last`, and a few before the first contact."""
    chance = story.chance
    for _ in range(int(chance.one(HOW_MANY))):
        moment = chance.day(first, min(last, first + days(150), story.window.taken))
        if chance.happens(0.02):
            moment = first - days(chance.randint(1, 40))
        _act(story, work, moment, chance.one(TYPES))


def _act(story: Story, work: Row, moment: date, kind: str) -> None:
    story.add(
        "victim_events",
        victim_intervention_id=work["victim_intervention_id"],
        event_date=moment,
        event_type=kind,
        other_agency=_agency(story, kind),
    )
    field = FIRSTS.get(kind)
    if field:
        earlier = work.get(field)
        work[field] = min(earlier, moment) if isinstance(earlier, date) else moment


def _agency(story: Story, kind: str) -> str:
    if not kind.startswith("support"):
        return ""
    return "YES" if story.chance.happens(0.1) else story.chance.choice(("NO", ""))
