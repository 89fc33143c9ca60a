"""Every measure there is, by basis."""

from __future__ import annotations

from childfirst.measures.breakdowns import Breakdown
from childfirst.measures.declaration import Measure
from childfirst.measures.definitions.local import (
    accommodation,
    board,
    breakdowns,
    cohort,
    education,
    finance,
    mental_health,
    out_of_court,
    special_needs,
    substance_misuse,
    victims,
    victims_register,
    violence,
    wider_services,
)

LOCAL: tuple[Measure, ...] = (
    cohort.COHORT,
    *accommodation.MEASURES,
    *education.MEASURES,
    *special_needs.MEASURES,
    *mental_health.MEASURES,
    *substance_misuse.MEASURES,
    *out_of_court.MEASURES,
    *wider_services.MEASURES,
    *board.MEASURES,
    *violence.MEASURES,
    *victims.MEASURES,
    *victims_register.MEASURES,
    *finance.MEASURES,
)

MEASURES: dict[str, tuple[Measure, ...]] = {"local": LOCAL}

BREAKDOWNS: dict[str, dict[str, Breakdown]] = {"local": breakdowns.BREAKDOWNS}
