"""Writes the files that commands leave, each whole or not at all."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from childfirst.measures.figures import Figure
from childfirst.periods import Period
from childfirst.snapshot.reading import Snapshot
from childfirst.validation.run import Validation


def write_tables(out: Path, figures: Sequence[Figure], validation: Validation) -> None:
    """Write figures.csv and problems.csv."""
    from childfirst.publication.figures_table import write_figures_csv
    from childfirst.publication.problems_table import write_problems_csv

    write_whole(out / "figures.csv", lambda path: write_figures_csv(figures, path))
    write_whole(out / "problems.csv", lambda path: write_problems_csv(validation, path))


def write_report(
    out: Path,
    figures: Sequence[Figure],
    validation: Validation,
    snapshot: Snapshot,
    period: Period,
    formats: Sequence[str] = ("html", "xlsx"),
) -> list[Path]:
    """Write the performance report as report.html and report.xlsx; give the paths."""
    from childfirst.publication.declared import shipped_report
    from childfirst.publication.html import write_html
    from childfirst.publication.report import build_report
    from childfirst.publication.supply import supplies_of
    from childfirst.publication.workbook import write_workbook

    manifest = snapshot.manifest
    report = build_report(
        shipped_report("performance"),
        figures,
        period,
        manifest.area,
        manifest.id,
        manifest.as_at,
        validation,
        supplies_of(manifest),
    )
    writers = {"html": write_html, "xlsx": write_workbook}
    for each in formats:
        write_whole(out / f"report.{each}", partial(writers[each], report))
    return [out / f"report.{each}" for each in formats]


def write_whole(path: Path, write: Callable[[Path], None]) -> None:
    """Write a file beside its place and then put it there."""
    beside = path.with_name(f".{path.name}")
    try:
        write(beside)
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)
