"""What `childfirst return kpi` does: counts, checks, tells, and writes with a receipt."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import typer

from childfirst.cli.counting.evidence import log_reading
from childfirst.cli.counting.snapshot_counts import asked_rules, counted_figures, open_session
from childfirst.cli.screen import operator, say, show_table
from childfirst.cli.source_of_tables import open_database
from childfirst.measures.catalogue import RESTATEMENTS
from childfirst.measures.counting import evidence
from childfirst.measures.figures import Figure
from childfirst.measures.restatement import restated
from childfirst.periods import Period
from childfirst.returns.checking import check
from childfirst.returns.evidence import lines_behind
from childfirst.returns.filling import Return, fill
from childfirst.returns.kpi_template import FORMS, VERSION, definitions_version
from childfirst.returns.late_changes import LateChange, late_changes
from childfirst.returns.preflight import Finding, Level
from childfirst.returns.receipt import Receipt, make_receipt
from childfirst.returns.workbook import write_return
from childfirst.snapshot.reading import Snapshot, read_snapshot

RECEIPT = "receipt.json"
IN_TRAIL = ("quarter", "snapshot", "as_at", "sha256", "rejections", "queries", "forced")


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


def tell(prepared: Prepared) -> None:
    """Print what was found and what changed; counts only."""
    heads = ("level", "concerns", "what", "count", "why, or what to do")
    if not prepared.findings:
        say("Before it goes: nothing found that would be rejected or queried.")
    else:
        show_table(
            heads, ((f.level, f.concerns, f.what, f.count, f.why) for f in prepared.findings)
        )
    if not prepared.compared_with:
        return
    typer.echo()
    if not prepared.changes:
        say("No cell changed since the earlier snapshot.")
        return
    rows = (
        (c.place.sheet, c.place.address, c.place.cell, c.before, c.after) for c in prepared.changes
    )
    show_table(("sheet", "cell", "figure", "before", "after"), rows)


def write(prepared: Prepared, out: Path, database: str, *, kept: bool) -> None:
    """Write the workbook and its receipt, and the event in the audit trail.

    The files take their place only when the event is written. `kept` is False where there
    is no lasting database, as with extracts: then the receipt says that no trail has it.
    """
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".return-", dir=out) as beside:
        receipt = _files(prepared, Path(beside), audited=kept)
        if kept:
            _audited(receipt, database, lambda: _place(Path(beside), out))
        else:
            _place(Path(beside), out)
            say("Read from extracts, without a database: no event is in the audit trail.")
    say(f"Written: {out / receipt.workbook}")
    say(f"Written: {out / RECEIPT}")


def _files(prepared: Prepared, folder: Path, *, audited: bool) -> Receipt:
    quarter = prepared.filled.quarter.label.replace("/", "-").replace(" ", "")
    workbook = folder / f"kpi-{quarter}.xlsx"
    since = prepared.compared_with
    write_return(prepared.filled, prepared.findings, workbook, prepared.changes, since)
    receipt = make_receipt(
        prepared.filled,
        prepared.findings,
        prepared.changes,
        workbook,
        by=operator(),
        compared_with=since,
        audited=audited,
    )
    (folder / RECEIPT).write_text(receipt.to_json(), encoding="utf-8")
    return receipt


def _audited(receipt: Receipt, database: str, place: Callable[[], None]) -> None:
    """Do something together with its event: when it fails, the event is not kept."""
    open_database(database)
    from django.db import transaction

    from childfirst.access.trail import record_event

    details = {name: getattr(receipt, name) for name in IN_TRAIL}
    with transaction.atomic():
        record_event(by=operator(), action="write_kpi_return", details=details)
        place()


def _place(beside: Path, out: Path) -> None:
    for path in sorted(beside.iterdir()):
        path.replace(out / path.name)


def show_behind(snapshot: Snapshot, quarter: Period, cell: str) -> None:
    """Print the service, period and key of each unit behind a figure; looking is logged."""
    found = lines_behind(cell)
    if not found:
        raise typer.BadParameter(f"there is no figure {cell!r}", param_hint="--evidence")
    with open_session(snapshot, quarter) as session:
        rows = [r for measure, line in found for r in evidence(session, measure, line).to_pylist()]
    log_reading(snapshot, cell)
    show_table(("service", "period", "key"), ((r["service"], r["period"], r["unit"]) for r in rows))
