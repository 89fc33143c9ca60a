"""Indicators that the local-level open data give for every service, by adding their counts up."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

import pyarrow.compute as pc

from childfirst.areas import area_catalogue
from childfirst.areas.catalogue import NATION, POLICE_AREA, REGION, SERVICE, WHOLE_NATION
from childfirst.comparators.values import COUNT, PublishedValue, Span, Tables

NATIONAL_SERVICES = 100
"""A year with at least so many services is national, and its wider areas are whole.

There are about 157. An assumption of ours: a file cut down to a region has far fewer, and adding
it up would give wrong figures for anything wider than a service."""


@dataclass(frozen=True)
class Derived:
    """An indicator as the sum of the open data's counts of one tier."""

    indicator: str
    statistic: str
    tier: str
    unit: str


DERIVED = (Derived("custodial_sentences", "outcomes", "custody", "sentences"),)

Row = dict[str, Any]
Place = tuple[str, str, date, date]


def open_data_values(tables: Tables) -> tuple[PublishedValue, ...]:
    """Give the indicators of services and wider areas, or nothing without open data.

    A number that the publisher hides makes the sums that it belongs to unknown: they are left
    out. They have a source of their own, so that no other series is mixed with them.
    """
    table = tables.get("published_counts")
    if table is None:
        return ()
    found: list[PublishedValue] = []
    for derived in DERIVED:
        wanted = pc.and_(
            pc.equal(table["statistic"], derived.statistic),
            pc.equal(table["sentence_tier"], derived.tier),
        )
        found += _values(derived, table.filter(wanted).to_pylist())
    return tuple(found)


def _values(derived: Derived, rows: list[Row]) -> Iterator[PublishedValue]:
    services: dict[date, set[str]] = defaultdict(set)
    of_place: dict[Place, list[Row]] = defaultdict(list)
    for row in rows:
        services[row["period_start"]].add(row["area"])
    for row in rows:
        national = len(services[row["period_start"]]) >= NATIONAL_SERVICES
        for kind, area in _areas_of(row, national=national):
            of_place[kind, area, row["period_start"], row["period_end"]].append(row)
    for place, added in sorted(of_place.items()):
        if all(row["number"] is not None for row in added):
            yield _value(derived, place, added)


def _areas_of(row: Row, *, national: bool) -> Iterator[tuple[str, str]]:
    yield SERVICE, row["area"]
    if national:
        wider = ((POLICE_AREA, "police_area"), (REGION, "region"))
        yield from ((kind, row[column]) for kind, column in wider if row[column])
        yield NATION, WHOLE_NATION


def _value(derived: Derived, place: Place, rows: list[Row]) -> PublishedValue:
    kind, area, first, last = place
    total = Decimal(sum(row["number"] for row in rows))
    named = area_catalogue().our_spelling(area, kind)
    row = rows[0]
    stood = (f"{len(rows)} rows of published_counts", row.get("supplied_file"))
    return PublishedValue(
        key=f"open data|{derived.indicator}|{first}|{kind}|{named}",
        table="Local-level open data",
        indicator=derived.indicator,
        area=named,
        area_type=kind,
        span=Span(first, last, f"Apr {first.year} - Mar {last.year}"),
        measure=COUNT,
        printed=total,
        printed_unit=derived.unit,
        value=total,
        unit=derived.unit,
        base=None,
        misprint=False,
        note="",
        source=row["source"],
        data_date=row["data_date"],
        place=", ".join(part for part in stood if part),
    )
