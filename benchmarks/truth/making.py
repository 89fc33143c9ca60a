"""Writes every shipped report of a generated partnership in every form that is proofed.

`python -m benchmarks.truth.making FOLDER SEED CHILDREN`, in a process of its own, because a
process opens one database. The files follow from seed and size alone.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from childfirst.demo import generate
from childfirst.periods import Period, parse_period
from childfirst.publication.declarations.declaration import ReportDeclaration
from childfirst.publication.declarations.declared import report_names, shipped_report
from childfirst.publication.model.report import Report

FORMS = ("html", "docx", "pdf", "xlsx")
PERIODS = {"year": "2023-24", "quarter": "2023-24Q4", "month": "March 2024"}


def reports_of(folder: Path, seed: int, children: int) -> list[Path]:
    """Give the files of every report of a partnership, made in a process of its own."""
    command = [sys.executable, "-m", "benchmarks.truth.making", str(folder)]
    subprocess.run([*command, str(seed), str(children)], check=True, capture_output=True)
    return sorted(path for path in folder.iterdir() if path.suffix.lstrip(".") in FORMS)


def write_reports(folder: Path, seed: int, children: int) -> None:
    """Write every report of a generated partnership in every form."""
    from childfirst.publication.forms import write_form

    folder.mkdir(parents=True, exist_ok=True)
    for name, report in built_reports(seed, children, report_names()):
        for form in FORMS:
            write_form(form, report, folder / f"{name}.{form}")


def built_reports(seed: int, children: int, names: Sequence[str]) -> Iterator[tuple[str, Report]]:
    """Generate a partnership, count it once a period, and build its reports."""
    from childfirst.cli.counting.snapshot_counts import asked_rules, counted_figures, open_session
    from childfirst.cli.packs.building import report_of
    from childfirst.cli.records_asked import Records
    from childfirst.cli.source_of_tables import asked_snapshot

    with tempfile.TemporaryDirectory() as place:
        generate(Path(place) / "package", seed=seed, children=children)
        with asked_snapshot(Records(extracts=Path(place) / "package")) as snapshot:
            for period, declared in _by_period(names).items():
                before = max(each.printed_before(period) for _, each in declared)
                with open_session(snapshot, period, before) as session:
                    rules = asked_rules(session, snapshot)
                    figures = counted_figures(session, snapshot, period, quarters_before=before)
                for name, each in declared:
                    yield name, report_of(each, figures, rules, snapshot, period)[0]


def _by_period(names: Sequence[str]) -> dict[Period, list[tuple[str, ReportDeclaration]]]:
    made: dict[Period, list[tuple[str, ReportDeclaration]]] = {}
    for name in names:
        declared = shipped_report(name)
        made.setdefault(parse_period(PERIODS[declared.covers]), []).append((name, declared))
    return made


if __name__ == "__main__":
    write_reports(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
