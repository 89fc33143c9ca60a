"""`childfirst proof`: whether the numbers of a published document hold."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from childfirst.cli.screen import say

UNREADABLE, UNSOUND = 2, 3


class Format(StrEnum):
    """How the findings are printed."""

    TEXT = "text"
    JSON = "json"
    CSV = "csv"


Files = Annotated[list[Path], typer.Argument(help="Documents to check.")]
AsFormat = Annotated[Format, typer.Option("--format", help="How the findings are printed.")]


def proof_command(files: Files, output: AsFormat = Format.TEXT) -> None:
    """Check the numbers of published documents against each other.

    Ends with 0 when nothing is inconsistent, 3 when something is, 2 when a file cannot be read.

    Example: childfirst proof plan.txt --format json
    """
    from childfirst.proofing.output.records import as_csv, as_json
    from childfirst.proofing.output.summary import summary
    from childfirst.proofing.proof import proof
    from childfirst.proofing.readers import UnreadableDocumentError, read_document

    try:
        proofs = [proof(read_document(path)) for path in files]
    except UnreadableDocumentError as error:
        say(str(error))
        raise typer.Exit(UNREADABLE) from None
    if output is Format.JSON:
        typer.echo(as_json(proofs), nl=False)
    elif output is Format.CSV:
        typer.echo(as_csv(proofs), nl=False)
    else:
        typer.echo("\n\n".join(summary(each) for each in proofs))
    if not all(each.sound for each in proofs):
        raise typer.Exit(UNSOUND)
