"""Alarms in reports in which nothing was changed: `python -m benchmarks.truth clean`."""

from __future__ import annotations

import shutil
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from benchmarks.truth.making import reports_of
from childfirst.proofing.document import Document
from childfirst.proofing.findings import Finding, Verdict
from childfirst.proofing.proof import proof
from childfirst.proofing.readers import read_document

SIZES = (12, 25, 40, 60, 90, 140, 300)


def measure_clean(seeds: int, first: int = 0, keep: Path | None = None) -> int:
    """Check every report of generated partnerships; print and count the alarms."""
    files, alarms, checked = Counter[str](), Counter[str](), Counter[str]()
    for seed in range(first, first + seeds):
        children = SIZES[seed % len(SIZES)]
        for path in partnership(seed, children, keep):
            form = path.suffix.lstrip(".")
            files[form] += 1
            proofed = proof(read_document(path))
            verdicts = [each.verdict for each in proofed.findings]
            checked[form] += len(verdicts) - verdicts.count(Verdict.UNVERIFIABLE)
            for alarm in proofed.having(Verdict.INCONSISTENT):
                alarms[form] += 1
                print(f"  seed {seed}, {children} children, {path.name}: {told(alarm)}", flush=True)
    for form, count in files.items():
        told_of = f"{count} reports of {seeds} partnerships, {checked[form]:,} statements checked"
        print(f"{form}: {told_of}, {alarms[form]} alarms")
    return alarms.total()


def partnership(seed: int, children: int, keep: Path | None = None) -> Iterator[Path]:
    """Give the reports of a partnership; those made before and kept are used again."""
    with tempfile.TemporaryDirectory() as place:
        folder = (keep or Path(place)) / f"{seed}-{children}"
        if not folder.exists():  # made aside, so that none is kept that was broken off
            folder.parent.mkdir(parents=True, exist_ok=True)
            reports_of(Path(place) / "made", seed, children)
            shutil.move(Path(place) / "made", folder)
        yield from sorted(folder.iterdir())


def alarms_in(document: Document) -> list[Finding]:
    """Give what proofing calls inconsistent in a document."""
    return proof(document).having(Verdict.INCONSISTENT)


def told(alarm: Finding) -> str:
    """Put an alarm into a line."""
    return f"{alarm.place}: “{alarm.quote}”: {alarm.stated}: {alarm.explanation}"
