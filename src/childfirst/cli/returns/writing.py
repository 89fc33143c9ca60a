"""Writes a return with its receipt, and its event in the audit trail."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path

from childfirst.cli.returns.preparing import Prepared
from childfirst.cli.screen import operator, say
from childfirst.cli.source_of_tables import open_database
from childfirst.returns.receipt import Receipt, make_receipt
from childfirst.returns.workbook import write_return

RECEIPT = "receipt.json"
IN_TRAIL = ("quarter", "snapshot", "as_at", "sha256", "rejections", "queries", "ready")


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
