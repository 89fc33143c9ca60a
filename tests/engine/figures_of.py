"""Counts packages on one engine and writes the figures: `figures_of ENGINE OUT NAME=FOLDER…`.

Spark runs in a process of its own, so that what it leaves open ends with it.
"""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path

from childfirst.engine.session import Session
from childfirst.measures.catalogue import MEASURES
from childfirst.measures.counter import count_all, counting_session
from childfirst.measures.services import Service
from childfirst.periods import financial_year
from childfirst.publication.sheets.figures_table import write_figures_csv
from tests.example import package_tables

AS_AT = date(2024, 6, 30)


def main(engine: str, out: str, *packages: str) -> None:
    """Count every measure of 2023/24 for each package, as so many services."""
    folders = dict(package.split("=", 1) for package in packages)
    services = {area: package_tables(Path(folder)) for area, folder in folders.items()}
    measures = [measure for each in MEASURES.values() for measure in each]
    counted = [Service(area, area, AS_AT) for area in services]
    days, year = dict.fromkeys(services, AS_AT), financial_year(2023)
    with counting_session(services, days, year, _engine(engine)) as session:
        write_figures_csv(count_all(session, measures, counted, year), Path(out))


def _engine(name: str) -> type[Session]:
    if name == "duckdb":
        return Session
    from childfirst.engine.spark import SparkSession

    return SparkSession


if __name__ == "__main__":
    main(*sys.argv[1:])
