"""Hearings, up to and including the day of sentence, and what was decided about bail."""

from __future__ import annotations

from datetime import date

from childfirst.demo import names
from childfirst.demo.chance import Weighted, codes
from childfirst.demo.story import Row, Story, day_in

COURT = Weighted({"YOUTH": 93, "MAGISTRATES": 4, "CROWN": 3})
REMAND = codes(
    "hearings",
    "remand_decision",
    {"UNCONDITIONAL_BAIL": 55, "CONDITIONAL_BAIL": 25, "NO_REMAND_DECISION": 20},
    rest=2,
)
ADJOURNMENTS = Weighted({"0": 45, "1": 35, "2": 14, "3": 6})


def hearings(story: Story, committed: list[Row], sentenced: date) -> None:
    """Record the hearings of an episode; the last is on the day of sentence."""
    chance = story.chance
    first = max(day_in(offence, "offence_date") for offence in committed)
    adjourned = int(chance.one(ADJOURNMENTS))
    earlier = sorted({chance.day(first, sentenced) for _ in range(adjourned)} - {sentenced})
    court = chance.one(COURT)
    for moment in [*earlier, sentenced]:
        remand = "NO_REMAND_DECISION" if moment == sentenced else chance.one(REMAND)
        hearing = story.add(
            "hearings",
            hearing_date=moment,
            court_type=court,
            court_name=names.COURTS[court],
            remand_decision=remand,
        )
        for offence in committed:
            story.add(
                "hearing_offences",
                hearing_id=hearing["hearing_id"],
                offence_id=offence["offence_id"],
            )
