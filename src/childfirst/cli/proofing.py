"""`childfirst proof`: whether the numbers of a published document hold."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from childfirst.cli import options
from childfirst.cli.screen import say

if TYPE_CHECKING:
    from childfirst.measures.figures import Figure

UNREADABLE, UNSOUND = 2, 3


class Format(StrEnum):
    """How the findings are printed."""

    TEXT = "text"
    JSON = "json"
    CSV = "csv"


Files = Annotated[list[Path], typer.Argument(help="Documents to check.")]
AsFormat = Annotated[Format, typer.Option("--format", help="How the findings are printed.")]
MaybePeriod = Annotated[
    str, typer.Option("--period", help="Compare with the record of this period, 2023-24.")
]


def proof_command(
    files: Files,
    output: AsFormat = Format.TEXT,
    period: MaybePeriod = "",
    snapshot: options.Snapshot = None,
    extracts: options.Extracts = None,
    database: options.Database = "",
) -> None:
    """Check the numbers of published documents against each other, and against the record.

    Ends with 0 when nothing is inconsistent, 3 when something is, 2 when a file cannot be read.

    Example: childfirst proof plan.txt --format json
    """
    from childfirst.proofing.output.records import as_csv, as_json
    from childfirst.proofing.output.summary import summary
    from childfirst.proofing.proof import proof
    from childfirst.proofing.readers import UnreadableDocumentError, read_document

    try:
        documents = [read_document(path) for path in files]
    except UnreadableDocumentError as error:
        say(str(error))
        raise typer.Exit(UNREADABLE) from None
    figures = _figures(period, snapshot, extracts, database)
    proofs = [proof(document, figures) for document in documents]
    if output is Format.JSON:
        typer.echo(as_json(proofs), nl=False)
    elif output is Format.CSV:
        typer.echo(as_csv(proofs), nl=False)
    else:
        typer.echo("\n\n".join(summary(each) for each in proofs))
    if not all(each.sound for each in proofs):
        raise typer.Exit(UNSOUND)


def _figures(
    period: str, snapshot: Path | None, extracts: Path | None, database: str
) -> list[Figure]:
    """Count the record of a period; nothing without one."""
    if not period:
        if snapshot is not None or extracts is not None or database:
            raise typer.BadParameter("say for which period to count", param_hint="--period")
        return []
    from childfirst.cli.counted import counted_figures, open_session
    from childfirst.cli.periods import asked_period
    from childfirst.cli.source_of_tables import asked_snapshot

    asked = asked_period(period)
    with (
        asked_snapshot(snapshot, extracts, database) as frozen,
        open_session(frozen, asked) as session,
    ):
        return counted_figures(session, frozen, asked)
