"""Runs a job in a process of its own, so that its imports and its memory are its own."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

Result = dict[str, float]


def run_once(name: str, folder: Path) -> Result:
    """Give the seconds, the processor seconds, the peak megabytes and what was found."""
    command = [sys.executable, "-m", "benchmarks.once", name, str(folder)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    return dict(json.loads(done.stdout))
