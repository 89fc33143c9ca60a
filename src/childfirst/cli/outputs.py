"""Writes the files that commands leave, each whole or not at all."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from childfirst.measures.figures import Figure
from childfirst.validation.run import Validation

if TYPE_CHECKING:
    from childfirst.disclosure import Protected
    from childfirst.publication.model.report import Report

BESIDE_OTHERS = frozenset({"pdf"})
"""Formats set by an engine that leaves the processor's other core to the rest."""


def write_tables(out: Path, figures: Sequence[Figure], validation: Validation) -> None:
    """Write figures.csv and problems.csv."""
    from childfirst.publication.problems.table import write_problems_csv
    from childfirst.publication.sheets.figures_table import write_figures_csv

    write_whole(out / "figures.csv", lambda path: write_figures_csv(figures, path))
    write_whole(out / "problems.csv", lambda path: write_problems_csv(validation, path))


def write_report(
    out: Path, name: str, report: Report, formats: Sequence[str], template: Path | None = None
) -> list[Path]:
    """Write a report as `name` in each format, in the look of a template; give the paths."""
    from childfirst.publication.forms import write_form

    paths = {each: out / f"{name}.{each}" for each in formats}
    with ThreadPoolExecutor(max_workers=1) as beside:
        begun = []
        for each, path in paths.items():
            job = partial(write_whole, path, partial(write_form, each, report, template=template))
            if each in BESIDE_OTHERS:
                begun.append(beside.submit(job))
            else:
                job()
        for job_begun in begun:
            job_begun.result()
    return list(paths.values())


def write_withheld(out: Path, name: str, report: Report, protected: Protected) -> list[Path]:
    """Write what was withheld of a report and why, with the proof, for the service's own files.

    A page to read, and both as tables. Nothing is written where nothing was withheld; no file
    holds a withheld number, but they tell which numbers are small.
    """
    from childfirst.disclosure import write_proof, write_record
    from childfirst.publication.page.withheld import withheld_page

    if not protected.record:
        return []
    page, record, proof = (
        out / f"{name}-{kind}" for kind in ("withheld.html", "withheld.csv", "proof.csv")
    )
    page.write_text(withheld_page(report, protected), encoding="utf-8", newline="\n")
    with record.open("w", encoding="utf-8", newline="") as stream:
        write_record(protected.record, stream)
    with proof.open("w", encoding="utf-8", newline="") as stream:
        write_proof(protected.proof, stream)
    return [page, record, proof]


def write_whole(path: Path, write: Callable[[Path], None]) -> None:
    """Write a file beside its place and then put it there."""
    beside = path.with_name(f".{path.name}")
    try:
        write(beside)
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)
