"""Special educational needs: the needs themselves and the level of support."""

from __future__ import annotations

from datetime import date

from childfirst.demo.chance import Weighted, codes
from childfirst.demo.spells import spells
from childfirst.demo.story import Story
from childfirst.demo.window import birthday, days

LEVELS = Weighted({"SEN_SUPPORT": 44, "EHCP": 34, "NONE": 22})
NEEDS = codes(
    "special_need_types",
    "need",
    {"Social, Emotional and Mental Health": 40, "Autistic Spectrum Disorder": 9},
    rest=4,
)
HOW_MANY = Weighted({"1": 65, "2": 25, "3": 10})


def special_needs(story: Story) -> None:
    """Record needs and support of about half of the children."""
    chance = story.chance
    if chance.happens(0.45):
        return
    first = chance.day(birthday(story.birth, 6), story.began)
    for spell in spells(chance, first, story.window.taken, length=900):
        level = chance.one(LEVELS)
        plan = level == "EHCP"
        story.add(
            "special_needs",
            level=level,
            identified_sendaln="YES" if level != "NONE" or chance.happens(0.7) else "NO",
            formal_plan="YES" if plan else chance.choice(("NO", "NO", "NO", "")),
            plan_date=spell.start if plan else None,
            start_date=spell.start,
            end_date=spell.end,
        )
    needs = {chance.one(NEEDS) for _ in range(int(chance.one(HOW_MANY)))}
    for rank, need in enumerate(sorted(needs), start=1):
        identified = _identified(story)
        story.add("special_need_types", need=need, rank=rank, identified_date=identified)


def _identified(story: Story) -> date:
    """Most needs were known before the work began, some came out later, even afterwards."""
    if story.chance.happens(0.85):
        return story.chance.day(birthday(story.birth, 5), story.began)
    return story.chance.day(story.began + days(1), story.window.taken)
