"""The figures of the cohort profile, counted over made-up or given records."""

from __future__ import annotations

from datetime import date

from childfirst.measures.catalogue import PROFILE
from childfirst.measures.counter import count_all, counting_session
from childfirst.measures.figures import Figure
from childfirst.measures.services import Service
from childfirst.periods import financial_year

AS_AT = date(2024, 6, 30)
YEAR = financial_year(2023)


def profile_of(tables: dict[str, dict], missing: frozenset[str] = frozenset()) -> list[Figure]:
    days = dict.fromkeys(tables, AS_AT)
    services = [Service(area, area, AS_AT, missing) for area in tables]
    with counting_session(tables, days, YEAR) as session:
        return count_all(session, PROFILE, services, YEAR)
