"""Every option that several commands share, each declared once."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from childfirst.cli.periods import asked_day


class Form(StrEnum):
    """How figures are printed."""

    TABLE = "table"
    CSV = "csv"
    JSON = "json"


# Where records are read from; `records_asked` gives a command all of these at once.
Source = Annotated[
    Path, typer.Argument(help="Folder, zip, workbook (XLSX, ODS), data package or CSV file.")
]
Snapshot = Annotated[
    Path | None, typer.Option("--snapshot", help="A frozen record; else --extracts or database.")
]
Extracts = Annotated[
    Path | None, typer.Option("--extracts", help="Extracts to read instead of the database.")
]
Database = Annotated[
    str,
    typer.Option(
        "--database", help="sqlite:///PATH or postgresql://USER@HOST/NAME; else the settings'."
    ),
]
Mapping = Annotated[
    str, typer.Option("--mapping", help="Mapping profile, by name or path (see childfirst map).")
]
Partial = Annotated[
    bool, typer.Option("--partial", help="The delivery brings only some of the tables.")
]
IgnoreUnknown = Annotated[
    bool, typer.Option("--ignore-unknown-columns", help="Leave out columns that have no place.")
]
AsAt = Annotated[
    date | None,
    typer.Option("--as-at", parser=asked_day, help="Day the data are true, YYYY-MM-DD."),
]
Area = Annotated[str, typer.Option("--area", help="Name of the service's area, as printed.")]
PackSnapshot = Annotated[
    Path | None,
    typer.Option("--snapshot", help="The record it follows from; else `snapshot` beside it."),
]

# What is asked of them, and how it is given.
PeriodText = Annotated[
    str,
    typer.Option(
        "--period",
        help='A year 2023-24 or 2023, a quarter 2023-24Q2, a month "March 2024", or days '
        "2023-08-01..2024-03-31 (both included).",
    ),
]
From = Annotated[str, typer.Option("--from", help="First period, 2023-24Q1.")]
To = Annotated[str, typer.Option("--to", help="Last period, 2023-24Q4; else the first alone.")]
Format = Annotated[Form, typer.Option("--format", help="How to print it.")]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON.")]
Out = Annotated[Path, typer.Option("--out", help="Folder to write to.")]

# Who changes the record, and how.
By = Annotated[str, typer.Option("--by", help="Who does this, for the audit trail.")]
AllowRemovals = Annotated[
    bool,
    typer.Option("--allow-removals", help="Let much of a table go, if its extract lost it."),
]
DryRun = Annotated[bool, typer.Option("--dry-run", help="Say what would change; change nothing.")]

# What a pack is.
ReportName = Annotated[
    str,
    typer.Argument(help="Which report (childfirst report --list), or the path of your own."),
]
Formats = Annotated[
    str,
    typer.Option(
        "--format", help="Several with commas between: html,pdf,docx,pptx,xlsx,data.xlsx."
    ),
]
Audience = Annotated[
    str,
    typer.Option("--audience", help="service, board, committee or public; else the report's own."),
]
Commentary = Annotated[
    Path | None,
    typer.Option("--commentary", help="Markdown: headings of sections, and what to say there."),
]
