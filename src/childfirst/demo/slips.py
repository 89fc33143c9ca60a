"""The single slips of which faults are made; each changes one row or a few."""

from __future__ import annotations

from childfirst.demo.story import Row, Story, day_in
from childfirst.demo.window import birthday, days


def second_key(story: Story, child: Row) -> None:
    """Record the same child once more, with nothing but another key."""
    key = story.service.keys.next("children")
    story.rows["children"].append({**child, "ypid": key})


def too_young(story: Story, offence: Row) -> None:
    """Date an offence to when the child was nine."""
    offence["offence_date"] = birthday(story.birth, 10) - days(30)
    offence["arrest_date"] = None


def decided_too_early(story: Story, outcome: Row) -> None:
    """Date an outcome before every offence of the child."""
    first = min(day_in(offence, "offence_date") for offence in story.rows["offences"])
    outcome["outcome_date"] = first - days(1)


def wrong_tier(_story: Story, outcome: Row) -> None:
    """Put an outcome into another tier."""
    other = outcome["legal_outcome_group"] == "Custody"
    outcome["legal_outcome_group"] = "Diversion" if other else "Custody"


def lost_hearings(story: Story, _hearing: Row) -> None:
    """Lose the hearings of the child, and what they were about."""
    story.rows["hearings"].clear()
    story.rows["hearing_offences"].clear()


def future_programme(story: Story, programme: Row) -> None:
    """Start a programme after the day the data were taken."""
    start = story.window.taken + days(40)
    programme.update(start_date=start, end_date=None, successfully_completed="", end_reason="")


def unexplained_end(_story: Story, programme: Row) -> None:
    """Forget how a programme ended."""
    programme.update(successfully_completed="", end_reason="")


def backwards(_story: Story, residence: Row) -> None:
    """End a stay before it starts."""
    residence["end_date"] = day_in(residence, "start_date") - days(10)


def overlap(story: Story, residence: Row) -> None:
    """Leave a stay open and open the same once more."""
    residence["end_date"] = None
    again = {name: value for name, value in residence.items() if name != "residence_id"}
    story.add("residences", **again)


def no_reason(_story: Story, row: Row) -> None:
    """Forget why a home is unsuitable."""
    row["unsuitability_reason"] = ""


def suitable(_story: Story, row: Row) -> None:
    """Call suitable what cannot be."""
    row.update(suitability="SUITABLE", unsuitability_reason="")


def too_many_hours(_story: Story, education: Row) -> None:
    """Attend more hours than are offered."""
    offered = education["hours_offered"]
    hours = offered if isinstance(offered, int) else 0
    education.update(hours_offered=min(hours, 55), hours_attended=min(hours, 55) + 5)


def no_plan(_story: Story, row: Row) -> None:
    """Deny the plan of a child who has one."""
    row.update(formal_plan="NO", plan_date=None)


def need_too_early(_story: Story, row: Row) -> None:
    """Find a need before the screening that found it."""
    row["need_identified_date"] = day_in(row, "screened_date") - days(14)


def attended_too_early(_story: Story, row: Row) -> None:
    """Attend before anything was offered."""
    row["attended_from"] = day_in(row, "offered_date") - days(7)


def no_offer(_story: Story, work: Row) -> None:
    """Lose the offer that a victim accepted."""
    work["rj_offered_date"] = None


def no_contact(_story: Story, work: Row) -> None:
    """Lose the contact with a victim who took part in restorative justice."""
    work["contacted_date"] = None
