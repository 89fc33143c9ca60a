"""`childfirst return`: statutory returns, checked before they leave."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from childfirst.cli import options

if TYPE_CHECKING:
    from childfirst.periods import Period

app = typer.Typer(help="Statutory returns: filled from figures, checked before they leave.")

Quarter = Annotated[str, typer.Option("--quarter", help="The financial quarter, 2023-24Q4.")]
MaybeOut = Annotated[Path, typer.Option("--out", help="Folder to write to.")]
Against = Annotated[
    Path | None,
    typer.Option("--against", help="An earlier snapshot: list the cells changed since."),
]
Force = Annotated[bool, typer.Option("--force", help="Write it though it would be rejected.")]
Evidence = Annotated[
    str, typer.Option("--evidence", help="List what is behind a figure of the return (logged).")
]


@app.callback()
def returns() -> None:
    """Fill statutory returns from figures, and check them before they leave."""


@app.command("kpi")
def kpi(
    quarter: Quarter,
    out: MaybeOut = Path("out"),
    snapshot: options.Snapshot = None,
    extracts: options.Extracts = None,
    database: options.Database = "",
    mapping: options.Mapping = "",
    partial: options.Partial = False,
    ignore_unknown_columns: options.IgnoreUnknown = False,
    against: Against = None,
    evidence: Evidence = "",
    force: Force = False,
) -> None:
    """Write the summary return of the ten key performance indicators, with a receipt.

    Says first what would be rejected or queried. A rejection writes nothing and ends with
    exit code 1, unless forced. Leaves kpi-QUARTER.xlsx and receipt.json in the folder.

    Example: childfirst return kpi --quarter 2023-24Q4 --snapshot out/snapshot --out out
    """
    from childfirst.cli.returns.preparing import prepare
    from childfirst.cli.returns.telling import show_behind, tell
    from childfirst.cli.returns.writing import write
    from childfirst.cli.source_of_tables import asked_snapshot

    wanted = _quarter(quarter)
    with asked_snapshot(
        snapshot,
        extracts,
        database,
        mapping,
        partial=partial,
        ignore_unknown_columns=ignore_unknown_columns,
    ) as frozen:
        if evidence:
            show_behind(frozen, wanted, evidence)
            return
        prepared = prepare(frozen, wanted, against)
    tell(prepared)
    if prepared.rejected and not force:
        typer.echo("Not written: it would be rejected. --force writes it all the same.", err=True)
        raise typer.Exit(1)
    write(prepared, out, database, kept=extracts is None)


def _quarter(text: str) -> Period:
    from childfirst.cli.periods import asked_period

    period = asked_period(text)
    if not period.is_quarter:
        raise typer.BadParameter("write a quarter, as 2023-24Q4", param_hint="--quarter")
    return period
