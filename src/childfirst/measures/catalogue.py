"""Every measure there is, by basis."""

from __future__ import annotations

from childfirst.measures.breakdowns import Breakdown
from childfirst.measures.declaration import Measure
from childfirst.measures.definitions.cohort import tables as profile
from childfirst.measures.definitions.local import (
    accommodation,
    board,
    breakdowns,
    cohort,
    education,
    finance,
    mental_health,
    out_of_court,
    special_need_kinds,
    special_needs,
    substance_misuse,
    victims,
    victims_register,
    violence,
    wider_services,
)
from childfirst.measures.definitions.national import (
    custody,
    custody_account,
    first_time_entrants,
    first_time_entrants_account,
    reoffenders_account,
    reoffending,
    reoffending_account,
)
from childfirst.measures.definitions.yjb import accommodation as yjb_accommodation
from childfirst.measures.definitions.yjb import board as yjb_board
from childfirst.measures.definitions.yjb import board_return as yjb_board_return
from childfirst.measures.definitions.yjb import custody_release as yjb_custody_release
from childfirst.measures.definitions.yjb import education as yjb_education
from childfirst.measures.definitions.yjb import education_by_age as yjb_education_by_age
from childfirst.measures.definitions.yjb import education_rows as yjb_education_rows
from childfirst.measures.definitions.yjb import health as yjb_health
from childfirst.measures.definitions.yjb import orders as yjb_orders
from childfirst.measures.definitions.yjb import out_of_court as yjb_out_of_court
from childfirst.measures.definitions.yjb import remands as yjb_remands
from childfirst.measures.definitions.yjb import serious_violence as yjb_serious_violence
from childfirst.measures.definitions.yjb import serious_violence_rate as yjb_serious_violence_rate
from childfirst.measures.definitions.yjb import special_needs as yjb_special_needs
from childfirst.measures.definitions.yjb import victims as yjb_victims
from childfirst.measures.definitions.yjb import wider_services as yjb_wider_services
from childfirst.measures.definitions.yjb import wording_2023 as yjb_wording_2023
from childfirst.measures.definitions.yjb.restatements import RESTATEMENTS

LOCAL: tuple[Measure, ...] = (
    cohort.COHORT,
    *accommodation.MEASURES,
    *education.MEASURES,
    *special_needs.MEASURES,
    *special_need_kinds.MEASURES,
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

YJB: tuple[Measure, ...] = (
    *yjb_orders.MEASURES,
    *yjb_accommodation.MEASURES,
    *yjb_custody_release.MEASURES,
    *yjb_remands.MEASURES,
    *yjb_education.MEASURES,
    *yjb_education_by_age.MEASURES,
    *yjb_education_rows.MEASURES,
    *yjb_special_needs.MEASURES,
    *yjb_health.MEASURES,
    *yjb_out_of_court.MEASURES,
    *yjb_wider_services.MEASURES,
    *yjb_board.MEASURES,
    *yjb_board_return.MEASURES,
    *yjb_serious_violence.MEASURES,
    *yjb_serious_violence_rate.MEASURES,
    *yjb_victims.MEASURES,
    *yjb_wording_2023.MEASURES,
)

NATIONAL: tuple[Measure, ...] = (
    *first_time_entrants.MEASURES,
    *custody.MEASURES,
    *reoffending.MEASURES,
    first_time_entrants_account.ACCOUNT,
    custody_account.ACCOUNT,
    reoffending_account.ACCOUNT,
    reoffenders_account.ACCOUNT,
)

PROFILE: tuple[Measure, ...] = profile.MEASURES

MEASURES: dict[str, tuple[Measure, ...]] = {
    "local": LOCAL,
    "yjb": YJB,
    "national": NATIONAL,
    "cohort": PROFILE,
}

__all__ = ["BREAKDOWNS", "LOCAL", "MEASURES", "NATIONAL", "PROFILE", "RESTATEMENTS", "YJB"]

BREAKDOWNS: dict[str, dict[str, Breakdown]] = {
    "local": breakdowns.BREAKDOWNS,
    "cohort": breakdowns.BREAKDOWNS,
}
