"""What is timed: the official count over the national set, and the bare scan it rests on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pyarrow as pa

from childfirst.measures.catalogue import YJB
from childfirst.measures.counter import partitions_session
from childfirst.measures.declaration import Measure
from childfirst.measures.figure_columns import figure_columns
from childfirst.measures.requirements import fields_needed
from childfirst.measures.services import Service
from childfirst.measures.together import counts_alone
from childfirst.periods import Period
from childfirst.periods_of_reports import periods_to_count
from childfirst.snapshot.partitions import read_partitions

MEASURES = tuple(measure for measure in YJB if counts_alone(measure))
"""Every official measure but the rate of KPI 9, which is its count over a population."""


def count_national(
    folder: Path,
    period: Period,
    *,
    lines: Sequence[str] = (),
    measures: Sequence[Measure] = MEASURES,
) -> Iterator[pa.Table]:
    """Give the figures of every service and quarter; of some lines alone, for everybody."""
    if lines:
        measures = [
            replace(each, breakdowns=(), lines=kept)
            for each in measures
            if (kept := tuple(line for line in each.lines if line.label in lines))
        ]
    partitions = read_partitions(folder)
    services = [
        Service(each.area, each.short_id, each.as_at, frozenset(each.not_collected))
        for each in partitions.manifests
    ]
    with partitions_session(partitions, period) as session:
        yield from figure_columns(session, measures, services, periods_to_count(period))


def scan(folder: Path, measures: Sequence[Measure] = MEASURES) -> int:
    """Read every column that the measures use, once, and do nothing with it but find its top."""
    import duckdb

    used: dict[str, set[str]] = {}
    for measure in measures:
        for table, field in fields_needed(measure):
            used.setdefault(table, set()).add(field)
    types = "{'service': VARCHAR, 'year': VARCHAR}"
    rows = 0
    with duckdb.connect() as connection:
        for table, fields in sorted(used.items()):
            files = f"{folder.as_posix()}/service=*/year=*/{table}.parquet"
            tops = ", ".join(f'max("{field}")' for field in sorted(fields))
            read = f"read_parquet('{files}', hive_types = {types})"
            found = connection.execute(f"SELECT {tops}, count(service) FROM {read}").fetchone()
            rows += found[-1] if found else 0
    return rows
