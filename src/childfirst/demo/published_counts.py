"""National local-level counts of invented services, broken down as the national tables are."""

from __future__ import annotations

from datetime import date

from childfirst.demo import names
from childfirst.demo.chance import Chance
from childfirst.demo.story import Row, Rows
from childfirst.demo.window import Window

TYPES = {
    "pre_court": "Youth caution",
    "first_tier": "Referral order",
    "community": "Youth rehabilitation order",
    "custody": "Detention and training order",
}
GROUPS = {"Violence against the person": "5", "Theft and handling stolen goods": "3"}
CHILDREN = (("Boys", "10-14", "White"), ("Girls", "15-17", "Mixed"))


def published_counts(window: Window, chance: Chance) -> Rows:
    """Give outcomes, children and offences of two financial years for every invented service."""
    rows: list[Row] = []
    for area in (names.SERVICE, *names.NEIGHBOURS):
        for year in (window.year - 1, window.year):
            place = _place(area, year)
            for tier, kind in TYPES.items():
                broken = {"sentence_tier": tier, "sentence_type": kind}
                rows.append({**place, "statistic": "outcomes", **broken})
            for sex, age, ethnicity in CHILDREN:
                broken = {"sex": sex, "age_group": age, "ethnicity": ethnicity}
                rows.append({**place, "statistic": "children", **broken})
            for group, gravity in GROUPS.items():
                broken = {"offence_group": group, "gravity": gravity}
                rows.append({**place, "statistic": "offences", **broken})
    for number, row in enumerate(rows, start=1):
        row |= {"count_id": f"NC{number:04}", "number": chance.randint(0, 60)}
    rows[-1] |= {"number": None, "marker": "[c]"}
    return {"published_counts": rows}


def _place(area: str, year: int) -> Row:
    return {
        "area": area,
        "police_area": names.POLICE_AREA,
        "region": names.REGION,
        "nation": "England",
        "period_start": date(year, 4, 1),
        "period_end": date(year + 1, 3, 31),
        "source": "Invented",
        "data_date": date(year + 1, 5, 8),
    }
