"""Runs one job in this process and prints its seconds and peak memory as JSON."""

from __future__ import annotations

import json
import resource
import sys
import time
from pathlib import Path

from benchmarks.jobs import JOBS


def main(name: str, folder: str) -> None:
    """Run a job; imports count, since a user waits for them too."""
    started = time.perf_counter()
    found = JOBS[name](Path(folder))
    seconds = time.perf_counter() - started
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps({"seconds": seconds, "megabytes": peak, "found": found}))


if __name__ == "__main__":
    main(*sys.argv[1:])
