"""Findings of a document as marks on its text: one for each piece of text that was checked."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from childfirst.proofing.document import Cell, Passage, Spot
from childfirst.proofing.findings import Finding, Verdict
from childfirst.proofing.proof import Proof

WORST_FIRST = (
    Verdict.INCONSISTENT,
    Verdict.ROUNDING,
    Verdict.UNVERIFIABLE,
    Verdict.CONSISTENT,
)
Cells = tuple[int, int, int]


@dataclass(frozen=True)
class Mark:
    """A piece of text, from `start` to `end` in its passage or cell, and what was found there."""

    number: int
    spot: Spot
    findings: tuple[Finding, ...]

    @property
    def verdict(self) -> Verdict:
        """Give the worst verdict on the piece."""
        return min((each.verdict for each in self.findings), key=WORST_FIRST.index)

    @property
    def worst(self) -> tuple[Finding, ...]:
        """Give the findings of that verdict: what else was found there only distracts."""
        return tuple(each for each in self.findings if each.verdict is self.verdict)


@dataclass(frozen=True)
class Piece:
    """Text as it stands in the document, with its mark where it was checked."""

    text: str
    mark: Mark | None = None


def marks_of(proof: Proof) -> list[Mark]:
    """Give the marks of a document in order, numbered from 1; none overlaps another."""
    groups: dict[Cells, list[Finding]] = defaultdict(list)
    for finding in proof.findings:
        spot = finding.spot
        groups[spot.block, spot.row, spot.column].append(finding)
    merged = (each for key in sorted(groups) for each in _merged(groups[key]))
    return [Mark(number, spot, found) for number, (spot, found) in enumerate(merged, 1)]


def _merged(findings: list[Finding]) -> Iterator[tuple[Spot, tuple[Finding, ...]]]:
    """Put findings together whose pieces of text overlap."""
    spot: Spot | None = None
    held: list[Finding] = []
    for each in sorted(findings, key=lambda found: (found.spot.start, found.spot.end)):
        if spot is None or each.spot.start >= max(spot.end, spot.start + 1):
            if spot is not None:
                yield spot, tuple(held)
            spot, held = each.spot, []
        end = max(spot.end, each.spot.end)
        spot = Spot(spot.block, spot.row, spot.column, spot.start, end)
        held.append(each)
    if spot is not None:
        yield spot, tuple(held)


def pieces_of(block: Passage | Cell, marks: list[Mark]) -> list[Piece]:
    """Divide a text at its marks; together the pieces are the whole text."""
    pieces: list[Piece] = []
    at = 0
    for mark in marks:
        start, end = mark.spot.start, max(mark.spot.end, mark.spot.start + 1)
        pieces += [Piece(block.text[at:start])] if start > at else []
        pieces.append(Piece(block.text[start:end], mark))
        at = end
    return [*pieces, Piece(block.text[at:])] if at < len(block.text) else pieces
