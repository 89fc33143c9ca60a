"""Screenings for mental health and substance misuse, needs found and help given."""

from __future__ import annotations

from datetime import date

from childfirst.demo.chance import Weighted
from childfirst.demo.story import Row, Story
from childfirst.demo.window import days

MENTAL_HEALTH = "mental_health"
SUBSTANCE_MISUSE = "substance_misuse"
SCREENED = {MENTAL_HEALTH: 0.75, SUBSTANCE_MISUSE: 0.9}
FOUND = {MENTAL_HEALTH: 0.35, SUBSTANCE_MISUSE: 0.5}
TIMES = Weighted({"1": 70, "2": 24, "3": 6})
INTERVENTIONS = {
    MENTAL_HEALTH: Weighted(
        {
            "GETTING_ADVICE": 4,
            "GETTING_HELP": 5,
            "GETTING_ADDITIONAL_HELP": 2,
            "GETTING_RISK_SUPPORT": 2,
        }
    ),
    SUBSTANCE_MISUSE: Weighted(
        {
            "TARGETED_INTERVENTION": 4,
            "SPECIALIST_SUBSTANCE_MISUSE_TREATMENT": 5,
            "COMPLEX_CARE": 2,
        }
    ),
}
PROVIDERS = {
    MENTAL_HEALTH: Weighted(
        {"CAMHS": 6, "School counselling": 3, "YJS health worker": 3, "GP": 2, "Other": 1}
    ),
    SUBSTANCE_MISUSE: Weighted(
        {"Change Grow Live": 8, "YJS health worker": 3, "GP": 1, "Other": 2}
    ),
}


def health(story: Story) -> None:
    """Record screenings of a child, and treatment that began without one."""
    chance = story.chance
    for domain, rate in SCREENED.items():
        if chance.happens(rate):
            _screenings(story, domain)
        if chance.happens(0.03):
            started = chance.day(story.began - days(200), story.window.taken)
            row = _record(story, domain, None, started)
            _help(story, row, started)


def _screenings(story: Story, domain: str) -> None:
    """Screen near the start of work and perhaps again, a few times twice on a day."""
    chance = story.chance
    screened: date | None = story.window.known(chance.after(story.began, -20, 45))
    for _ in range(int(chance.one(TIMES))):
        if screened is None:
            return
        found = _found(story, domain, screened)
        row = _record(story, domain, screened, found)
        if found and chance.happens(0.75):
            _help(story, row, found)
        gap = 0 if chance.happens(0.08) else chance.randint(30, 250)
        screened = story.window.known(screened + days(gap))


def _found(story: Story, domain: str, screened: date) -> date | None:
    """Give the day a need was found: at the screening, or long enough after to be missed."""
    chance = story.chance
    if not chance.happens(FOUND[domain]):
        return None
    late = chance.randint(1, 120) if chance.happens(0.1) else 0
    return story.window.known(screened + days(late))


def _record(story: Story, domain: str, screened: date | None, found: date | None) -> Row:
    chance = story.chance
    mixed = domain == SUBSTANCE_MISUSE and chance.happens(0.3)
    return story.add(
        "health_needs",
        domain=domain,
        screened_date=screened,
        need_identified_date=found,
        mental_health_category=chance.choice(("YES", "NO")) if mixed else "",
    )


def _help(story: Story, row: Row, found: date) -> None:
    """Refer, offer and attend, as far as it has come; some want no help."""
    chance, known = story.chance, story.window.known
    row["referred_date"] = referred = known(chance.after(found, 0, 14))
    if chance.happens(0.2):
        row["intervention_type"] = "NO_INTERVENTION"
        return
    domain = str(row["domain"])
    row["intervention_type"] = chance.one(INTERVENTIONS[domain])
    row["provider"] = chance.one(PROVIDERS[domain])
    row["offered_date"] = offered = known(chance.after(referred, 0, 28)) if referred else None
    if offered is None or chance.happens(0.25):
        return
    row["attended_from"] = attended = known(chance.after(offered, 0, 21))
    row["attended_to"] = known(chance.after(attended, 0, 200)) if attended else None
