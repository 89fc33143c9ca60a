"""Checks a document: every kind of statement, the findings in the order of reading."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from childfirst.proofing.catalogue import kinds
from childfirst.proofing.document import Document
from childfirst.proofing.findings import Finding, Verdict
from childfirst.proofing.reading import Reading, read_for_statements
from childfirst.proofing.second_thoughts.consequences import with_consequences
from childfirst.proofing.second_thoughts.idle_doubts import without_idle_doubts
from childfirst.proofing.second_thoughts.other_readings import without_excused
from childfirst.proofing.second_thoughts.reaching import without_reaching
from childfirst.proofing.second_thoughts.several_on_one_number import once_each
from childfirst.proofing.second_thoughts.unlikely_slips import without_unlikely
from childfirst.proofing.second_thoughts.wrong_numbers import with_wrong_numbers
from childfirst.proofing.sentences_in_cells import opened

if TYPE_CHECKING:
    from childfirst.measures.figures import Figure


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
    found = [whole.closed(each) for each in _thought_over(reading, found)]
    return Proof(document, tuple(sorted(found, key=lambda each: (each.spot, each.kind))))


def _thought_over(reading: Reading, found: list[Finding]) -> list[Finding]:
    """Give the findings of all kinds and of the record as they stand beside each other."""
    found = without_excused(reading, once_each(found))
    found = without_reaching(reading, without_unlikely(reading, found))
    found = with_wrong_numbers(with_consequences(reading, found))
    return without_idle_doubts(found)


def _against_record(reading: Reading, figures: Sequence[Figure]) -> list[Finding]:
    """Compare with figures of ours; what knows them is loaded here, as few documents need it."""
    from childfirst.proofing.against_the_record.sentences import sentences_against_record
    from childfirst.proofing.against_the_record.tables import against_record

    return [*against_record(reading, figures), *sentences_against_record(reading, figures)]
