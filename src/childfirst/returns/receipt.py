"""The receipt of a return: who made it, when, from what, and how to know the file again."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path

from childfirst.returns.filling import Return
from childfirst.returns.late_changes import LateChange
from childfirst.returns.preflight import Finding, Level


@dataclass(frozen=True)
class Receipt:
    """What is kept about a return that was written; `made_at` is UTC."""

    made_by: str
    made_at: str
    service: str
    quarter: str
    snapshot: str
    as_at: str
    definitions: str
    template: str
    workbook: str
    sha256: str
    cells: int
    not_yet_counted: int
    rejections: int
    queries: int
    late_changes: int
    compared_with: str
    ready: bool
    audited: bool

    def to_json(self) -> str:
        """Give the text of the receipt's file."""
        return json.dumps(asdict(self), indent=1, ensure_ascii=False) + "\n"


def make_receipt(
    filled: Return,
    findings: Sequence[Finding],
    changes: Sequence[LateChange],
    workbook: Path,
    *,
    by: str,
    compared_with: str = "",
    audited: bool = True,
    now: datetime | None = None,
) -> Receipt:
    """Make the receipt of a workbook already on disk; `audited` says that a trail has it."""
    rejections = sum(finding.level is Level.REJECT for finding in findings)
    return Receipt(
        made_by=by,
        made_at=(now or datetime.now(UTC)).isoformat(timespec="seconds"),
        service=filled.service,
        quarter=filled.quarter.label,
        snapshot=filled.snapshot,
        as_at=filled.as_at.isoformat(),
        definitions=filled.definitions,
        template=filled.template,
        workbook=workbook.name,
        sha256=hashlib.sha256(workbook.read_bytes()).hexdigest(),
        cells=len(filled.cells),
        not_yet_counted=len(filled.missing),
        rejections=rejections,
        queries=len(findings) - rejections,
        late_changes=len(changes),
        compared_with=compared_with,
        ready=not rejections,
        audited=audited,
    )
