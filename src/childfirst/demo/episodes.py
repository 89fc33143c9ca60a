"""One episode: offences, what was decided about them, and the programmes that follow."""

from __future__ import annotations

from datetime import date
from typing import Literal

from childfirst.demo.chance import Weighted
from childfirst.demo.courts import hearings
from childfirst.demo.disposals import (
    DETENTION_AND_TRAINING,
    DISPOSALS,
    REHABILITATION,
    Disposal,
    is_sentence,
)
from childfirst.demo.offences import breach, offences
from childfirst.demo.outcomes import decide
from childfirst.demo.programmes import BREACHED, detention_and_training, programme
from childfirst.demo.story import Row, Story, day_or_none
from childfirst.demo.window import birthday, days

Residence = Literal["LOCAL", "OTHER"]
WAIT = Weighted({"0": 50, "3": 20, "10": 20, "35": 10})
"""Days at most from decision to first day; the longest cross the end of a quarter."""


def answered_by(outcome: str) -> Disposal:
    """Give the disposal that answers an outcome; raise KeyError when none does."""
    return DISPOSALS[outcome]


def episode(story: Story, start: date, disposal: Disposal, residence: Residence) -> None:
    """Record an episode whose programme starts on `start`."""
    chance = story.chance
    decided = chance.after(start, -int(chance.one(WAIT)), 0)
    committed = offences(story, decided)
    if is_sentence(disposal.outcome):
        hearings(story, committed, decided)
    decide(story, committed, disposal.outcome, decided, residence)
    if disposal.outcome == DETENTION_AND_TRAINING:
        programmes = detention_and_training(story, start)
    else:
        programmes = [programme(story, disposal, start)]
    for row in programmes:
        _link(story, row, committed)
    _resentence(story, programmes[-1], committed, residence)


def outcome_only(story: Story, moment: date, outcome: str) -> None:
    """Record offences that ended in a decision and led to no programme."""
    committed = offences(story, moment)
    if is_sentence(outcome):
        hearings(story, committed, moment)
    decide(story, committed, outcome, moment, "LOCAL")


def _resentence(story: Story, broken: Row, committed: list[Row], residence: Residence) -> None:
    """Answer a broken order with a community order, for the same offences and the breach."""
    end = day_or_none(broken, "end_date")
    if broken["end_reason"] != BREACHED or end is None or end >= birthday(story.birth, 18):
        return
    again = [*committed, breach(story, end - days(story.chance.randint(5, 20)))]
    hearings(story, again, end)
    decide(story, again, REHABILITATION, end, residence)
    _link(story, programme(story, DISPOSALS[REHABILITATION], end), again)


def _link(story: Story, row: Row, committed: list[Row]) -> None:
    for offence in committed:
        story.add(
            "programme_offences",
            programme_id=row["programme_id"],
            offence_id=offence["offence_id"],
        )
