"""`childfirst many`: the snapshots of a region or the nation, side by side and counted at once."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from childfirst.cli.options import From, To
from childfirst.cli.screen import progress, say

app = typer.Typer(help="Snapshots of many services: gather and count.", no_args_is_help=True)

Snapshots = Annotated[list[Path], typer.Argument(help="Folders of snapshots, one a service.")]
Into = Annotated[Path, typer.Option("--into", help="Folder in which services lie side by side.")]
Gathered = Annotated[Path, typer.Argument(help="Folder that `many gather` filled.")]
Figures = Annotated[Path, typer.Option("--out", help="File for the figures: .parquet or .csv.")]
Basis = Annotated[str, typer.Option("--basis", help="yjb, national or local.")]


@app.command("gather")
def gather(snapshots: Snapshots, into: Into) -> None:
    """Put snapshots side by side, by service and year; a service that is there is replaced.

    Example: childfirst many gather sefton/snapshot wirral/snapshot --into region
    """
    from childfirst.snapshot.partitions import write_partition
    from childfirst.snapshot.reading import read_snapshot

    for folder in snapshots:
        snapshot = read_snapshot(folder)
        written = write_partition(
            into,
            snapshot.tables,
            area=snapshot.manifest.area,
            as_at=snapshot.manifest.as_at,
            not_collected=tuple(snapshot.not_collected),
        )
        say(f"{written.area}, as at {written.as_at}, gathered as {written.short_id}.")


@app.command("count")
def count(folder: Gathered, out: Figures, first: From, last: To = "", basis: Basis = "yjb") -> None:
    """Count a basis for every service and period and leave the figures as columns.

    Rates and tables whose lines are no counts are left out, and named.

    Example: childfirst many count region --from 2023-24Q1 --to 2024-25Q4 --out figures.parquet
    """
    import pyarrow.parquet as pq
    from pyarrow import csv

    from childfirst.cli.outputs import write_whole
    from childfirst.cli.periods import asked_span
    from childfirst.measures.catalogue import MEASURES
    from childfirst.measures.counter import partitions_session
    from childfirst.measures.figure_columns import SCHEMA, figure_columns
    from childfirst.measures.services import Service
    from childfirst.measures.together import counts_alone
    from childfirst.periods_of_reports import periods_to_count
    from childfirst.snapshot.partitions import read_partitions

    if basis not in MEASURES:
        raise typer.BadParameter(f"give one of {', '.join(MEASURES)}", param_hint="--basis")
    forms = {".parquet": pq.ParquetWriter, ".csv": csv.CSVWriter}
    if out.suffix not in forms:
        raise typer.BadParameter(f"end it in {' or '.join(forms)}", param_hint="--out")
    period = asked_span("", first, last)
    out.parent.mkdir(parents=True, exist_ok=True)
    partitions = read_partitions(folder)
    services = [
        Service(each.area, each.short_id, each.as_at, frozenset(each.not_collected))
        for each in partitions.manifests
    ]
    measures = [each for each in MEASURES[basis] if counts_alone(each)]
    periods = periods_to_count(period)

    written = 0

    def write(path: Path) -> None:
        nonlocal written
        with (
            progress("Counting") as tell,
            partitions_session(partitions, period) as session,
            forms[out.suffix](path, SCHEMA) as writer,
        ):
            for table in figure_columns(session, measures, services, periods):
                tell(str(table.column("measure")[0]), 0, 1)
                writer.write_table(table)
                written += table.num_rows

    write_whole(out, write)
    for each in MEASURES[basis]:
        if not counts_alone(each):
            say(f"Left out: {each.title}.")
    say(f"{written} figures of {len(services)} services, in {out}.")
