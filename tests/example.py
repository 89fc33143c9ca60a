"""The example partnership, as tests use it."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from pathlib import Path

import pyarrow as pa

from childfirst.exchange.reading.extracts import read_extracts
from childfirst.measures.catalogue import LOCAL, MEASURES, PROFILE, YJB
from childfirst.measures.counter import count_all, counting_session
from childfirst.measures.declaration import Measure
from childfirst.measures.figures import Figure
from childfirst.measures.services import Service
from childfirst.periods import Period
from childfirst.record.arrow import arrow_schema, with_provenance
from childfirst.record.dictionary import tables

EXAMPLES = Path(__file__).parent.parent / "examples"
EXAMPLE = EXAMPLES / "sefton-2023-24"


def package_tables(folder: Path) -> dict[str, pa.Table]:
    """Give the tables of a data package as a session takes them; those it may lack are empty."""
    empty = {
        name: with_provenance(arrow_schema(entry)).empty_table()
        for name, entry in tables().items()
        if entry.optional
    }
    return empty | {
        name: supplied.rows.append_column(
            "supplied_file", pa.array([supplied.file] * supplied.rows.num_rows, pa.string())
        ).select(with_provenance(arrow_schema(tables()[name])).names)
        for name, supplied in read_extracts(folder).tables.items()
    }


def local_figures(services: dict[str, dict[str, pa.Table]], period: Period) -> list[Figure]:
    """Count the local basis for services whose record is true long after the period."""
    return figures_of(services, period, LOCAL)


def national_figures(tables: dict[str, pa.Table], period: Period) -> list[Figure]:
    """Count the YJB basis for one service whose record is true long after the period."""
    return figures_of({"Here": tables}, period, YJB)


def profile_figures(services: dict[str, dict[str, pa.Table]], period: Period) -> list[Figure]:
    """Count the cohort profile for services whose record is true long after the period."""
    return figures_of(services, period, PROFILE)


def every_figure(services: dict[str, dict[str, pa.Table]], period: Period) -> list[Figure]:
    """Count every basis for services whose record is true long after the period."""
    return figures_of(services, period, [m for measures in MEASURES.values() for m in measures])


def figures_of(
    services: dict[str, dict[str, pa.Table]], period: Period, measures: Sequence[Measure]
) -> list[Figure]:
    """Count some measures for services whose record is true long after the period."""
    day = period.last_day.replace(year=period.last_day.year + 1, day=1)
    counted = [Service(area, f"snapshot of {area}", day) for area in services]
    with counting_session(services, dict.fromkeys(services, day), period) as session:
        return count_all(session, measures, counted, period)


def expected_figures(name: str = "sefton_basis") -> list[dict[str, str]]:
    """Give the figures that the example must give, one row a cell and period."""
    path = EXAMPLE / "expected" / f"{name}.csv"
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))
