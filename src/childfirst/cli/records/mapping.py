"""`childfirst map`: mapping profiles, which translate another system's export."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from childfirst.cli import options
from childfirst.cli.screen import say, show_json, show_table

app = typer.Typer(
    help="Mapping profiles: how another system's export becomes our tables.", no_args_is_help=True
)
File = Annotated[Path, typer.Argument(help="An export to propose a mapping for.")]
MaybeOut = Annotated[Path | None, typer.Option("--out", help="File to write the proposal to.")]
Profile = Annotated[str, typer.Argument(help="A mapping profile, by name or path.")]


@app.command("suggest")
def suggest(file: File, out: MaybeOut = None) -> None:
    """Propose a mapping from the headers and values of an export, to be read and corrected.

    Example: childfirst map suggest export.csv --out casebook.yaml
    """
    from childfirst.exchange.mapping import suggest_mapping

    text = suggest_mapping(file)
    if out is None:
        typer.echo(text, nl=False)
        return
    out.write_text(text, encoding="utf-8", newline="\n")
    say(f"Written: {out}. Read it before you use it.")


@app.command("list")
def list_profiles(as_json: options.AsJson = False) -> None:
    """Name the mapping profiles that come with Childfirst.

    Example: childfirst map list
    """
    from childfirst.exchange.mapping import load_mapping, profile_names

    rows = [(name, load_mapping(name).description) for name in profile_names()]
    if as_json:
        show_json([{"name": name, "description": description} for name, description in rows])
    else:
        show_table(("name", "description"), rows)


@app.command("check")
def check(profile: Profile) -> None:
    """Say whether a mapping profile can be used, and if not what is wrong with it.

    Example: childfirst map check casebook.yaml
    """
    from childfirst.exchange.mapping import load_mapping

    load_mapping(profile)
    say(f"{profile} can be used.")
