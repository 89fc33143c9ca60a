"""Statements that follow from a misprint: right by the printed number, wrong by the true one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from childfirst.proofing.document import Place, Spot
from childfirst.proofing.findings import SOUND, Finding, Operand, Verdict
from childfirst.proofing.phrases.stems import stems
from childfirst.proofing.reading import Reading
from childfirst.proofing.tables.model import Grid

MOST_ROUNDS = 4  # how long a chain of consequences is followed
LEAST = 10  # smaller numbers are met too often to be told apart by their value
FOLLOWS = "which is a misprint."
SURE = 0.9  # of a row's label that a sentence must say


def with_consequences(reading: Reading, found: list[Finding]) -> list[Finding]:
    """Give the findings, those built on a number that was proved a misprint called wrong.

    A misprint is proved where parts in another table add up to something else. A statement
    uses it when one of its operands is that cell, or is that number in a sentence that says
    the cell's label; and a statement built on such a statement follows too.
    """
    roots = [each for each in found if _is_misprint(each)]
    labels = {spot: label for each in roots for spot, label in _labels(reading, each)}
    made = list(found)
    for _ in range(MOST_ROUNDS):
        wrong = {each.spot: each for each in made if each in roots or _follows(each)}
        now = [_judged(reading, each, roots, labels, wrong) for each in made]
        if now == made:
            break
        made = now
    return made


def _is_misprint(finding: Finding) -> bool:
    in_table = finding.spot.row >= 0 and finding.kind == "sum"
    elsewhere = any(each.spot.block != finding.spot.block for each in finding.operands)
    return finding.verdict is Verdict.INCONSISTENT and in_table and elsewhere


def _follows(finding: Finding) -> bool:
    return finding.verdict is Verdict.INCONSISTENT and finding.explanation.endswith(FOLLOWS)


def _labels(reading: Reading, finding: Finding) -> Iterator[tuple[Spot, str]]:
    for grid in reading.grids:
        if grid.block == finding.spot.block:
            yield finding.spot, _label(grid, finding.spot)


def _label(grid: Grid, spot: Spot) -> str:
    for row in grid.rows:
        if any(value.spot == spot for value in row.values):
            return row.label
    return ""


def _judged(
    reading: Reading,
    finding: Finding,
    roots: list[Finding],
    labels: dict[Spot, str],
    wrong: dict[Spot, Finding],
) -> Finding:
    if finding.verdict not in SOUND:
        return finding
    for each in finding.operands:
        root = wrong.get(each.spot) or next(
            (r for r in roots if _means(reading, finding, each, r, labels[r.spot])), None
        )
        if root is not None and root.spot != finding.spot:
            return replace(
                finding,
                verdict=Verdict.INCONSISTENT,
                explanation=f"{finding.explanation} {_because(each, root.place)}",
                suggestion="",
            )
    return finding


def _means(reading: Reading, finding: Finding, each: Operand, root: Finding, label: str) -> bool:
    """Say whether an operand in a sentence is the misprinted number."""
    value = each.value
    if value < LEAST or str(value) != root.stated or each.spot.row >= 0 or not label:
        return False
    words = reading.words.terms(finding.quote)
    return bool(stems(label)) and reading.words.covered(label, words) >= SURE


def _because(each: Operand, place: Place) -> str:
    return f"But it rests on {each.quote}, see {place}, {FOLLOWS}"
