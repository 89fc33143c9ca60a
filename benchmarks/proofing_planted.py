"""How many planted slips proofing finds: `python -m benchmarks.proofing_planted FOLDER [--show]`.

The folder has `clean/`, documents in which everything holds; `slips/`, the same documents, in
files of the same names, with slips planted; and `truth.json`, a list of the slips with `document`,
`kind`, `quote`, the text that holds the slip, and `right`, what it should say. What was changed is
seen by comparing the two documents: an alarm finds a slip when it stands on the changed text,
counts with it, or is about the sentence that holds it. Every other alarm is false, and so is any
on a clean document.
"""

from __future__ import annotations

import argparse
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from benchmarks.planted import Change, Slip, changes_between, read_slips
from childfirst.proofing.document import Spot
from childfirst.proofing.findings import Finding, Verdict
from childfirst.proofing.proof import proof
from childfirst.proofing.readers import read_document


@dataclass(frozen=True)
class Measured:
    """A document with slips: those found, rightly mended and missed, and alarms about none."""

    found: tuple[Slip, ...]
    righted: tuple[Slip, ...]
    missed: tuple[Slip, ...]
    alarms: int
    false: tuple[Finding, ...]


def main() -> None:
    """Measure every document of a folder."""
    options = argparse.ArgumentParser(prog="python -m benchmarks.proofing_planted")
    options.add_argument("folder", type=Path)
    options.add_argument("--show", action="store_true", help="list what was missed, and false")
    asked = options.parse_args()
    clean = {path.name: _alarms(path) for path in _files(asked.folder / "clean")}
    slips = read_slips(asked.folder / "truth.json")
    measured = {
        path.name: _measured(path, asked.folder / "clean" / path.name, slips)
        for path in _files(asked.folder / "slips")
    }
    _report(list(measured.values()), clean)
    if asked.show:
        _show(measured, clean)


def _files(folder: Path) -> list[Path]:
    return sorted(path for path in folder.iterdir() if path.is_file())


def _alarms(path: Path) -> list[Finding]:
    return proof(read_document(path)).having(Verdict.INCONSISTENT)


def _measured(path: Path, clean: Path, slips: list[Slip]) -> Measured:
    """Judge the alarms on a document by what was changed in it."""
    document = read_document(path)
    changes = changes_between(read_document(clean), document)
    alarms = _alarms(path)
    mine = [slip for slip in slips if _is_of(slip, path)]
    places = {slip: [change for change in changes if slip.is_in(change)] for slip in mine}
    found = {
        slip: [alarm for alarm in alarms if any(_is_about(alarm, each) for each in places[slip])]
        for slip in mine
    }
    about = [alarm for alarm in alarms if any(_is_about(alarm, change) for change in changes)]
    return Measured(
        tuple(slip for slip in mine if found[slip]),
        tuple(slip for slip in mine if any(slip.is_righted_by(a.suggestion) for a in found[slip])),
        tuple(slip for slip in mine if not found[slip]),
        len(alarms),
        tuple(alarm for alarm in alarms if alarm not in about),
    )


def _is_of(slip: Slip, path: Path) -> bool:
    return Path(slip.document).name in (path.name, path.stem)


def _is_about(alarm: Finding, change: Change) -> bool:
    """Say whether an alarm stands on changed text, counts with it, or quotes its sentence."""
    spots = (alarm.spot, *(operand.spot for operand in alarm.operands))
    if any(change.touches(spot) for spot in spots):
        return True
    first = change.text.find(alarm.quote)
    whole = Spot(alarm.spot.block, alarm.spot.row, alarm.spot.column, first, first)
    end = first + len(alarm.quote)
    return first >= 0 and change.touches(Spot(whole.block, whole.row, whole.column, first, end))


def _report(measured: list[Measured], clean: dict[str, list[Finding]]) -> None:
    found = Counter(slip.kind for each in measured for slip in each.found)
    missed = Counter(slip.kind for each in measured for slip in each.missed)
    planted = found + missed
    alarms, false = (
        sum(each.alarms for each in measured),
        sum(len(each.false) for each in measured),
    )
    on_clean = sum(map(len, clean.values()))
    print(f"{len(clean)} clean documents: {on_clean} alarms")
    share = found.total() / max(planted.total(), 1)
    print(f"{planted.total()} slips planted: {found.total()} found ({share:.0%})")
    righted = sum(len(each.righted) for each in measured)
    print(
        f"{righted} of those found ({righted / max(found.total(), 1):.0%}) with the right wording"
    )
    print(f"{alarms} alarms: {false} false ({false / max(alarms, 1):.1%})")
    for kind in sorted(planted):
        print(f"  {kind}: {found[kind]} of {planted[kind]}")


def _show(measured: dict[str, Measured], clean: dict[str, list[Finding]]) -> None:
    for name, each in measured.items():
        for slip in each.missed:
            print(f"missed {name} {slip.kind}: {slip.quote!r}, right: {slip.right!r}")
        for alarm in each.false:
            print(f"false {name} {alarm.place}: {alarm.quote} | {alarm.explanation}")
    for name, alarms in clean.items():
        for alarm in alarms:
            print(f"on clean {name} {alarm.place}: {alarm.quote} | {alarm.explanation}")


if __name__ == "__main__":
    main()
