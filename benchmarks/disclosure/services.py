"""Generated services to attack, a few at once."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

import pyarrow as pa
from tests.example import package_tables

from childfirst.demo import generate

AT_ONCE = 20


def generated(count: int, sizes: Sequence[int]) -> Iterator[dict[str, dict[str, pa.Table]]]:
    """Give the tables of so many services by name, some at once, of each size in turn."""
    for first in range(0, count, AT_ONCE):
        with tempfile.TemporaryDirectory() as place:
            tables = {}
            for seed in range(first, min(first + AT_ONCE, count)):
                folder = Path(place) / str(seed)
                generate(folder, seed=seed, children=sizes[seed % len(sizes)], faults=0.1)
                tables[f"Service {seed}"] = package_tables(folder)
        yield tables
