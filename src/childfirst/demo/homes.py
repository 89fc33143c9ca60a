"""Where the child lives, and whether that is suitable."""

from __future__ import annotations

from childfirst.demo.chance import Weighted, codes
from childfirst.demo.spells import Spell, spells
from childfirst.demo.story import Story, day_in

TYPES = codes(
    "residences",
    "accommodation_type",
    {
        "LIVING_WITH_PARENT_S": 62,
        "LIVING_WITH_FAMILY_NOT_PARENTS": 9,
        "AT_HOME": 4,
        "RESIDENTIAL_UNIT_LA": 4,
        "FOSTER_CARE_LA": 4,
    },
    rest=1,
)
NEVER_SUITABLE = ("BED_AND_BREAKFAST", "NO_FIXED_ABODE", "UNKNOWN")
ASSESSED = Weighted({"SUITABLE": 84, "UNSUITABLE": 12, "UNKNOWN": 3, "": 1})
ASSESSED_BADLY = Weighted({"UNSUITABLE": 90, "UNKNOWN": 8, "": 2})
REASONS = codes("residences", "unsuitability_reason", {})
LOCKED = Weighted({"YOI": 6, "STC": 2, "SCH": 3})


def residences(story: Story) -> None:
    """Record the homes of a child from before the first work to the day of the data."""
    chance = story.chance
    if chance.happens(0.03):
        return
    first = chance.after(story.began, -500, 20)
    for spell in spells(chance, first, story.window.taken, length=420):
        _residence(story, spell, chance.one(TYPES))
    for row in story.rows["programmes"]:
        if row["disposal_type"] == "DTO_CUSTODY":
            start, end = day_in(row, "start_date"), row["end_date"]
            inside = Spell(start, day_in(row, "end_date") if end else None)
            _residence(story, inside, chance.one(LOCKED))


def _residence(story: Story, spell: Spell, home: str) -> None:
    chance = story.chance
    suitability = chance.one(ASSESSED_BADLY if home in NEVER_SUITABLE else ASSESSED)
    story.add(
        "residences",
        start_date=spell.start,
        end_date=spell.end,
        accommodation_type=home,
        suitability=suitability,
        unsuitability_reason=chance.one(REASONS) if suitability == "UNSUITABLE" else "",
    )
