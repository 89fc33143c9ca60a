"""`childfirst release`: packs prepared, checked by a second person, signed off, published."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from childfirst.cli import options
from childfirst.cli.reporting import AudienceName
from childfirst.cli.screen import operator, say, show_json, show_table

if TYPE_CHECKING:
    from childfirst.publication.passport import Passport
    from childfirst.releases.models import Release

app = typer.Typer(help="Packs handed over: prepared, checked, signed off, published, corrected.")

Name = Annotated[str, typer.Argument(help="Which report, by name or the path of your own.")]
Number = Annotated[int, typer.Argument(help="The number of a release (childfirst release list).")]
Formats = Annotated[str, typer.Option("--format", help="The files to make: html,pdf,docx,xlsx.")]
Corrects = Annotated[
    int | None, typer.Option("--corrects", help="The number of the release that it corrects.")
]
Note = Annotated[str, typer.Option("--note", help="What was wrong, in a correction.")]
WrittenTo = Annotated[Path | None, typer.Option("--commentary", help="Markdown, by section.")]
SnapshotFolder = Annotated[Path, typer.Option("--snapshot", help="The snapshot to follow from.")]
MaybeBy = Annotated[str, typer.Option("--by", help="Who does this; else the account's name.")]


@app.command("prepare")
def prepare(
    name: Name,
    period: options.PeriodText,
    snapshot: SnapshotFolder = Path("out/snapshot"),
    audience: AudienceName = "",
    formats: Formats = "html,pdf,docx,xlsx",
    commentary: WrittenTo = None,
    corrects: Corrects = None,
    note: Note = "",
    by: MaybeBy = "",
    database: options.Database = "",
) -> None:
    """Make a pack as a draft, kept with its snapshot, declaration and commentary.

    Figures that moved since the last pack are listed in it. A correction is a new version.

    Example: childfirst release prepare board-pack --period 2023-24Q4
    """
    _open(database)
    from childfirst.actions.releasing import prepare_release
    from childfirst.cli.periods import asked_period
    from childfirst.cli.release_packs import figures_published, write_pack
    from childfirst.cli.reports import asked_audience, asked_report
    from childfirst.configuration import configuration

    file_name, declared, text = asked_report(name)
    for_whom = asked_audience(audience) or declared.audience
    wanted = asked_period(period)
    root = configuration().releases_folder.resolve()
    root.mkdir(parents=True, exist_ok=True)
    correcting = _release(corrects) if corrects is not None else None
    with tempfile.TemporaryDirectory(dir=root) as beside, _told():
        folder = Path(beside) / "pack"
        before = _before(file_name, for_whom, correcting, note)
        chosen = [each.strip() for each in formats.split(",") if each.strip()]
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
        release = prepare_release(
            by=by or operator(),
            root=root,
            beside=folder,
            report={
                "report": file_name,
                "title": report.title,
                "area": report.area,
                "period": wanted.label,
                "audience": for_whom,
                "snapshot": report.snapshot,
            },
            corrects=correcting,
            note=note,
        )
    moved = len(report.moves.figures) if report.moves else 0
    say(f"Release {release.pk}: {release.name}, a draft in {release.folder}; {moved} moved.")


@app.command("list")
def list_releases(database: options.Database = "", as_json: options.AsJson = False) -> None:
    """List every release, with who took which step."""
    _open(database)
    from childfirst.releases.models import Release

    heads = ("number", "release", "state", "prepared", "checked", "signed off", "published")
    rows = [
        (r.pk, r.name, str(r.state), r.prepared_by, r.checked_by, r.signed_off_by, r.published_by)
        for r in Release.objects.all()
    ]
    if as_json:
        show_json([dict(zip(heads, row, strict=True)) for row in rows])
    else:
        show_table(heads, rows)


@app.command("check")
def check(number: Number, by: MaybeBy = "", database: options.Database = "") -> None:
    """Say, as a second person, that the draft was looked through."""
    _open(database)
    from childfirst.actions.releasing import check_release

    with _told():
        _say(check_release(by=by or operator(), release=_release(number)))


@app.command("sign-off")
def sign_off(number: Number, by: MaybeBy = "", database: options.Database = "") -> None:
    """Sign a checked pack off."""
    _open(database)
    from childfirst.actions.releasing import sign_off_release

    with _told():
        _say(sign_off_release(by=by or operator(), release=_release(number)))


@app.command("publish")
def publish(number: Number, by: MaybeBy = "", database: options.Database = "") -> None:
    """Publish a pack that is signed off. From then on it is only ever corrected."""
    _open(database)
    from childfirst.actions.releasing import publish_release

    with _told():
        _say(publish_release(by=by or operator(), release=_release(number)))


@app.command("withdraw")
def withdraw(number: Number, by: MaybeBy = "", database: options.Database = "") -> None:
    """Take back a pack that was never published."""
    _open(database)
    from childfirst.actions.releasing import withdraw_release

    with _told():
        withdraw_release(by=by or operator(), release=_release(number))
    say(f"Release {number} is withdrawn.")


@app.command("rebuild")
def rebuild(number: Number, out: options.Out, database: options.Database = "") -> None:
    """Build a release again from what it keeps; exit 1 when a file is not the same."""
    _open(database)
    from childfirst.cli.release_packs import built_again

    out.mkdir(parents=True, exist_ok=True)
    release = _release(number)
    differing = built_again(release, out)
    for name in differing:
        say(f"{name} is not what was released.")
    say(f"{release.name}: {'not the same' if differing else 'the same, byte by byte'}.")
    raise typer.Exit(1 if differing else 0)


def _before(
    report: str, audience: str, correcting: Release | None, note: str
) -> tuple[str, str, Passport] | None:
    """Give the pack before: the one corrected, else the last published for the audience."""
    from childfirst.cli.release_packs import passport_of_release
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


def _release(number: int) -> Release:
    from childfirst.releases.models import Release

    try:
        found: Release = Release.objects.get(pk=number)
    except Release.DoesNotExist:
        raise typer.BadParameter(f"there is no release {number}") from None
    return found


@contextmanager
def _told() -> Iterator[None]:
    """Turn a step that was refused into a message."""
    from childfirst.actions.releasing import RefusedRelease

    try:
        yield
    except RefusedRelease as refused:
        raise typer.BadParameter(str(refused)) from None


def _open(database: str) -> None:
    from childfirst.cli.source_of_tables import open_database

    open_database(database)


def _say(release: Release) -> None:
    say(f"Release {release.pk}: {release.name}, {release.state}.")
