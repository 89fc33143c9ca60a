"""Findings as plain records: for JSON with everything, for CSV in one row each."""

from __future__ import annotations

import csv
import json
from decimal import Decimal
from io import StringIO
from typing import Any

from childfirst.proofing.findings import Finding, Operand
from childfirst.proofing.proof import Proof

COLUMNS = (
    "file", "place", "kind", "verdict", "quote", "stated", "recomputed", "explanation",
    "suggestion", "operands",
)  # fmt: skip
FORMULA = ("=", "+", "-", "@", "\t", "\r")  # beginnings that a spreadsheet would run


def records(proofs: list[Proof]) -> list[dict[str, Any]]:
    """Give every finding as JSON sees it; with several files, `place` names the file."""
    several = len(proofs) > 1
    return [
        _record(finding, each.document.name if several else "")
        for each in proofs
        for finding in each.findings
    ]


def as_json(proofs: list[Proof]) -> str:
    """Give the findings as a JSON list."""
    return json.dumps(records(proofs), ensure_ascii=False, indent=1) + "\n"


def as_csv(proofs: list[Proof]) -> str:
    """Give the findings as CSV with a heading; no cell can act as a formula."""
    out = StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    for each in proofs:
        for finding in each.findings:
            operands = "; ".join(f"{o.quote} ({o.place})" for o in finding.operands)
            cells = (
                each.document.name, str(finding.place), finding.kind, finding.verdict,
                finding.quote, finding.stated, finding.recomputed, finding.explanation,
                finding.suggestion, operands,
            )  # fmt: skip
            writer.writerow([_harmless(cell) for cell in cells])
    return out.getvalue()


def _record(finding: Finding, file: str) -> dict[str, Any]:
    place: dict[str, Any] = {"file": file} if file else {}
    return {
        "place": place | finding.place.as_dict(),
        "quote": finding.quote,
        "kind": finding.kind,
        "operands": [_operand(operand) for operand in finding.operands],
        "stated": finding.stated,
        "recomputed": finding.recomputed,
        "verdict": finding.verdict.value,
        "explanation": finding.explanation,
        "suggestion": finding.suggestion,
    }


def _operand(operand: Operand) -> dict[str, Any]:
    return {
        "value": _plain(operand.value),
        "unit": operand.unit,
        "place": operand.place.as_dict(),
        "quote": operand.quote,
    }


def _plain(value: Decimal) -> int | float:
    return int(value) if value == value.to_integral_value() else float(value)


def _harmless(text: str) -> str:
    return f"'{text}" if text.startswith(FORMULA) and not _is_number(text) else text


def _is_number(text: str) -> bool:
    return text.lstrip("+-").replace(".", "", 1).rstrip("%").isdecimal()
