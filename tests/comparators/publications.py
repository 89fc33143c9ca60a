"""Small publications, made up on the spot."""

from datetime import date
from decimal import Decimal
from typing import Any

import pyarrow as pa

from childfirst.record.arrow import arrow_schema
from childfirst.record.dictionary import tables

FTE, CUSTODY, REOFFENDING = "first_time_entrants", "custodial_sentences", "reoffending"
KINDS = {"Merseyside PCC": "police_area", "North West": "region", "England & Wales": "nation"}
PER = {
    FTE: "per 100,000 children aged 10-17",
    CUSTODY: "per 1,000 children aged 10-17",
    REOFFENDING: "percent of the cohort",
}


def count(area: str, year: int, value: int, indicator: str = FTE, **more: Any) -> dict[str, Any]:
    """Give a printed count of a calendar year."""
    return {
        "table": "Table 1",
        "indicator": indicator,
        "area": area,
        "area_type": KINDS.get(area, "service"),
        "period_start": date(year, 1, 1),
        "period_end": date(year, 12, 31),
        "period_label": f"Jan - Dec {year}",
        "measure": "count",
        "value": Decimal(value),
        "unit_printed": "Number",
        "unit_true": "children",
        "misprint": "NO",
        "source": "An invented bulletin",
        "data_date": date(year + 1, 5, 8),
        **more,
    }


def rate(area: str, year: int, value: str, indicator: str = FTE, **more: Any) -> dict[str, Any]:
    """Give a printed rate of a calendar year."""
    unit = PER[indicator]
    units = {"measure": "rate", "unit_printed": unit, "unit_true": unit}
    printed = {**count(area, year, 0, indicator), **units, "value": Decimal(value)}
    return {**printed, "table": "Table 2", **more}


def people(area: str, year: int, number: int) -> dict[str, Any]:
    """Give a population aged 10 to 17."""
    bounds = {"lower": number, "upper": number, "method": "Invented"}
    ages = {"age_from": 10, "age_to": 17}
    return {"area": area, "year": year, "population": number, **ages, **bounds}


def publication(
    rows: list[dict[str, Any]], populations: list[dict[str, Any]] | None = None
) -> dict[str, pa.Table]:
    """Give the two published tables as a snapshot holds them."""
    keyed = [{"indicator_id": f"P{at:03}", **row} for at, row in enumerate(rows)]
    return {
        "published_indicators": _table("published_indicators", keyed),
        "populations": _table("populations", populations or []),
    }


def counted(area: str, year: int, number: int | None, **more: Any) -> dict[str, Any]:
    """Give a count of custodial sentences as the local-level open data have it."""
    return {
        "count_id": f"{year} {area} {more.get('sentence_type', '')}",
        "statistic": "outcomes",
        "sentence_tier": "custody",
        "area": area,
        "police_area": "Merseyside PCC",
        "region": "North West",
        "nation": "England",
        "period_start": date(year, 4, 1),
        "period_end": date(year + 1, 3, 31),
        "number": number,
        "source": "Open data",
        "data_date": date(year + 2, 1, 25),
        **more,
    }


def open_data(rows: list[dict[str, Any]]) -> dict[str, pa.Table]:
    """Give local-level open data, beside empty published tables."""
    return publication([]) | {"published_counts": _table("published_counts", rows)}


def _table(name: str, rows: list[dict[str, Any]]) -> pa.Table:
    schema = arrow_schema(tables()[name])
    return pa.Table.from_pylist([{n: row.get(n) for n in schema.names} for row in rows], schema)
