"""`childfirst release`: the steps of a pack from a draft to published, and what there is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from childfirst.cli import options
from childfirst.cli.packs.release_asked import asked_release, open_releases, refusals_told
from childfirst.cli.packs.release_preparing import prepare
from childfirst.cli.screen import operator, say, show_json, show_table

if TYPE_CHECKING:
    from childfirst.releases.models import Release

app = typer.Typer(help="Packs handed over: prepared, checked, signed off, published, corrected.")
app.command("prepare")(prepare)

Number = Annotated[int, typer.Argument(help="The number of a release (childfirst release list).")]


@app.command("list")
def list_releases(database: options.Database = "", as_json: options.AsJson = False) -> None:
    """List every release, with who took which step."""
    open_releases(database)
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
def check(number: Number, by: options.By = "", database: options.Database = "") -> None:
    """Say, as a second person, that the draft was looked through."""
    open_releases(database)
    from childfirst.actions.releasing import check_release

    with refusals_told():
        _say(check_release(by=by or operator(), release=asked_release(number)))


@app.command("sign-off")
def sign_off(number: Number, by: options.By = "", database: options.Database = "") -> None:
    """Sign a checked pack off."""
    open_releases(database)
    from childfirst.actions.releasing import sign_off_release

    with refusals_told():
        _say(sign_off_release(by=by or operator(), release=asked_release(number)))


@app.command("publish")
def publish(number: Number, by: options.By = "", database: options.Database = "") -> None:
    """Publish a pack that is signed off. From then on it is only ever corrected."""
    open_releases(database)
    from childfirst.actions.releasing import publish_release

    with refusals_told():
        _say(publish_release(by=by or operator(), release=asked_release(number)))


@app.command("withdraw")
def withdraw(number: Number, by: options.By = "", database: options.Database = "") -> None:
    """Take back a pack that was never published."""
    open_releases(database)
    from childfirst.actions.releasing import withdraw_release

    with refusals_told():
        withdraw_release(by=by or operator(), release=asked_release(number))
    say(f"Release {number} is withdrawn.")


@app.command("rebuild")
def rebuild(number: Number, out: options.Out, database: options.Database = "") -> None:
    """Build a release again from what it keeps; exit 1 when a file is not the same.

    Its files are built, and the record and proof of what it withheld. What they are made from, the
    snapshot, declaration and commentary, is read and not copied.
    """
    from childfirst import __version__

    open_releases(database)
    from childfirst.cli.packs.release_folder import built_again

    out.mkdir(parents=True, exist_ok=True)
    release = asked_release(number)
    built, differing = built_again(release, out)
    for name in differing:
        say(f"{name} is not what was released.")
    again = f"{release.name}, {len(built)} files built again by Childfirst {__version__} in {out}"
    say(f"{again}: {'not the same' if differing else 'the same, byte by byte'}.")
    raise typer.Exit(1 if differing else 0)


def _say(release: Release) -> None:
    say(f"Release {release.pk}: {release.name}, {release.state}.")
