"""What was found, for the screen: each inconsistent number with its working, then counts."""

from __future__ import annotations

from collections.abc import Iterator

from childfirst.proofing.findings import Finding, Verdict
from childfirst.proofing.proof import Proof

SHOWN = (Verdict.INCONSISTENT, Verdict.ROUNDING)


def summary(each: Proof) -> str:
    """Give the lines of a document: what does not hold, what was only rounded, the counts."""
    return "\n".join(_lines(each))


def _lines(each: Proof) -> Iterator[str]:
    yield each.document.name
    for verdict in SHOWN:
        for finding in each.having(verdict):
            yield from _finding(finding)
    for words in each.document.unread:
        yield f"  not read: {words}"
    counts = ", ".join(f"{len(each.having(verdict))} {verdict}" for verdict in Verdict)
    yield f"  {len(each.findings)} statements checked: {counts}."


def _finding(finding: Finding) -> Iterator[str]:
    yield f"  {finding.verdict}, {finding.place}: {finding.quote}"
    yield f"    {finding.explanation}"
    if finding.suggestion:
        yield f"    It should read: {finding.suggestion}"
