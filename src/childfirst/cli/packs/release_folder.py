"""Writes the folder of a release, and builds one again from what it keeps."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from childfirst.cli.outputs import write_report, write_withheld
from childfirst.cli.packs.building import counted_report
from childfirst.measures.figures import Figure
from childfirst.periods import Period, parse_period
from childfirst.publication.building.commentary import read_commentary, with_commentary
from childfirst.publication.building.moved import with_moves
from childfirst.publication.declarations.declared import parse_report
from childfirst.publication.forms import FORMS
from childfirst.publication.passports.packs import passport_in
from childfirst.publication.passports.passport import Passport, packed, unpacked
from childfirst.releases.folder import (
    BEFORE,
    COMMENTARY,
    DECLARATION,
    PUBLISHED,
    SNAPSHOT,
    made_from,
)
from childfirst.snapshot.reading import read_snapshot

if TYPE_CHECKING:
    from childfirst.disclosure import Protected
    from childfirst.publication.model.report import Report
    from childfirst.releases.models import Release


def write_pack(
    folder: Path,
    name: str,
    declaration: str,
    snapshot: Path,
    period: Period,
    formats: Sequence[str],
    audience: str,
    commentary: Path | None = None,
    before: tuple[str, str, Passport] | None = None,
    published: Sequence[Figure] = (),
) -> Report:
    """Write a pack into a folder with all that it is made from, and give it.

    `before` is the name of the pack before it, the note of a correction, and its passport;
    `published` are figures of packs that the same or a wider audience has.
    """
    folder.mkdir(parents=True)
    (folder / DECLARATION).write_text(declaration, encoding="utf-8", newline="\n")
    shutil.copytree(snapshot, folder / SNAPSHOT)
    if commentary is not None:
        shutil.copyfile(commentary, folder / COMMENTARY)
    if before is not None:
        since, note, passport = before
        lines = "\n".join((since, note.replace("\n", " "), packed(passport)))
        (folder / BEFORE).write_text(lines, encoding="utf-8", newline="\n")
    if published:
        known = Passport("", "", audience, "", 0, "", "", tuple(published))
        (folder / PUBLISHED).write_text(packed(known), encoding="utf-8", newline="\n")
    report, protected = report_in(folder, period, audience)
    write_report(folder, name, report, formats)
    write_withheld(folder, name, report, protected)
    return report


def report_in(folder: Path, period: Period, audience: str) -> tuple[Report, Protected]:
    """Build the report of a release from the declaration, snapshot and words in its folder."""
    known = folder / PUBLISHED
    published = unpacked(known.read_text(encoding="utf-8")).figures if known.exists() else ()
    text = (folder / DECLARATION).read_text(encoding="utf-8")
    declared, snapshot = parse_report(text, DECLARATION), read_snapshot(folder / SNAPSHOT)
    report, protected = counted_report(declared, snapshot, period, audience, published)
    words = folder / COMMENTARY
    if words.exists():
        report = with_commentary(report, read_commentary(words), COMMENTARY)
    if (folder / BEFORE).exists():
        since, note, letters = (folder / BEFORE).read_text(encoding="utf-8").split("\n")
        report = with_moves(report, unpacked(letters), since, note)
    return report, protected


def passport_of_release(release: Release) -> Passport:
    """Read what a release printed, from the first of its files."""
    name = next(name for name in release.files if name.endswith(tuple(f".{f}" for f in FORMS)))
    return passport_in(Path(release.folder) / name)


def figures_published(releases: Sequence[Release]) -> list[Figure]:
    """Give every figure that some releases printed."""
    return [figure for release in releases for figure in passport_of_release(release).figures]


def built_again(release: Release, out: Path) -> tuple[list[str], list[str]]:
    """Build a release again into a folder, with what it withheld and the proof.

    Gives the names of the files built, and of those that are not the same, byte by byte: others,
    missing, or there for the first time.
    """
    from childfirst.releases.folder import digests

    folder = Path(release.folder)
    formats = [f for f in FORMS if f"{release.report}.{f}" in release.files]
    with tempfile.TemporaryDirectory(dir=out) as name:
        beside = Path(name)
        report, protected = report_in(folder, parse_period(release.period), release.audience)
        write_report(beside, release.report, report, formats)
        write_withheld(beside, release.report, report, protected)
        made = digests(beside)
        for file in made:
            shutil.move(beside / file, out / file)
    kept = {name: d for name, d in release.files.items() if not made_from(name)}
    return list(made), sorted(n for n in {*kept, *made} if kept.get(n) != made.get(n))
