"""`childfirst figure`: what one printed figure is, and, for those permitted, who is behind it."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from childfirst.cli import options
from childfirst.cli.screen import say, show_json, show_table

Reference = Annotated[str, typer.Argument(help="The reference of a figure, CF-3KQ7-M2XA-9PLT.")]
Pack = Annotated[Path, typer.Option("--pack", help="The file that prints the figure.")]
Page = Annotated[Path | None, typer.Option("--page", help="Write it as a page here instead.")]
Children = Annotated[
    bool, typer.Option("--children", help="List the keys behind the figure (the look is logged).")
]


def figure(
    reference: Reference,
    pack: Pack = Path("out/report.html"),
    children: Children = False,
    page: Page = None,
    snapshot: options.PackSnapshot = None,
    as_json: options.AsJson = False,
) -> None:
    """Say what a printed figure is: its rule, numbers, interval, and the snapshot behind it.

    Example: childfirst figure CF-3KQ7-M2XA-9PLT --pack out/report.pdf
    """
    from childfirst.cli.packs.recounting import asked_passport, snapshot_of
    from childfirst.publication.page.figure import figure_page
    from childfirst.publication.words.figure_words import explained

    passport = asked_passport(pack)
    wanted = reference.strip().upper()
    found = next((f for f in passport.figures if f.reference == wanted), None)
    if found is None:
        message = f"{pack.name} prints no figure {wanted}; name the pack that prints it by --pack"
        raise typer.BadParameter(message)
    if children:
        from childfirst.cli.counting.evidence import show_evidence_of

        show_evidence_of(snapshot_of(passport, pack, snapshot), passport, found, as_json)
    elif page is not None:
        page.write_text(figure_page(passport, found), encoding="utf-8", newline="\n")
        say(f"Written: {page}")
    elif as_json:
        show_json(dict(explained(found, passport.as_at)))
    else:
        show_table(("", ""), explained(found, passport.as_at))
