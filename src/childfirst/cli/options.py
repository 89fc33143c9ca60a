"""Options that several commands share."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer


class Form(StrEnum):
    """How figures are printed."""

    TABLE = "table"
    CSV = "csv"
    JSON = "json"


Source = Annotated[
    Path, typer.Argument(help="Folder, zip, workbook (XLSX, ODS), data package or CSV file.")
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
    datetime | None,
    typer.Option("--as-at", formats=["%Y-%m-%d"], help="Day the data are true, YYYY-MM-DD."),
]
Area = Annotated[str, typer.Option("--area", help="Name of the service's area, as printed.")]
PeriodText = Annotated[
    str,
    typer.Option(
        "--period", help="2023-24, 2023-24Q2, 2023 or 2023-08-01..2024-03-31 (days included)."
    ),
]
Out = Annotated[Path, typer.Option("--out", help="Folder to write to.")]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON.")]
By = Annotated[str, typer.Option("--by", help="Who does this, for the audit trail.")]
AllowRemovals = Annotated[
    bool,
    typer.Option("--allow-removals", help="Let much of a table go, if its extract lost it."),
]
Snapshot = Annotated[
    Path | None, typer.Option("--snapshot", help="A frozen record; else --extracts or database.")
]
PackSnapshot = Annotated[
    Path | None,
    typer.Option("--snapshot", help="The record it follows from; else `snapshot` beside it."),
]
Extracts = Annotated[
    Path | None, typer.Option("--extracts", help="Extracts to read instead of the database.")
]
From = Annotated[str, typer.Option("--from", help="First period, 2023-24Q1.")]
To = Annotated[str, typer.Option("--to", help="Last period, 2023-24Q4.")]
Format = Annotated[Form, typer.Option("--format", help="table, csv or json.")]
