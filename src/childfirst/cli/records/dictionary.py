"""`childfirst dictionary`: the data dictionary in every form."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from childfirst.cli import options
from childfirst.cli.screen import say, show_json, show_table

MaybeOut = Annotated[Path | None, typer.Option("--out", help="Folder to write every form to.")]
Seed = Annotated[int, typer.Option("--seed", help="Seed of the made-up rows.")]


def dictionary(out: MaybeOut = None, seed: Seed = 1, as_json: options.AsJson = False) -> None:
    """List the tables of the record, or write the dictionary in every form.

    With --out: the data package schema, Arrow schemas, made-up data and a page a table.

    Example: childfirst dictionary --out dictionary
    """
    from childfirst.record.dictionary import package, tables

    if out is not None:
        from childfirst.cli.source_of_tables import IN_MEMORY, open_database

        open_database(IN_MEMORY)
        from childfirst.record.renderings import write_dictionary

        paths = write_dictionary(out, seed)
        if as_json:
            show_json([path.as_posix() for path in paths])
        say(f"{len(paths)} files written to {out}.")
    elif as_json:
        show_json(package())
    else:
        entries = tables().values()
        show_table(
            ("table", "fields", "key", "one row is"),
            ((e.name, len(e.fields), " + ".join(e.primary_key), e.description) for e in entries),
        )
