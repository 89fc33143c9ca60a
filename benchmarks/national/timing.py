"""Times the national jobs: `python make.py benchmark national [--programmes N] [--runs N]`."""

from __future__ import annotations

import argparse
import tempfile
from pathlib import Path
from statistics import median

from benchmarks.national.jobs import JOBS
from benchmarks.national.making import PROGRAMMES, SERVICES, make_national
from benchmarks.running import Result, run_once

CHILDREN = 50_000
PER_CHILD = 5 / 2  # programmes
HEADLINES = ("headlines", "headlines_in_pandas", "headlines_in_polars")


def main(arguments: list[str]) -> None:
    """Make the sets, run every job in turn so many times, print medians and ratios of pairs."""
    options = argparse.ArgumentParser(prog="python make.py benchmark national")
    options.add_argument("--services", type=int, default=SERVICES)
    options.add_argument("--programmes", type=int, default=PROGRAMMES)
    options.add_argument("--runs", type=int, default=3)
    asked = options.parse_args(arguments)
    with tempfile.TemporaryDirectory() as place:
        whole, part = Path(place) / "national", Path(place) / "children"
        rows = make_national(whole, services=asked.services, programmes=asked.programmes)
        make_national(part, services=10, programmes=int(CHILDREN * PER_CHILD))
        print(f"{asked.services} services, {asked.programmes:,} programmes, {rows:,} rows")
        folders = {name: part if name == "fourteen_indicators" else whole for name in JOBS}
        runs = [{name: run_once(name, folders[name]) for name in JOBS} for _ in range(asked.runs)]
    _check(runs)
    print(f"{'job':<24}{'seconds':>9}{'processor':>11}{'peak MB':>9}{'found':>12}{'x scan':>8}")
    for name in JOBS:
        print(_line(name, runs))


def _check(runs: list[dict[str, Result]]) -> None:
    """See that everybody found the same ten headlines for every service and quarter."""
    told = {run[name]["found"] for run in runs for name in HEADLINES}
    if len(told) > 1:
        raise SystemExit(f"the headlines differ: {told}")


def _line(name: str, runs: list[dict[str, Result]]) -> str:
    """Give the medians of a job, and how many times as long as the scan of its round it took."""

    def middle(key: str) -> float:
        return median(run[name][key] for run in runs)

    ratio = median(run[name]["seconds"] / run["scan_columns"]["seconds"] for run in runs)
    times = "" if name == "fourteen_indicators" else f"{ratio:.1f}"
    return (
        f"{name:<24}{middle('seconds'):>9.2f}{middle('processor'):>11.2f}"
        f"{middle('megabytes'):>9.0f}{middle('found'):>12.0f}{times:>8}"
    )
