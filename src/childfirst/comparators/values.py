"""Published values as the record holds them: printed, corrected, and where they are from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any

import pyarrow as pa

from childfirst.areas import AreaCatalogue, area_catalogue

COUNT, RATE = "count", "rate"
Tables = Mapping[str, pa.Table]


@dataclass(frozen=True, order=True)
class Span:
    """The first and last day that a value is of."""

    first_day: date
    last_day: date
    label: str = field(compare=False)


@dataclass(frozen=True)
class PublishedValue:
    """One printed number.

    `area` is in our spelling. `value` is the corrected one where a misprint is marked, in
    the true unit; `printed` and `printed_unit` are as printed. `place` says which table, file
    and row it is from.
    """

    key: str
    table: str
    indicator: str
    area: str
    area_type: str
    span: Span
    measure: str
    printed: Decimal
    printed_unit: str
    value: Decimal
    unit: str
    base: int | None
    misprint: bool
    note: str
    source: str
    data_date: date | None
    place: str

    @property
    def provenance(self) -> str:
        """Where the value is from and how old it is, in words."""
        if self.data_date is None:
            return self.source
        return f"{self.source}; data of {self.data_date.day} {self.data_date:%B %Y}"


def published_values(tables: Tables) -> tuple[PublishedValue, ...]:
    """Give every row of `published_indicators`, in the order of its keys."""
    areas = area_catalogue()
    rows = sorted(tables["published_indicators"].to_pylist(), key=lambda row: row["indicator_id"])
    return tuple(_value(row, areas) for row in rows)


@dataclass(frozen=True)
class People:
    """How many children aged 10 to 17 live somewhere, and the bounds of that number."""

    number: int
    least: int
    most: int


def populations(tables: Tables) -> dict[tuple[str, int], People]:
    """Give the population aged 10 to 17 by area and year."""
    spelled = area_catalogue().our_spelling
    return {
        (spelled(row["area"]), row["year"]): People(row["population"], row["lower"], row["upper"])
        for row in tables["populations"].to_pylist()
        if (row["age_from"], row["age_to"]) == (10, 17)
    }


def _value(row: dict[str, Any], areas: AreaCatalogue) -> PublishedValue:
    corrected = row["corrected_value"]
    return PublishedValue(
        key=row["indicator_id"],
        table=row["table"],
        indicator=row["indicator"],
        area=areas.our_spelling(row["area"], row["area_type"]),
        area_type=row["area_type"],
        span=Span(row["period_start"], row["period_end"], row["period_label"]),
        measure=row["measure"],
        printed=row["value"],
        printed_unit=row["unit_printed"],
        value=row["value"] if corrected is None else corrected,
        unit=row["unit_true"],
        base=row["denominator_derived"],
        misprint=row["misprint"] == "YES",
        note=row["note"] or "",
        source=row["source"],
        data_date=row["data_date"],
        place=_place(row),
    )


def _place(row: dict[str, Any]) -> str:
    """Say where a row stood; tables that were never stored have no file beside them."""
    file, number = row.get("supplied_file"), row.get("supplied_row")
    return ", ".join(part for part in (row["table"], file, number and f"row {number}") if part)
