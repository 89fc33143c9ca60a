"""Checks a document: every kind of statement, the findings in the order of reading."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from childfirst.proofing.catalogue import kinds
from childfirst.proofing.cells import opened
from childfirst.proofing.consequences import with_consequences
from childfirst.proofing.document import Document
from childfirst.proofing.findings import Finding, Verdict
from childfirst.proofing.other_readings import without_excused
from childfirst.proofing.overlaps import once_each
from childfirst.proofing.reading import Reading, read_for_statements

if TYPE_CHECKING:
    from childfirst.measures.figures import Figure

from childfirst.proofing.unlikely_slips import without_unlikely


@dataclass(frozen=True)
class Proof:
    """A document with everything that was found in it."""

    document: Document
    findings: tuple[Finding, ...]

    def having(self, verdict: Verdict) -> list[Finding]:
        """Give the findings of one verdict."""
        return [finding for finding in self.findings if finding.verdict is verdict]

    @property
    def sound(self) -> bool:
        """Say whether nothing is inconsistent."""
        return not self.having(Verdict.INCONSISTENT)


def proof(document: Document, figures: Sequence[Figure] = ()) -> Proof:
    """Find and check the statements of a document, and what it says of figures of ours."""
    whole = opened(document)
    reading = read_for_statements(whole.document)
    found = [finding for kind in kinds() for finding in kind.find(reading)]
    if figures:
        found += _against_record(reading, figures)
    found = without_unlikely(reading, without_excused(reading, once_each(found)))
    found = _without_idle_doubts(with_consequences(reading, found))
    found = [whole.closed(each) for each in found]
    return Proof(document, tuple(sorted(found, key=lambda each: (each.spot, each.kind))))


def _against_record(reading: Reading, figures: Sequence[Figure]) -> list[Finding]:
    """Compare with figures of ours; what knows them is loaded here, as few documents need it."""
    from childfirst.proofing.against_the_record.sentences import sentences_against_record
    from childfirst.proofing.against_the_record.tables import against_record

    return [*against_record(reading, figures), *sentences_against_record(reading, figures)]


def _without_idle_doubts(found: list[Finding]) -> list[Finding]:
    """Leave out what could not be checked in one way of a number that was checked in another."""
    used = {
        spot
        for each in found
        if each.verdict is not Verdict.UNVERIFIABLE
        for spot in (each.spot, *(operand.spot for operand in each.operands))
    }
    return [
        each
        for each in found
        if each.verdict is not Verdict.UNVERIFIABLE or each.spot.row >= 0 or each.spot not in used
    ]
