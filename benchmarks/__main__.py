"""Runs the jobs: `python -m benchmarks [--children 10000] [--runs 5]`, or `national` ones."""

from __future__ import annotations

import argparse
import statistics
import sys
import tempfile
from pathlib import Path

from benchmarks.jobs import JOBS
from benchmarks.running import Result, run_once
from childfirst.demo import generate

PAIRS = (
    ("validate_twelve", "validate_twelve_in_pandas"),
    ("take_in", "take_in_with_pandas"),
)


def main() -> None:
    """Generate a partnership with a fixed seed, time every job, print medians and ratios."""
    options = argparse.ArgumentParser(prog="python -m benchmarks")
    options.add_argument("--children", type=int, default=10_000)
    options.add_argument("--runs", type=int, default=5)
    asked = options.parse_args()
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "package"
        generate(folder, seed=1, children=asked.children, faults=0.05)
        rows = sum(_lines(path) - 1 for path in folder.glob("*.csv"))
        print(f"{asked.children:,} children, {rows:,} rows, median of {asked.runs} runs")
        medians = {name: _median(name, folder, asked.runs) for name in JOBS}
    print(f"{'job':<28}{'seconds':>9}{'rows/s':>11}{'peak MB':>9}{'found':>9}")
    for name, each in medians.items():
        speed = rows / each["seconds"]
        print(
            f"{name:<28}{each['seconds']:>9.2f}{speed:>11,.0f}"
            f"{each['megabytes']:>9.0f}{each['found']:>9.0f}"
        )
    for ours, theirs in PAIRS:
        ratio = medians[ours]["seconds"] / medians[theirs]["seconds"]
        print(f"{ours} takes {ratio:.2f} times as long as {theirs}")


def _median(name: str, folder: Path, runs: int) -> Result:
    results = [run_once(name, folder) for _ in range(runs)]
    return {key: statistics.median(result[key] for result in results) for key in results[0]}


def _lines(path: Path) -> int:
    with path.open("rb") as file:
        return sum(1 for _ in file)


if __name__ == "__main__":
    if sys.argv[1:2] == ["national"]:
        from benchmarks.national.timing import main as national

        national(sys.argv[2:])
    else:
        main()
