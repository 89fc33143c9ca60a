"""The cases of a child: which kind of child this is to the service, and episode by episode."""

from __future__ import annotations

from datetime import date

from childfirst.demo.chance import Weighted
from childfirst.demo.disposals import OFTEN, WITHOUT_PROGRAMME
from childfirst.demo.episodes import Residence, answered_by, episode, outcome_only
from childfirst.demo.incidents import incident
from childfirst.demo.programmes import helped
from childfirst.demo.story import Story, day_in
from childfirst.demo.window import birthday, days

KINDS = Weighted(
    {"cases": 76, "incident": 7, "prevention": 5, "turnaround": 5, "outcome only": 5, "none": 2}
)
EPISODES = Weighted({"1": 62, "2": 25, "3": 9, "4": 4})
RESIDENCE = Weighted({"here": 95, "elsewhere": 3, "first elsewhere": 2})


def cases(story: Story) -> None:
    """Record offences, outcomes, programmes, hearings and incidents of one child."""
    chance = story.chance
    kind = chance.one(KINDS)
    if kind == "cases":
        _episodes(story)
        if chance.happens(0.08):
            _other_help(story)
    elif kind == "incident":
        incident(story, story.began, answered=True)
    elif kind == "outcome only":
        outcome_only(story, story.began, chance.one(WITHOUT_PROGRAMME))
    elif kind != "none":
        helped(story, kind, story.began)
    if chance.happens(0.05):
        incident(story, chance.day(story.began, story.window.taken), answered=False)


def _episodes(story: Story) -> None:
    chance = story.chance
    where = chance.one(RESIDENCE)
    start: date | None = story.began
    for number in range(int(chance.one(EPISODES))):
        if start is None or start > birthday(story.birth, 18) + days(150 if number == 0 else 0):
            return
        if number and chance.happens(0.06):
            outcome_only(story, start, chance.one(WITHOUT_PROGRAMME))
        else:
            episode(story, start, answered_by(chance.one(OFTEN)), _residence(where, number))
        start = story.window.known(chance.after(start, 40, 420))


def _residence(where: str, number: int) -> Residence:
    elsewhere = where == "elsewhere" or (where == "first elsewhere" and number == 0)
    return "OTHER" if elsewhere else "LOCAL"


def _other_help(story: Story) -> None:
    """Give a child with cases prevention or Turnaround work at another time as well."""
    chance = story.chance
    first = min((day_in(p, "start_date") for p in story.rows["programmes"]), default=story.began)
    earliest = max(first - days(200), birthday(story.birth, 10))
    start = chance.day(earliest, story.window.taken)
    helped(story, chance.choice(("prevention", "turnaround")), start)
