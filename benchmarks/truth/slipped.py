"""Files of reports with one slip each, written once, so that they can be proofed again and again.

A folder holds the files and `slips.json`, the list of them. Making a report and setting its PDF
anew takes longer than proofing it: after a change of the proofing the files are only read again.
"""

from __future__ import annotations

import json
import random
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from benchmarks.truth.in_files import IN_FILES
from benchmarks.truth.making import built_reports
from benchmarks.truth.printed import slots_of
from benchmarks.truth.slips import Slip, slips_in
from childfirst.publication.document.walk import document_of
from childfirst.publication.document.whole import Document
from childfirst.publication.forms import write_form
from childfirst.publication.model.report import Report

LIST = "slips.json"


@dataclass(frozen=True)
class Slipped:
    """A file and the slip in it, in words; the file of a sound report has the kind `none`."""

    file: str
    kind: str
    knowable: bool
    told: str

    @property
    def form(self) -> str:
        """Give the form, as the end of the file's name."""
        return Path(self.file).suffix.lstrip(".")


@dataclass(frozen=True)
class Choice:
    """Which slips are made: in which reports and forms of which partnership, and how many.

    `each` is how many of a kind are made in a report, the same ones in every form; without
    `unknowable` only such that a reader could know.
    """

    names: Sequence[str]
    forms: Sequence[str]
    seed: int
    children: int
    each: int
    unknowable: bool = False


def slipped_files(folder: Path, choice: Choice) -> list[Slipped]:
    """Give the files of a folder, made before or now."""
    listed = folder / LIST
    if not listed.exists():
        folder.mkdir(parents=True, exist_ok=True)
        made = [asdict(each) for each in _made(folder, choice)]
        listed.write_text(json.dumps(made, indent=1), encoding="utf-8")
    return [Slipped(**each) for each in json.loads(listed.read_text(encoding="utf-8"))]


def _made(folder: Path, choice: Choice) -> Iterator[Slipped]:
    chance = random.Random(choice.seed)  # noqa: S311
    for name, report in built_reports(choice.seed, choice.children, choice.names):
        slips = chosen_slips(document_of(report), choice, chance)
        yield from _of_report(folder, name, report, choice.forms, slips)


def _of_report(
    folder: Path, name: str, report: Report, forms: Sequence[str], slips: Sequence[Slip]
) -> Iterator[Slipped]:
    document = document_of(report)
    for form in forms:
        path = folder / f"{name}.{form}"
        write_form(form, report, path)
        yield Slipped(path.name, "none", knowable=False, told=name)
        for number, slip in enumerate(slips):
            content = with_slip(path, document, slip)
            if content is not None:
                changed = path.with_stem(f"{name}-{number}")
                changed.write_bytes(content)
                yield Slipped(changed.name, slip.kind, slip.knowable, told(slip))


def with_slip(path: Path, document: Document, slip: Slip) -> bytes | None:
    """Give the bytes of a report's file with a slip in it; None where it prints no such text."""
    return IN_FILES[path.suffix.lstrip(".")](path, document, slip)


def chosen_slips(document: Document, choice: Choice, chance: random.Random) -> list[Slip]:
    """Choose slips of a document at random, some of each kind."""
    kinds: dict[str, list[Slip]] = defaultdict(list)
    for slot in slots_of(document):
        for slip in slips_in(slot, chance):
            if slip.knowable or choice.unknowable:
                kinds[slip.kind].append(slip)
    some = [chance.sample(slips, min(choice.each, len(slips))) for slips in kinds.values()]
    return [slip for slips in some for slip in slips]


def told(slip: Slip) -> str:
    """Put a slip into a line: where, among which words, what was made what."""
    at = max(slip.start - 60, 0)
    where = f"{slip.slot.exhibit.heading.text}: " if slip.slot.exhibit else ""
    inside = slip.slot.grid is not None and slip.slot.row >= 0
    line = slip.slot.grid.lines[slip.slot.row].words if slip.slot.grid and inside else ""
    near = slip.slot.text[at : slip.start + len(slip.before) + 40]
    return f"{where}{line} …{near}…: “{slip.before}” made “{slip.after}”"
