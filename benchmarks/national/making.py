"""Writes the national set, service by service: the same seed gives the same bytes."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from benchmarks.national.columns import Draw, table
from benchmarks.national.partners import partners_of
from benchmarks.national.states import states_of
from benchmarks.national.work import work_of
from childfirst.record.dictionary import tables
from childfirst.snapshot.partitions import write_partition

SERVICES, PROGRAMMES = 157, 1_000_000
AS_AT = date(2025, 6, 30)


def make_national(
    folder: Path, *, services: int = SERVICES, programmes: int = PROGRAMMES, seed: int = 1
) -> int:
    """Write the partitions of every service; give how many rows there are in all."""
    rows = 0
    for number in range(services):
        draw = Draw(seed * 1_000 + number)
        work = work_of(draw, max(1, programmes // services))
        found = {**work.tables, **states_of(draw, work), **partners_of(draw, work)}
        blank = {name: table(name, 0) for name in tables().keys() - found.keys()}
        write_partition(folder, found | blank, area=f"Service {number + 1:03d}", as_at=AS_AT)
        rows += sum(each.num_rows for each in found.values())
    return rows
