"""Prepares the summary return of a quarter: counted, checked, beside an earlier snapshot's."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import typer

from childfirst.cli.counting.snapshot_counts import asked_rules, counted_figures, open_session
from childfirst.measures.catalogue import RESTATEMENTS
from childfirst.measures.figures import Figure
from childfirst.measures.restatement import restated
from childfirst.periods import Period
from childfirst.returns.checking import check
from childfirst.returns.filling import Return, fill
from childfirst.returns.kpi_template import FORMS, VERSION, definitions_version
from childfirst.returns.late_changes import LateChange, late_changes
from childfirst.returns.preflight import Finding, Level
from childfirst.snapshot.reading import Snapshot, read_snapshot


@dataclass(frozen=True)
class Prepared:
    """A return ready to be written: what is in it, what was found, what changed since when."""

    filled: Return
    findings: Sequence[Finding]
    changes: Sequence[LateChange]
    compared_with: str

    @property
    def rejected(self) -> bool:
        """Whether anything found would have the return rejected."""
        return any(finding.level is Level.REJECT for finding in self.findings)


def prepare(snapshot: Snapshot, quarter: Period, against: Path | None) -> Prepared:
    """Count and check the return of a quarter; compare it with an earlier snapshot's."""
    manifest = snapshot.manifest
    before = _earlier(against, manifest.area) if against else None
    with open_session(snapshot, quarter) as session:
        figures = counted_figures(session, snapshot, quarter, ("yjb",))
        filled = Return(
            service=manifest.area,
            quarter=quarter,
            snapshot=manifest.id,
            as_at=manifest.as_at,
            definitions=definitions_version(),
            template=VERSION,
            forms=FORMS,
            cells=fill(FORMS, figures),
            restated=tuple(restated(figures, RESTATEMENTS)),
        )
        validation = asked_rules(session, snapshot)
        findings = check(session, filled, figures, validation, snapshot.not_collected)
    changes = late_changes(filled.cells, _figures_of(before, quarter)) if before else []
    return Prepared(filled, findings, changes, before.manifest.id if before else "")


def _earlier(folder: Path, area: str) -> Snapshot:
    before = read_snapshot(folder)
    if before.manifest.area != area:
        raise typer.BadParameter("that snapshot is of another service", param_hint="--against")
    return before


def _figures_of(snapshot: Snapshot, quarter: Period) -> list[Figure]:
    with open_session(snapshot, quarter) as session:
        return counted_figures(session, snapshot, quarter, ("yjb",))
