"""`childfirst release prepare`: a pack as a draft, with all that it is made from."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from childfirst.cli import options
from childfirst.cli.packs.release_asked import asked_release, open_releases, refusals_told
from childfirst.cli.screen import operator, say

if TYPE_CHECKING:
    from childfirst.publication.passports.passport import Passport
    from childfirst.releases.models import Release

Corrects = Annotated[
    int | None, typer.Option("--corrects", help="The number of the release that it corrects.")
]
Note = Annotated[str, typer.Option("--note", help="What was wrong, in a correction.")]
SnapshotFolder = Annotated[Path, typer.Option("--snapshot", help="The snapshot to follow from.")]


def prepare(
    name: options.ReportName,
    period: options.PeriodText,
    snapshot: SnapshotFolder = Path("out/snapshot"),
    audience: options.Audience = "",
    formats: options.Formats = "html,pdf,docx,xlsx",
    commentary: options.Commentary = None,
    corrects: Corrects = None,
    note: Note = "",
    by: options.By = "",
    database: options.Database = "",
) -> None:
    """Make a pack as a draft, kept with its snapshot, declaration and commentary.

    Figures that moved since the last pack are listed in it. A correction is a new version.

    Example: childfirst release prepare board-pack --period 2023-24Q4
    """
    open_releases(database)
    from childfirst.actions.releasing import check_can_prepare, prepare_release
    from childfirst.cli.packs.building import (
        asked_audience,
        asked_forms,
        asked_report,
        refuse_empty,
    )
    from childfirst.cli.packs.commentary import tell_of_commentary
    from childfirst.cli.packs.release_folder import figures_published, write_pack
    from childfirst.cli.periods import asked_period
    from childfirst.configuration import configuration
    from childfirst.publication.building.commentary import read_commentary
    from childfirst.snapshot.reading import read_snapshot

    file_name, declared, text = asked_report(name)
    for_whom = asked_audience(audience) or declared.audience
    wanted, chosen = asked_period(period), asked_forms(formats)
    if commentary is not None:
        read_commentary(commentary)  # what is wrong in it is said before anything is counted
    correcting = asked_release(corrects) if corrects is not None else None
    if note and correcting is None:
        message = "it is the note of a correction: say by --corrects which release that is"
        raise typer.BadParameter(message, param_hint="--note")
    asked = {
        "report": file_name,
        "area": read_snapshot(snapshot).manifest.area,
        "period": wanted.label,
        "audience": for_whom,
    }
    with refusals_told():
        check_can_prepare(asked, correcting, note)
    root = configuration().releases_folder.resolve()
    root.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=root) as beside, refusals_told():
        folder = Path(beside) / "pack"
        before = _before(file_name, for_whom, correcting, note)
        report = write_pack(
            folder,
            file_name,
            text,
            snapshot,
            wanted,
            chosen,
            for_whom,
            commentary,
            before,
            figures_published(_seen_by(for_whom)),
        )
        refuse_empty(report, name, declared.covers)
        if commentary is not None:
            tell_of_commentary(report, commentary.name)
        release = prepare_release(
            by=by or operator(),
            root=root,
            beside=folder,
            report={**asked, "title": report.title, "snapshot": report.snapshot},
            corrects=correcting,
            note=note,
        )
    moved = len(report.moves.figures) if report.moves else 0
    say(f"Release {release.pk}: {release.name}, a draft in {release.folder}; {moved} moved.")


def _before(
    report: str, audience: str, correcting: Release | None, note: str
) -> tuple[str, str, Passport] | None:
    """Give the pack before: the one corrected, else the last published for the audience."""
    from childfirst.cli.packs.release_folder import passport_of_release
    from childfirst.releases.models import Release

    published = Release.objects.filter(report=report, audience=audience).exclude(published_by="")
    last = correcting or published.order_by("-published_at").first()
    return (last.name, note, passport_of_release(last)) if last else None


def _seen_by(audience: str) -> list[Release]:
    """Give the published packs that an audience has: those made for it or for a wider one."""
    from childfirst.disclosure import AUDIENCES
    from childfirst.releases.models import Release

    wider = AUDIENCES[AUDIENCES.index(audience) :]
    return list(Release.objects.filter(audience__in=wider).exclude(published_by=""))
