"""Makes up a whole partnership and writes it as a folder of extracts."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from childfirst.demo.care import care_statuses
from childfirst.demo.chance import Chance
from childfirst.demo.education import education
from childfirst.demo.exploitation import exploitation_flags
from childfirst.demo.faults import plant
from childfirst.demo.finance import contributions
from childfirst.demo.folder import Folder
from childfirst.demo.governance import board
from childfirst.demo.health import health
from childfirst.demo.homes import residences
from childfirst.demo.justice import cases
from childfirst.demo.people import again, begin
from childfirst.demo.places import places
from childfirst.demo.published import published
from childfirst.demo.published_counts import published_counts
from childfirst.demo.special_needs import special_needs
from childfirst.demo.story import Service, Story
from childfirst.demo.suspensions import suspensions
from childfirst.demo.victims import victims
from childfirst.demo.window import Window

SUBJECTS = (
    cases,
    residences,
    education,
    suspensions,
    special_needs,
    health,
    care_statuses,
    victims,
    exploitation_flags,
)
"""In the order in which one needs another's rows: victims need offences."""


def generate(
    folder: Path, *, seed: int, children: int, year: int = 2023, faults: float = 0.0
) -> None:
    """Write an invented partnership of `children` children to `folder`, overwriting extracts.

    `seed`: the same seed, year and faults always give the same bytes; a larger number of
        children gives the same ones first.
    `year`: the financial year told about is the one that starts in April of it; the data
        were taken on 30 June after it.
    `faults`: share of children, 0 to 1, of whom something is recorded wrongly. The files
        keep to the schema whatever it is.

    Raises ValueError for a negative number of children or a share outside 0 to 1.
    """
    if children < 0 or not 0 <= faults <= 1:
        raise ValueError("children must not be negative, and faults be between 0 and 1")
    service = Service(Window(year))
    chance = Chance(f"{seed}")
    with Folder(folder) as extracts:
        extracts.write(board(service.window, service.keys, chance))
        rows = contributions(service.window, service.keys, chance)
        extracts.write({"contributions": rows})
        extracts.write(published(service.window, service.keys, chance))
        extracts.write(published_counts(service.window, chance))
        extracts.write(places(chance))
        for story in _stories(service, seed, children):
            plant(story, faults)
            extracts.write(story.rows)
        extracts.describe(
            name=f"invented-partnership-{year}",
            title=f"Invented partnership, {service.window.names[0]}",
            description=f"Nobody in these records exists. Seed {seed}, {children} children.",
        )


def _stories(service: Service, seed: int, children: int) -> Iterator[Story]:
    """Tell the story of each child; a few children are met again under another key."""
    told = 0
    while told < children:
        story = begin(service, Chance(f"{seed}/{told}"))
        yield _tell(story)
        told += 1
        if told < children and story.chance.happens(0.006):
            yield _tell(again(story))
            told += 1


def _tell(story: Story) -> Story:
    for subject in SUBJECTS:
        subject(story)
    return story
