"""`childfirst proof`: whether the numbers of a published document hold."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from childfirst.cli.records_asked import Records, reads_records
from childfirst.cli.screen import say

if TYPE_CHECKING:
    from childfirst.measures.figures import Figure
    from childfirst.proofing.document import Document
    from childfirst.proofing.proof import Proof

UNREADABLE, UNSOUND = 2, 3


class Format(StrEnum):
    """How the findings are given: on the screen, or as marks in a copy of the document."""

    TEXT = "text"
    JSON = "json"
    CSV = "csv"
    HTML = "html"
    DOCX = "docx"


Files = Annotated[list[Path], typer.Argument(help="Documents to check.")]
AsFormat = Annotated[
    Format,
    typer.Option(
        "--format",
        help="text, json or csv to print the findings; html for a page with marks, docx for "
        "comments in a copy of a Word document, both put into --out.",
    ),
]
Out = Annotated[Path, typer.Option("--out", help="Folder for marked documents, made if need be.")]
MaybePeriod = Annotated[
    str, typer.Option("--period", help="Compare with the record of this period, 2023-24.")
]


@reads_records
def proof_command(
    files: Files,
    output: AsFormat = Format.TEXT,
    out: Out = Path(),
    period: MaybePeriod = "",
    *,
    records: Records,
) -> None:
    """Check the numbers of published documents against each other, and against the record.

    Ends with 0 when nothing is inconsistent, 3 when something is, 2 when a file cannot be read.

    Example: childfirst proof plan.docx --format docx --out checked
    """
    from childfirst.proofing.output.records import as_csv, as_json
    from childfirst.proofing.output.summary import summary
    from childfirst.proofing.proof import proof
    from childfirst.proofing.readers import UnreadableDocumentError, read_document

    try:
        documents = [read_document(path) for path in files]
        _refuse_what_takes_no_comments(documents, output)
    except UnreadableDocumentError as error:
        say(str(error))
        raise typer.Exit(UNREADABLE) from None
    figures = _figures(period, records)
    proofs = [proof(document, figures) for document in documents]
    if output is Format.JSON:
        typer.echo(as_json(proofs), nl=False)
    elif output is Format.CSV:
        typer.echo(as_csv(proofs), nl=False)
    else:
        typer.echo("\n\n".join(summary(each) for each in proofs))
    for path, each in zip(files, proofs, strict=True):
        if output in (Format.HTML, Format.DOCX):
            typer.echo(f"  {_marked(path, each, output, out)}")
    if not all(each.sound for each in proofs):
        raise typer.Exit(UNSOUND)


def _refuse_what_takes_no_comments(documents: list[Document], output: Format) -> None:
    """Raise UnreadableDocumentError where comments are asked for outside Word."""
    from childfirst.proofing.readers import UnreadableDocumentError

    other = [each.name for each in documents if output is Format.DOCX and each.kind != "word"]
    if other:
        raise UnreadableDocumentError(
            f"{other[0]}: is no Word document, so it takes no comments; ask for --format html"
        )


def _marked(path: Path, each: Proof, output: Format, out: Path) -> Path:
    """Write a document with its marks into a folder; give the file."""
    from childfirst.cli.outputs import write_whole
    from childfirst.marking.comments import write_comments
    from childfirst.marking.page import write_page

    out.mkdir(parents=True, exist_ok=True)
    made = out / f"{path.name}.checked.{output}"
    if output is Format.HTML:
        write_whole(made, lambda beside: write_page(each, beside))
    else:
        content = path.read_bytes()
        write_whole(made, lambda beside: write_comments(each, content, beside))
    return made


def _figures(period: str, records: Records) -> list[Figure]:
    """Count the record of a period, with what others published; nothing without one."""
    if not period:
        if records != Records():
            raise typer.BadParameter("say for which period to count", param_hint="--period")
        return []
    from childfirst.cli.counting.snapshot_counts import counted_figures, open_session
    from childfirst.cli.periods import asked_period
    from childfirst.cli.source_of_tables import asked_snapshot
    from childfirst.comparators import figures_in, tables_for

    asked = asked_period(period)
    with (
        asked_snapshot(records) as frozen,
        open_session(frozen, asked) as session,
    ):
        manifest = frozen.manifest
        beside = tables_for(frozen.tables, manifest.area, asked, snapshot=manifest.short_id)
        return [*counted_figures(session, frozen, asked), *figures_in(beside)]
