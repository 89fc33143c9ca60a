"""`childfirst report`: a report from a snapshot, extracts or the database."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from childfirst.cli import options
from childfirst.cli.screen import say, show_json, show_table

Name = Annotated[str, typer.Argument(help="Which report; --list names them.")]
MaybePeriod = Annotated[str, typer.Option("--period", help="The period to report on, 2023-24.")]
MaybeOut = Annotated[Path, typer.Option("--out", help="Folder to write to.")]
Formats = Annotated[str, typer.Option("--format", help="html, xlsx, or both: html,xlsx.")]
List = Annotated[bool, typer.Option("--list", help="Name the reports there are.")]

REPORTS = {"performance": "The performance report of a year: ten indicators on the local basis."}
KNOWN = ("html", "xlsx")


def report(
    name: Name = "performance",
    period: MaybePeriod = "",
    out: MaybeOut = Path("out"),
    formats: Formats = "html,xlsx",
    snapshot: options.Snapshot = None,
    extracts: options.Extracts = None,
    database: options.Database = "",
    mapping: options.Mapping = "",
    names: List = False,
    as_json: options.AsJson = False,
) -> None:
    """Write a report as a page and a workbook.

    Example: childfirst report performance --period 2023-24 --snapshot out/snapshot --out out
    """
    if names:
        if as_json:
            show_json([{"name": n, "title": title} for n, title in REPORTS.items()])
        else:
            show_table(("name", "title"), REPORTS.items())
        return
    wanted_formats = [each.strip() for each in formats.split(",") if each.strip()]
    _check(name, wanted_formats)
    from childfirst.cli.counted import asked_rules, counted_figures, open_session
    from childfirst.cli.outputs import write_report
    from childfirst.cli.periods import asked_period
    from childfirst.cli.source_of_tables import asked_snapshot

    wanted = asked_period(period)
    out.mkdir(parents=True, exist_ok=True)
    with asked_snapshot(snapshot, extracts, database, mapping) as frozen:
        with open_session(frozen, wanted) as session:
            validation = asked_rules(session, frozen)
            figures = counted_figures(session, frozen, wanted)
        paths = write_report(out, figures, validation, frozen, wanted, wanted_formats)
    for path in paths:
        say(f"Written: {path}")


def _check(name: str, formats: list[str]) -> None:
    if name not in REPORTS:
        known = ", ".join(REPORTS)
        raise typer.BadParameter(f"there is no report {name!r}; there is: {known}")
    for each in formats:
        if each not in KNOWN:
            known = ", ".join(KNOWN)
            raise typer.BadParameter(f"{each!r} is not one of: {known}", param_hint="--format")
