"""Published indicators of invented areas, and the populations that they imply."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from childfirst.demo import names
from childfirst.demo.chance import Chance
from childfirst.demo.identifiers import Keys
from childfirst.demo.story import Row, Rows
from childfirst.demo.window import Window

AREAS = {
    **dict.fromkeys((names.SERVICE, *names.NEIGHBOURS), ("service", 18_000)),
    names.POLICE_AREA: ("police_area", 130_000),
    names.REGION: ("region", 700_000),
    names.NATION: ("nation", 5_600_000),
}
CHILDREN = "children aged 10 to 17"
INDICATORS = {
    "first_time_entrants": (0.0016, 100_000, "children", 1.0, f"per 100,000 {CHILDREN}"),
    "reoffending": (0.0008, 100, "children reoffending", 0.0026, "per cent"),
    "custodial_sentences": (0.0002, 1_000, "custodial sentences", 1.0, f"per 1,000 {CHILDREN}"),
    "reoffending_frequency": (0.003, 1, "reoffences", 0.0008, "per child who reoffended"),
    "serious_violence": (0.0005, 10_000, "offences", 1.0, f"per 10,000 {CHILDREN}"),
}
"""How common each is among children, what its rate is per, what is counted, the share of
children that the rate is of, and its unit."""


def published(window: Window, keys: Keys, chance: Chance) -> Rows:
    """Give indicators of two calendar years for every area, and the areas' populations."""
    indicators: list[Row] = []
    populations: list[Row] = []
    for area, (kind, usual) in AREAS.items():
        for year in (window.year - 1, window.year):
            people = round(usual * chance.uniform(0.97, 1.03))
            populations.append(_population(area, year, people))
            for row in _indicators(chance, area, year, people):
                key = keys.next("published_indicators")
                indicators.append({"indicator_id": key, "area_type": kind, **row})
    indicators += list(_claims(indicators, keys))
    wrong = chance.choice(indicators)
    wrong.update(misprint="YES", corrected_value=wrong["value"], value=999, note="Invented slip")
    return {"published_indicators": indicators, "populations": populations}


def _claims(indicators: list[Row], keys: Keys) -> Iterator[Row]:
    """Give the printed change of the service's first count, and its share of its police area."""
    counts = [row for row in indicators if row["measure"] == "count"]
    first = [row for row in counts if row["indicator"] == "first_time_entrants"]
    before, now = (row for row in first if row["area"] == names.SERVICE)
    whole = next(
        row
        for row in first
        if (row["area"], row["period_start"]) == (names.POLICE_AREA, now["period_start"])
    )
    was, is_now, in_all = (int(str(row["value"])) for row in (before, now, whole))
    said = {
        "change": (is_now - was, "children"),
        "share": (round(100 * is_now / in_all, 1), f"per cent of {names.POLICE_AREA}"),
    }
    for measure, (value, unit) in said.items():
        key = keys.next("published_indicators")
        claim = {"measure": measure, "value": value, "unit_printed": unit, "unit_true": unit}
        yield now | {"indicator_id": key} | claim


def _population(area: str, year: int, people: int) -> Row:
    return {
        "area": area,
        "year": year,
        "age_from": 10,
        "age_to": 17,
        "population": people,
        "lower": round(people * 0.995),
        "upper": round(people * 1.005),
        "method": "Invented",
    }


def _indicators(chance: Chance, area: str, year: int, people: int) -> Iterator[Row]:
    for number, (indicator, told) in enumerate(INDICATORS.items(), start=1):
        share, per, counted, base_share, unit = told
        base = round(people * base_share)
        count = round(people * share * chance.uniform(0.7, 1.3))
        common: Row = {
            "table": f"Table {number}",
            "indicator": indicator,
            "area": area,
            "period_start": date(year, 1, 1),
            "period_end": date(year, 12, 31),
            "period_label": f"January to December {year}",
            "misprint": "NO",
            "source": "Invented",
            "data_date": date(year + 1, 5, 8),
        }
        rate = round(per * count / base, 2)
        yield {
            **common,
            "measure": "count",
            "value": count,
            "unit_printed": counted,
            "unit_true": counted,
        }
        yield {
            **common,
            "measure": "rate",
            "value": rate,
            "unit_printed": unit,
            "unit_true": unit,
            "denominator_derived": base,
        }
