"""`childfirst report`: a report from a snapshot, extracts or the database."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from childfirst.cli import options
from childfirst.cli.records_asked import Records, reads_records
from childfirst.cli.screen import progress, say, show_json, show_table

Template = Annotated[
    Path | None, typer.Option("--template", help="A Word file or slides of your own, for the look.")
]
List = Annotated[bool, typer.Option("--list", help="Name the reports there are.")]
Copy = Annotated[
    Path | None, typer.Option("--copy", help="Copy the report's file here, to make your own.")
]


@reads_records
def report(
    name: options.ReportName = "performance",
    period: options.PeriodText = "",
    audience: options.Audience = "",
    out: options.Out = Path("out"),
    formats: options.Formats = "html,xlsx",
    template: Template = None,
    commentary: options.Commentary = None,
    names: List = False,
    copy: Copy = None,
    as_json: options.AsJson = False,
    *,
    records: Records,
) -> None:
    """Write a report as a page, a workbook or a document.

    Example: childfirst report performance --period 2023-24 --snapshot out/snapshot --out out
    """
    if names:
        _list(as_json)
        return
    from childfirst.cli.packs.building import (
        asked_audience,
        asked_forms,
        asked_report,
        counted_report,
        refuse_empty,
    )
    from childfirst.cli.packs.commentary import add_commentary

    file_name, declared, _ = asked_report(name)
    if copy is not None:
        _copy(name, copy)
        return
    wanted_formats = asked_forms(formats)
    if template is not None:
        _refuse_other_template(wanted_formats, template)
    for_whom = asked_audience(audience)
    from childfirst.cli.outputs import write_report, write_withheld
    from childfirst.cli.periods import asked_period
    from childfirst.cli.source_of_tables import asked_snapshot
    from childfirst.publication.building.commentary import read_commentary

    wanted = asked_period(period)
    written = read_commentary(commentary) if commentary is not None else {}
    out.mkdir(parents=True, exist_ok=True)
    with asked_snapshot(records) as frozen:
        built, protected = counted_report(declared, frozen, wanted, for_whom)
    refuse_empty(built, name, declared.covers)
    if commentary is not None:
        built = add_commentary(built, written, commentary.name)
    with progress("Writing"):
        paths = write_report(out, file_name, built, wanted_formats, template)
        withheld = write_withheld(out, file_name, built, protected)
    for path in paths:
        say(f"Written: {path}")
    for path in withheld:
        say(f"Written: {path} (keep it in: it tells which numbers are small)")


def _list(as_json: bool) -> None:
    from childfirst.publication.declarations.declared import report_names, shipped_report

    reports = {name: shipped_report(name) for name in report_names()}
    if as_json:
        show_json(
            [
                {"name": name, "title": each.title, "purpose": each.purpose, "covers": each.covers}
                for name, each in reports.items()
            ]
        )
        return
    rows = [(name, each.covers, each.purpose) for name, each in reports.items()]
    show_table(("name", "covers", "purpose"), rows)


def _copy(name: str, to: Path) -> None:
    """Copy the file of a shipped report, never over another file."""
    from childfirst.publication.declarations.declared import report_text

    try:
        with to.open("x", encoding="utf-8") as file:
            file.write(report_text(name))
    except FileExistsError:
        raise typer.BadParameter(f"there is a file {to} already", param_hint="--copy") from None
    say(f"Written: {to}. Change it, then: childfirst report {to} --period …")


def _refuse_other_template(wanted: list[str], template: Path) -> None:
    """End the command where a template is of no form that is asked for and takes one."""
    from childfirst.publication.forms import TEMPLATED

    if template.suffix.lower().lstrip(".") not in {*wanted} & {*TEMPLATED}:
        message = f"{template.name} must be a file of a format that is asked for and takes one: "
        raise typer.BadParameter(message + ", ".join(TEMPLATED), param_hint="--template")
