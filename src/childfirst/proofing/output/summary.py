"""What was found, for the screen: each inconsistent number with its working, then counts."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from childfirst.proofing.findings import Finding, Verdict
from childfirst.proofing.proof import Proof

WIDTH = 80  # columns of a terminal
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
        yield from _wrapped(f"not read: {words}", 2)
    counts = ", ".join(f"{len(each.having(verdict))} {verdict}" for verdict in Verdict)
    number = len(each.findings)
    yield f"  {number} statement{'' if number == 1 else 's'} checked:"
    yield f"  {counts}."


def _finding(finding: Finding) -> Iterator[str]:
    yield from _wrapped(f"{finding.verdict}, {finding.place}: {finding.quote}", 2)
    yield from _wrapped(finding.explanation, 4)
    if finding.suggestion:
        yield from _wrapped(f"It should read: {finding.suggestion}", 4)


def _wrapped(text: str, indent: int) -> list[str]:
    """Break a text into lines that a terminal shows whole; further ones are set in."""
    return textwrap.wrap(
        text, WIDTH, initial_indent=" " * indent, subsequent_indent=" " * (indent + 2),
        break_on_hyphens=False,
    )  # fmt: skip
