"""`childfirst verify`: whether a snapshot is whole, and whether a pack's figures still follow."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Annotated

import typer

from childfirst.cli import options
from childfirst.cli.screen import say, show_json, show_table

What = Annotated[Path, typer.Argument(help="Folder of a snapshot, or the file of a pack.")]
MOST_SHOWN = 20


def verify(
    what: What, snapshot: options.PackSnapshot = None, as_json: options.AsJson = False
) -> None:
    """Check a snapshot, or each figure of a pack against the snapshot it follows from.

    A pack is a page, PDF, Word, slide or Excel file that Childfirst wrote; its snapshot is the
    folder `snapshot` beside it unless another is named. Nothing is asked of any network. Exit
    1 when something is not as it should be.

    Example: childfirst verify out/report.pdf
    """
    raise typer.Exit(_snapshot(what, as_json) if what.is_dir() else _pack(what, snapshot, as_json))


def _snapshot(folder: Path, as_json: bool) -> int:
    from childfirst.snapshot.manifest import read_manifest
    from childfirst.snapshot.reading import verify_snapshot

    wrong = verify_snapshot(folder)
    manifest = read_manifest(folder)
    if as_json:
        show_json({"id": manifest.id, "whole": not wrong, "wrong": wrong})
    else:
        for each in wrong:
            say(each)
        verdict = "is not what its manifest says" if wrong else "is whole"
        say(f"Snapshot {manifest.short_id} of {manifest.area} {verdict}.")
    return 1 if wrong else 0


def _pack(pack: Path, folder: Path | None, as_json: bool) -> int:
    from childfirst.cli.packs.recounting import asked_passport, counted_again, snapshot_of
    from childfirst.publication.passports.printed import no_longer_printed
    from childfirst.publication.passports.verdicts import Verdict, verified

    passport = asked_passport(pack)
    results = verified(passport, counted_again(passport, snapshot_of(passport, pack, folder)))
    wrong = [r for r in results if r.verdict in (Verdict.DIFFERS, Verdict.NOT_COUNTED)]
    rows = [
        (r.printed.reference, r.printed.cell, r.printed.period, str(r.printed.value),
         str(r.counted.value) if r.counted else "", str(r.verdict))
        for r in (results if as_json else wrong[:MOST_SHOWN])
    ]  # fmt: skip
    heads = ("reference", "cell", "period", "printed", "counted", "verdict")
    if as_json:
        show_json([dict(zip(heads, row, strict=True)) for row in rows])
    elif rows:
        show_table(heads, rows)
    counts = Counter(str(result.verdict) for result in results)
    words = "; ".join(f"{number} {verdict}" for verdict, number in sorted(counts.items()))
    snapshot = passport.snapshot[:12]
    say(f"{pack.name}: {len(results)} figures of snapshot {snapshot}; verdicts: {words}.")
    changed = no_longer_printed(pack, passport.printed)
    for line, number in changed[:MOST_SHOWN]:
        say(f"Changed since it was made: {number!r} is no longer printed {_where(line)}.")
    return 1 if wrong or changed else 0


def _where(line: str) -> str:
    return f"in the line {line!r}" if line else "as often as it was"
