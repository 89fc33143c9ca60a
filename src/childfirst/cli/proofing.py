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
LONGEST_NAME = 200  # bytes; file systems take 255


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

    Ends with 0 when nothing is inconsistent, 3 when something is, 2 when a file cannot be read;
    the others are checked all the same.

    Example: childfirst proof plan.docx --format docx --out checked
    """
    from childfirst.proofing.output.records import as_csv, as_json
    from childfirst.proofing.output.summary import summary
    from childfirst.proofing.proof import proof

    read = [(path, document) for path in files if (document := _read(path, output))]
    if not read:
        raise typer.Exit(UNREADABLE)
    figures = _figures(period, records)
    proofs = [proof(document, figures) for _, document in read]
    if output is Format.JSON:
        typer.echo(as_json(proofs), nl=False)
    elif output is Format.CSV:
        typer.echo(as_csv(proofs), nl=False)
    else:
        typer.echo("\n\n".join(summary(each) for each in proofs))
    if output in (Format.HTML, Format.DOCX):
        paths = [path for path, _ in read]
        for path, name, each in zip(paths, marked_names(paths), proofs, strict=True):
            typer.echo(f"  {_marked(path, each, output, out / f'{name}.checked.{output}')}")
    if len(read) < len(files):
        raise typer.Exit(UNREADABLE)
    if not all(each.sound for each in proofs):
        raise typer.Exit(UNSOUND)


def _read(path: Path, output: Format) -> Document | None:
    """Read a document; say why not, and give None, where that or what is asked cannot be done."""
    from childfirst.proofing.readers import UnreadableDocumentError, read_document

    try:
        document = read_document(path)
    except UnreadableDocumentError as error:
        say(str(error))
        return None
    if output is Format.DOCX and (document.kind != "word" or not path.is_file()):
        say(f"{path}: is no Word file, so it takes no comments; ask for --format html")
        return None
    return document


def marked_names(paths: list[Path]) -> list[str]:
    """Give the name of each marked file: files of one name get numbers, long names are cut."""
    names: list[str] = []
    for path in paths:
        name = path.name
        while len(name.encode()) > LONGEST_NAME:
            name = name[:-1]
        repeated = sum(each.name == path.name for each in paths[: len(names)])
        names.append(f"{name}.{repeated + 1}" if repeated else name)
    return names


def _marked(path: Path, each: Proof, output: Format, made: Path) -> Path:
    """Write a document with its marks; give the file."""
    from childfirst.cli.outputs import write_whole
    from childfirst.marking.comments import write_comments
    from childfirst.marking.page import write_page

    made.parent.mkdir(parents=True, exist_ok=True)
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
