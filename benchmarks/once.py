"""Runs one job in this process and prints its seconds, wall and processor, and peak memory."""

from __future__ import annotations

import json
import resource
import sys
import time
from pathlib import Path

from benchmarks.jobs import JOBS
from benchmarks.national.jobs import JOBS as NATIONAL


def main(name: str, folder: str) -> None:
    """Run a job; imports count, since a user waits for them too."""
    started = time.perf_counter()
    found = (JOBS | NATIONAL)[name](Path(folder))
    seconds, processor = time.perf_counter() - started, time.process_time()
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    told = {"seconds": seconds, "processor": processor, "megabytes": peak, "found": found}
    print(json.dumps(told))


if __name__ == "__main__":
    main(*sys.argv[1:])
