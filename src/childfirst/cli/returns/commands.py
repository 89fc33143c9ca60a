"""`childfirst return`: statutory returns, checked before they leave."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from childfirst.cli import options
from childfirst.cli.records_asked import Records, reads_records
from childfirst.cli.screen import say

if TYPE_CHECKING:
    from childfirst.periods import Period

app = typer.Typer(help="Statutory returns: filled from figures, checked before they leave.")

Quarter = Annotated[str, typer.Option("--quarter", help="The financial quarter, 2023-24Q4.")]
Against = Annotated[
    Path | None,
    typer.Option("--against", help="An earlier snapshot: list the cells changed since."),
]
Strict = Annotated[
    bool, typer.Option("--strict", help="Write nothing when anything would be rejected.")
]
Evidence = Annotated[
    str, typer.Option("--evidence", help="List what is behind a figure of the return (logged).")
]


@app.callback()
def returns() -> None:
    """Fill statutory returns from figures, and check them before they leave."""


@app.command("kpi")
@reads_records
def kpi(
    quarter: Quarter,
    out: options.Out = Path("out"),
    against: Against = None,
    evidence: Evidence = "",
    strict: Strict = False,
    *,
    records: Records,
) -> None:
    """Write the summary return of the ten key performance indicators, with a receipt.

    Says first what would be rejected or queried, and leaves kpi-QUARTER.xlsx and receipt.json in
    the folder, which say so too. With --strict, and for a quarter that has not begun, a rejection
    writes nothing and ends with exit code 1.

    Example: childfirst return kpi --quarter 2023-24Q4 --snapshot out/snapshot --out out
    """
    from childfirst.cli.returns.preparing import prepare
    from childfirst.cli.returns.telling import show_behind, tell
    from childfirst.cli.returns.writing import write
    from childfirst.cli.source_of_tables import asked_snapshot

    wanted = _quarter(quarter)
    with asked_snapshot(records) as frozen:
        if evidence:
            show_behind(frozen, wanted, evidence, records.database)
            return
        prepared = prepare(frozen, wanted, against)
    tell(prepared)
    if prepared.rejected and (strict or wanted.first_day > prepared.filled.as_at):
        say("Not written: it would be rejected.")
        raise typer.Exit(1)
    write(prepared, out, records.database, kept=records.extracts is None)
    if prepared.rejected:
        say("Not ready to be sent: first put right what would be rejected.")


def _quarter(text: str) -> Period:
    from childfirst.cli.periods import asked_period

    period = asked_period(text, "--quarter")
    if not period.is_quarter:
        raise typer.BadParameter("write a quarter, as 2023-24Q4", param_hint="--quarter")
    return period
