"""How many slips are found, by kind and by form: `python -m benchmarks.truth slips`."""

from __future__ import annotations

import random
import tempfile
from collections import Counter, defaultdict
from collections.abc import Sequence
from pathlib import Path

from benchmarks.truth.clean import alarms_in
from benchmarks.truth.in_files import IN_FILES
from benchmarks.truth.making import built_reports
from benchmarks.truth.printed import slots_of
from benchmarks.truth.slips import Slip, slips_in
from childfirst.proofing.readers import read_document
from childfirst.publication.document.walk import document_of
from childfirst.publication.document.whole import Document
from childfirst.publication.forms import write_form
from childfirst.publication.model.report import Report

Tally = dict[tuple[str, str], Counter[tuple[bool, bool]]]
"""By kind and form: how many slips were (knowable, found)."""


def measure_slips(
    names: Sequence[str], forms: Sequence[str], seed: int, children: int, each: int, missed: bool
) -> Tally:
    """Put slips into reports of a generated partnership, one at a time, and proof each file.

    `each` is how many of a kind are tried in a report, the same ones in every form.
    """
    total: Tally = defaultdict(Counter)
    chance = random.Random(seed)  # noqa: S311
    for name, report in built_reports(seed, children, names):
        slips = chosen_slips(document_of(report), each, chance)
        for key, counts in measure_report(name, report, forms, slips, missed).items():
            total[key].update(counts)
    return total


def measure_report(
    name: str, report: Report, forms: Sequence[str], slips: Sequence[Slip], missed: bool
) -> Tally:
    """Put slips into the files of a report, one at a time."""
    tally: Tally = defaultdict(Counter)
    document = document_of(report)
    with tempfile.TemporaryDirectory() as place:
        for form in forms:
            path = Path(place) / f"{name}.{form}"
            write_form(form, report, path)
            for slip in slips:
                found = is_found(path, document, slip)
                if found is None:
                    continue
                tally[slip.kind, form][slip.knowable, found] += 1
                if missed and not found and slip.knowable:
                    print(f"  missed in {path.name}, {slip.kind}: {_told(slip)}", flush=True)
    return tally


def chosen_slips(document: Document, each: int, chance: random.Random) -> list[Slip]:
    """Choose slips of a document at random, some of each kind."""
    kinds: dict[str, list[Slip]] = defaultdict(list)
    for slot in slots_of(document):
        for slip in slips_in(slot, chance):
            kinds[slip.kind].append(slip)
    return [s for slips in kinds.values() for s in chance.sample(slips, min(each, len(slips)))]


def is_found(path: Path, document: Document, slip: Slip) -> bool | None:
    """Say whether a file with a slip in it raises an alarm; None where it prints no such text.

    The file without it must raise none.
    """
    content = IN_FILES[path.suffix.lstrip(".")](path, document, slip)
    if content is None:
        return None
    changed = path.with_stem(f"{path.stem}-changed")
    changed.write_bytes(content)
    return bool(alarms_in(read_document(changed)))


def print_tally(tally: Tally) -> None:
    """Print found and tried: of those a reader could know, and of all."""
    print(f"{'kind':<22}{'form':<6}{'knowable found':>16}{'all found':>14}")
    for (kind, form), counts in sorted(tally.items()):
        known = f"{counts[True, True]} of {counts[True, True] + counts[True, False]}"
        found = counts[True, True] + counts[False, True]
        print(f"{kind:<22}{form:<6}{known:>16}{f'{found} of {counts.total()}':>14}")


def _told(slip: Slip) -> str:
    at = max(slip.start - 60, 0)
    where = f"{slip.slot.exhibit.heading.text}: " if slip.slot.exhibit else ""
    inside = slip.slot.grid is not None and slip.slot.row >= 0
    line = slip.slot.grid.lines[slip.slot.row].words if slip.slot.grid and inside else ""
    near = slip.slot.text[at : slip.start + len(slip.before) + 40]
    return f"{where}{line} …{near}…: “{slip.before}” made “{slip.after}”"
