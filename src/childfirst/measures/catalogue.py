"""Every measure there is, by basis."""

from __future__ import annotations

from childfirst.measures.declaration import Measure
from childfirst.measures.definitions.local import (
    accommodation,
    board,
    cohort,
    education,
    finance,
    health,
    out_of_court,
    special_needs,
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
    *health.MEASURES,
    *out_of_court.MEASURES,
    *wider_services.MEASURES,
    *board.MEASURES,
    *violence.MEASURES,
    *victims.MEASURES,
    *victims_register.MEASURES,
    *finance.MEASURES,
)

MEASURES: dict[str, tuple[Measure, ...]] = {"local": LOCAL}
