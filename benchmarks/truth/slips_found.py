"""How many slips are found, by kind and by form: `python -m benchmarks.truth slips`."""

from __future__ import annotations

import tempfile
from collections import Counter, defaultdict
from pathlib import Path

from benchmarks.truth.clean import alarms_in, told
from benchmarks.truth.slipped import Choice, slipped_files
from childfirst.proofing.readers import read_document

Tally = dict[tuple[str, str], Counter[tuple[bool, bool]]]
"""By kind and form: how many slips were (knowable, found)."""

ALL = "all"


def measure_slips(choice: Choice, keep: Path | None, missed: bool) -> Tally:
    """Proof reports of a generated partnership with one slip each, and sound.

    A slip is found where its file raises an alarm that the sound report does not. The sound one
    should raise none; if it does, that is printed.
    """
    tally: Tally = defaultdict(Counter)
    idle: set[str] = set()
    with tempfile.TemporaryDirectory() as place:
        folder = keep or Path(place)
        for each in slipped_files(folder, choice):
            alarms = {told(alarm) for alarm in alarms_in(read_document(folder / each.file))}
            if each.kind == "none":
                idle = alarms
                for alarm in alarms:
                    print(f"  {each.file} is sound: {alarm}", flush=True)
                continue
            found = bool(alarms - idle)
            for kind in (each.kind, ALL):
                tally[kind, each.form][each.knowable, found] += 1
            if missed and each.knowable and not found:
                print(f"  missed in {each.file}, {each.kind}: {each.told}", flush=True)
    return tally


def print_tally(tally: Tally) -> None:
    """Print found and tried: of those a reader could know, and of all."""
    print(f"{'kind':<22}{'form':<6}{'knowable found':>16}{'all found':>14}")
    for (kind, form), counts in sorted(tally.items(), key=lambda each: (each[0][0] == ALL, each)):
        known = f"{counts[True, True]} of {counts[True, True] + counts[True, False]}"
        found = counts[True, True] + counts[False, True]
        print(f"{kind:<22}{form:<6}{known:>16}{f'{found} of {counts.total()}':>14}")
