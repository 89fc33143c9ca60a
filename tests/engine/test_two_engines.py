"""One definition, two engines: DuckDB and Spark give the same figures.

The example and a generated partnership are counted together, as two services.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from childfirst.demo import generate
from tests.example import EXAMPLE


def counted_on(engine: str, out: Path, *packages: str) -> list[str]:
    command = [sys.executable, "-m", "tests.engine.figures_of", engine, str(out), *packages]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-2_000:]
    return out.read_text(encoding="utf-8").splitlines()


@pytest.mark.slow
def test_every_figure_is_the_same_on_both_engines(tmp_path: Path) -> None:
    generate(tmp_path / "package", seed=11, children=60, year=2023, faults=0.2)
    packages = (f"Example={EXAMPLE}", f"Generated={tmp_path / 'package'}")
    here = counted_on("duckdb", tmp_path / "duckdb.csv", *packages)
    there = counted_on("spark", tmp_path / "spark.csv", *packages)
    assert len(here) > 10_000
    known = set(here)
    assert [line for line in there if line not in known] == []
    assert here == there
