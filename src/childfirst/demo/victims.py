"""Victims of offences and the work with them."""

from __future__ import annotations

from datetime import date

from childfirst.demo.acts import acts
from childfirst.demo.chance import Weighted, codes
from childfirst.demo.story import Row, Story, day_in
from childfirst.demo.window import days
from childfirst.demo.wordings import WORDINGS

CONSENT = Weighted({"YES": 82, "NO": 9, "": 9})
PROCESSES = codes("victim_interventions", "rj_type", {"LETTER": 4, "FACE_TO_FACE_MEETING": 2})


def victims(story: Story) -> None:
    """Record victims of a child's offences and how far the work with each has come."""
    chance = story.chance
    decided = {row["offence_id"]: day_in(row, "outcome_date") for row in story.rows["outcomes"]}
    for offence in list(story.rows["offences"]):
        harmful = WORDINGS[str(offence["offence_description"])].victim
        if harmful and chance.happens(0.62):
            known = decided.get(offence["offence_id"], day_in(offence, "offence_date"))
            _work(story, _victim(story), offence, known)


def _victim(story: Story) -> str:
    """Give a new victim or, now and then, one that another offence harmed as well."""
    shared = story.service.recent_victim
    if shared and story.chance.happens(0.05):
        return shared
    corporate = story.chance.happens(0.14)
    row = story.add("victims", type="corporate" if corporate else "individual")
    story.service.recent_victim = key = str(row["victim_id"])
    return key


def _work(story: Story, victim: str, offence: Row, decided: date) -> None:
    chance, known = story.chance, story.window.known
    consent = chance.one(CONSENT)
    asked = chance.happens(0.55)
    row = story.add(
        "victim_interventions",
        victim_id=victim,
        offence_id=offence["offence_id"],
        consent_to_contact=consent,
        view_prior="YES" if asked else chance.choice(("NO", "NO", "")),
        view_sought_date=_between(story, offence, decided) if asked else None,
    )
    if consent == "NO" or chance.happens(0.12):
        if chance.happens(0.04):
            acts(story, row, decided, decided + days(60))
        return
    row["contacted_date"] = contacted = known(chance.after(decided, 0, 75))
    if contacted is None:
        return
    row["closed_date"] = closed = known(chance.after(contacted, 20, 260))
    last = closed or story.window.taken
    _restore(story, row, contacted, last)
    acts(story, row, contacted, last)
    if chance.happens(0.15):
        row["feedback_date"] = chance.day(contacted, last)


def _between(story: Story, offence: Row, decided: date) -> date:
    return story.chance.day(day_in(offence, "offence_date"), decided)


def _restore(story: Story, row: Row, contacted: date, last: date) -> None:
    """Offer restorative justice; take it up and go through with it as often as not."""
    chance = story.chance
    if not chance.happens(0.65):
        return
    row["rj_offered_date"] = offered = chance.day(contacted, min(last, contacted + days(40)))
    if not chance.happens(0.55):
        row["engaged_rj"] = chance.choice(("NO", ""))
        return
    row["rj_accepted_date"] = accepted = chance.day(offered, min(last, offered + days(30)))
    row["rj_type"] = chance.one(PROCESSES)
    if not chance.happens(0.6):
        row["engaged_rj"] = "NO"
        return
    row["engaged_rj"] = "YES"
    row["engaged_rj_from"] = begun = chance.day(accepted, min(last, accepted + days(40)))
    over = begun + days(chance.randint(0, 30))
    row["engaged_rj_to"] = over if over <= last else None
