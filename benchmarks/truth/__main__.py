"""`python -m benchmarks.truth clean [--partnerships 20]`: alarms in reports of our own."""

from __future__ import annotations

import argparse
from pathlib import Path

from benchmarks.truth.clean import measure_clean


def main() -> None:
    """Measure what was asked for; end with 1 when a sound report raised an alarm."""
    options = argparse.ArgumentParser(prog="python -m benchmarks.truth")
    options.add_argument("what", choices=("clean",))
    options.add_argument("--partnerships", type=int, default=20)
    options.add_argument("--first", type=int, default=0, help="seed of the first one")
    options.add_argument("--keep", type=Path, help="folder of reports made before, and to come")
    asked = options.parse_args()
    raise SystemExit(min(measure_clean(asked.partnerships, asked.first, asked.keep), 1))


if __name__ == "__main__":
    main()
