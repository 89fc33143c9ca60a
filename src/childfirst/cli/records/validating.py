"""`childfirst validate`: what is wrong with a record, and who should put it right."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from childfirst.cli import options
from childfirst.cli.records_asked import Records, reads_records
from childfirst.cli.screen import say, show_json, show_table

if TYPE_CHECKING:
    from childfirst.validation.run import Validation

MaybeExtracts = Annotated[
    Path | None, typer.Argument(help="Extracts to check; without them, the database.")
]
MaybeOut = Annotated[
    Path | None, typer.Option("--out", help="Folder for problems.html, .xlsx, .csv and .json.")
]


@reads_records
def validate_command(
    extracts: MaybeExtracts = None,
    out: MaybeOut = None,
    as_json: options.AsJson = False,
    *,
    records: Records,
) -> None:
    """Ask every validation rule, of extracts, a snapshot or the database.

    Rows that fail are named in the files that --out writes, not on the screen.

    Example: childfirst validate extracts/ --out problems
    """
    from childfirst.cli.counting.snapshot_counts import asked_rules, open_session
    from childfirst.cli.source_of_tables import asked_snapshot
    from childfirst.periods import financial_year
    from childfirst.publication.problems.table import problems_json

    with asked_snapshot(replace(records, extracts=extracts)) as frozen:
        as_at = frozen.manifest.as_at
        about = f"{frozen.manifest.area}, as at {as_at.day} {as_at:%B %Y}"
        year = financial_year(as_at.year - 1)
        with open_session(frozen, year) as session:
            validation = asked_rules(session, frozen)
    if out is not None:
        write_problems(out, validation, about)
    if as_json:
        show_json(problems_json(validation))
        return
    failed = [o for o in validation.outcomes if o.problems]
    show_table(
        ("rule", "asked", "failed", "who", "problem"),
        ((o.rule.code, o.asked, len(o.problems), o.rule.owner, o.rule.title) for o in failed),
    )
    for outcome in validation.outcomes:
        if outcome.why:
            say(f"{outcome.rule.code} could not run: {outcome.why}")
    say(summary(validation))


def write_problems(out: Path, validation: Validation, about: str) -> None:
    """Write the problems as a page, a workbook, CSV and JSON; `about` says of what they are."""
    import json

    from childfirst.cli.outputs import write_whole
    from childfirst.publication.page.problems import write_problems_page
    from childfirst.publication.problems.table import problems_json, write_problems_csv
    from childfirst.publication.problems.workbook import write_problems_workbook

    out.mkdir(parents=True, exist_ok=True)
    write_whole(out / "problems.html", lambda path: write_problems_page(validation, path, about))
    write_whole(
        out / "problems.xlsx", lambda path: write_problems_workbook(validation, path, about)
    )
    write_whole(out / "problems.csv", lambda path: write_problems_csv(validation, path))
    text = json.dumps(problems_json(validation), indent=1, default=str, ensure_ascii=False)
    write_whole(out / "problems.json", lambda path: _write_text(path, text))


def _write_text(path: Path, text: str) -> None:
    path.write_text(text + "\n", encoding="utf-8", newline="\n")


def summary(validation: Validation) -> str:
    """Say in a line what came of all rules."""
    from childfirst.validation.declaration import State

    counts = ", ".join(f"{validation.count(state)} {state}" for state in State)
    complete = "complete" if validation.complete else "not complete: a rule could not run"
    return f"{len(validation.problems)} problems. Rules: {counts}. The check is {complete}."
