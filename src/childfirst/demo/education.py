"""Education, training and employment: kind, hours and suitability."""

from __future__ import annotations

from childfirst.demo import names
from childfirst.demo.chance import Weighted, codes
from childfirst.demo.provisions import AFTER_SCHOOL, AT_SCHOOL, PROVISIONS
from childfirst.demo.spells import Spell, spells
from childfirst.demo.story import Story
from childfirst.demo.window import year_group

NEET = "NEET"
NOT_WORKING = "not in education, employment or training"
ASSESSED = Weighted({"SUITABLE": 76, "UNSUITABLE": 20, "UNKNOWN": 3, "": 1})
ASSESSED_BADLY = Weighted({"UNSUITABLE": 95, "UNKNOWN": 3, "": 2})
REASONS = codes("education", "unsuitability_reason", {NOT_WORKING: 0})
LAST_SCHOOL_YEAR = 11


def education(story: Story) -> None:
    """Record what a child did from before the first work to the day of the data."""
    chance = story.chance
    if chance.happens(0.06):
        return
    first = chance.after(story.began, -400, 30)
    for spell in spells(chance, first, story.window.taken, length=330):
        _spell(story, spell)


def _spell(story: Story, spell: Spell) -> None:
    chance = story.chance
    year = year_group(story.birth, spell.start)
    local = chance.one(AT_SCHOOL if year <= LAST_SCHOOL_YEAR else AFTER_SCHOOL)
    suitability = chance.one(ASSESSED_BADLY if local == NEET else ASSESSED)
    offered = chance.randint(PROVISIONS[local].least, PROVISIONS[local].most)
    recorded = chance.happens(0.96)
    story.add(
        "education",
        start_date=spell.start,
        end_date=spell.end,
        provision_type=chance.one(PROVISIONS[local].types),
        local_provision=local,
        school_year=min(max(year, 1), 15) if chance.happens(0.97) else None,
        suitability=suitability,
        unsuitability_reason=_reason(story, local) if suitability == "UNSUITABLE" else "",
        hours_offered=offered if recorded else None,
        hours_attended=_attended(story, local, offered) if recorded else None,
        provider=_provider(story, local),
    )


def _attended(story: Story, local: str, offered: int) -> int:
    """Give hours attended: none for a child who refuses school, else up to those offered."""
    if local == "School Refuser":
        return 0
    return offered if story.chance.happens(0.55) else story.chance.randint(0, offered)


def _reason(story: Story, local: str) -> str:
    return NOT_WORKING if local == NEET else story.chance.one(REASONS)


def _provider(story: Story, local: str) -> str:
    if local in (NEET, "Home Schooled"):
        return ""
    return story.chance.choice(names.PROVIDERS.get(local, names.SCHOOLS))
