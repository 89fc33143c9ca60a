"""The ten headlines that everybody is asked for, and how Childfirst gives them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pyarrow as pa
import pyarrow.dataset as ds

from childfirst.periods import parse_period

PERIOD = parse_period("2020-04-01..2025-03-31")
HEADLINES = (
    "kpi1.suitable_end",
    "kpi2.suitable_end",
    "kpi3.identified",
    "kpi4.need",
    "kpi5.need",
    "kpi6.completed",
    "kpi7.supported",
    "kpi8.sectors_senior",
    "kpi9.sv_offences",
    "kpi10.engaged_rj",
)
Counts = dict[str, dict[tuple[str, str], int]]
"""For each headline, how many by service and quarter; without those of nobody."""


def read_columns(folder: Path, table: str, columns: Sequence[str]) -> pa.Table:
    """Read some columns of a table of every service, and the service."""
    files = [str(path) for path in folder.glob(f"service=*/year=*/{table}.parquet")]
    types = pa.schema([("service", pa.string()), ("year", pa.string())])
    hive = ds.partitioning(types, flavor="hive")
    return ds.dataset(files, partitioning=hive).to_table([*columns, "service"])


def headlines(folder: Path) -> Counts:
    """Count the ten headlines by the declared measures."""
    from benchmarks.national.counting import count_national

    found: Counts = {name: {} for name in HEADLINES}
    for table in count_national(folder, PERIOD, lines=HEADLINES):
        for row in table.select(["category", "area", "period", "value"]).to_pylist():
            if row["value"]:
                found[row["category"]][row["area"], row["period"]] = row["value"]
    return found
